// Rights are checked in main for every call (SECURITY A-6): each role times each command, by forged calls.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, type CommandName } from '#contract/ipc.ts'
import { daftarHak, daftarPeran, hakPeran, mayDo, type Peran } from '#domain/pengguna/hak.ts'
import { dumpHash } from '#tests/builders/keluaran-data.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { openKantor, type TestShell } from '#tests/builders/shell.ts'

const names = Object.keys(commands) as CommandName[]
const allowed = (nama: CommandName, peran: readonly Peran[]): boolean => {
  const { hak } = commands[nama]
  return hak === 'umum' || hak === 'masuk' || mayDo(peran, hak)
}
// These end or change the session itself, so they would spoil the rest of the row.
const sesi: readonly CommandName[] = ['sesi.kunci', 'sesi.masuk', 'sesi.gantiSandi', 'sesi.sandiDenganKata']

let kantor: TestShell
const idOf = new Map<Peran, string>()
beforeAll(async () => {
  kantor = await openKantor()
  for (const peran of daftarPeran) {
    const baru = await kantor.call('pengguna.simpan', { ...masukan['pengguna.simpan'], nama: peran, peran: [peran] })
    if (baru.ok) idOf.set(peran, baru.value.id)
  }
}, 60_000)
afterAll(() => kantor.close())

const signIn = async (peran: Peran): Promise<void> => {
  const masuk = await kantor.call('sesi.masuk', { penggunaId: idOf.get(peran) ?? '', sandi: 'kenanga-2026' })
  expect(masuk, peran).toEqual({ ok: true, value: { beres: true } })
}

describe('rights', () => {
  it('are each held by at least one role, and each command names one that exists', () => {
    expect(daftarHak.filter((hak) => !daftarPeran.some((p) => hakPeran[p].includes(hak)))).toEqual([])
    const known = new Set<string>([...daftarHak, 'masuk', 'umum'])
    expect(names.filter((nama) => !known.has(commands[nama].hak))).toEqual([])
  })

  it.each(daftarPeran)(
    'of a %s refuse every command outside them, without any effect but a line in the access log',
    async (peran) => {
      await signIn(peran)
      const menyimpang: string[] = []
      for (const nama of names.filter((n) => !allowed(n, [peran]))) {
        const sebelum = dumpHash(kantor.kantor().baca)
        const catatan = countLog()
        const jawab = await kantor.raw(nama, masukan[nama])
        if (jawab.ok || jawab.error.code !== 'TidakBerhak') menyimpang.push(nama)
        const baris = commands[nama].catat ? 1 : 0
        if (countLog() !== catatan + baris) menyimpang.push(`${nama} (log)`)
        if (baris === 0 && dumpHash(kantor.kantor().baca) !== sebelum) menyimpang.push(`${nama} (effect)`)
      }
      expect(menyimpang).toEqual([])
    },
  )

  it.each(daftarPeran)('of a %s let through every command inside them', async (peran) => {
    const menyimpang: string[] = []
    for (const nama of names.filter((n) => allowed(n, [peran]) && !sesi.includes(n))) {
      await signIn(peran)
      const jawab = await kantor.raw(nama, masukan[nama])
      if (!jawab.ok && ['TidakBerhak', 'BelumMasuk', 'TidakDikenal', 'MasukanSalah'].includes(jawab.error.code))
        menyimpang.push(`${nama} ${jawab.error.code}`)
    }
    expect(menyimpang).toEqual([])
    expect(kantor.bugs).toEqual([])
  })

  it('let nobody who is not signed in do anything but start, recover and sign in', async () => {
    kantor.shell.keeper.lock()
    const sebelum = dumpHash(kantor.kantor().baca)
    for (const nama of names.filter((n) => commands[n].hak !== 'umum')) {
      expect(await kantor.raw(nama, masukan[nama]), nama).toEqual({ ok: false, error: { code: 'BelumMasuk' } })
    }
    expect(names.filter((n) => commands[n].hak === 'umum').toSorted()).toMatchInlineSnapshot(`
      [
        "aplikasi.detak",
        "aplikasi.status",
        "awal.buat",
        "awal.cetakKata",
        "awal.kataTercatat",
        "awal.latihan",
        "pekerjaan.batal",
        "pekerjaan.status",
        "pemulihan.cadangan",
        "pemulihan.daftarCadangan",
        "pemulihan.frasa",
        "pemulihan.kata",
        "sesi.masuk",
        "sesi.sandiDenganKata",
      ]
    `)
    expect(countEffects(sebelum)).toBe(0)
  })
})

const countLog = (): number =>
  Number(kantor.kantor().baca.$client.prepare('SELECT count(*) FROM log_akses').pluck().get())
// Refused calls that would have been logged are the only rows that may have come.
const countEffects = (sebelum: string): number => {
  const ditolak = Number(
    kantor
      .kantor()
      .baca.$client.prepare(`SELECT count(*) FROM log_akses WHERE hasil = 'ditolak' AND pengguna_id IS NULL`)
      .pluck()
      .get(),
  )
  return ditolak === 0 && dumpHash(kantor.kantor().baca) !== sebelum ? 1 : 0
}
