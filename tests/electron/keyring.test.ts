// The office's key in a real keyring (DECISIONS 22, TOOLCHAIN 3): safeStorage over libsecret and gnome-keyring, headless.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const home = mkdtempSync(join(tmpdir(), 'siakel-home-'))
const data = join(home, 'data')
afterAll(() => rmSync(home, { recursive: true, force: true }))

type Hasil = { readonly keadaan: string; readonly gantunganKunci: boolean; readonly sebabPemulihan: string | null }

// Each call is a session of its own, as after a new login; `sandi` unlocks the keyring, or is refused by it.
const inSession = (sandi: string | null, langkah: string): Hasil => {
  const { XDG_CONFIG_HOME: _config, XDG_DATA_HOME: _data, XDG_RUNTIME_DIR: _runtime, ...sisa } = process.env
  const env: NodeJS.ProcessEnv = { ...sisa, HOME: home, XDG_CURRENT_DESKTOP: 'GNOME' }
  const buka =
    sandi === null ? '' : `printf '%s' '${sandi}' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;`
  // The bus does not know the screen, so the keyring cannot ask on it and says no, as a person does who cancels.
  const { DISPLAY, ...tanpaLayar } = env
  const perintah = `${buka} DISPLAY='${DISPLAY ?? ''}' exec '${process.execPath}' tests/electron/keyring-driver.ts '${data}' ${langkah}`
  const jalan = spawnSync('dbus-run-session', ['--', 'bash', '-c', perintah], {
    env: tanpaLayar,
    encoding: 'utf8',
    timeout: 90_000,
  })
  const baris = /^HASIL (.+)$/m.exec(jalan.stdout)?.[1]
  if (baris === undefined) throw new Error(`no answer: ${jalan.stdout}\n${jalan.stderr}`)
  return JSON.parse(baris) as Hasil
}

describe('a real keyring', () => {
  it('holds the key of a new office', () => {
    expect(inSession('kunci-pertama', 'buat')).toEqual({ keadaan: 'masuk', gantunganKunci: true, sebabPemulihan: null })
    const [id = ''] = readdirSync(join(data, 'kantor'))
    const keys = JSON.parse(readFileSync(join(data, 'kantor', id, 'keys.json'), 'utf8')) as Record<string, unknown>
    expect(keys).toMatchObject({ frasa: null, polos: null, latihan: false })
    expect(Buffer.from(String(keys['sistem']), 'base64').subarray(0, 3).toString()).toBe('v11') // v10 would be the built-in password
  })

  it('gives it back after a restart', () => {
    expect(inSession('kunci-pertama', 'lihat')).toEqual({
      keadaan: 'terkunci',
      gantunganKunci: true,
      sebabPemulihan: null,
    })
  })

  it('that stays locked leads to recovery, not to a new office', () => {
    expect(inSession('kunci-lain', 'lihat')).toEqual({
      keadaan: 'pemulihan',
      gantunganKunci: false,
      sebabPemulihan: 'kunci-hilang',
    })
    expect(readdirSync(join(data, 'kantor'))).toHaveLength(1)
  })

  it('that is missing is not taken for one: a new office would have to ask for a passphrase', () => {
    rmSync(data, { recursive: true, force: true })
    expect(inSession(null, 'buat')).toEqual({
      keadaan: 'kantor-belum-ada',
      gantunganKunci: false,
      sebabPemulihan: null,
    })
  })
})
