// 500 letters at a signature service that fails in every way, and the death of the process in the middle of a batch: one
// signed file per letter, none lost, none signed twice unless a person said so.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyChain } from '#db/queries/op-chain.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { findSurat } from '#db/queries/surat.ts'
import { findTte, listTteTerbuka } from '#db/queries/tte.ts'
import { sendTteAgain, uploadTte } from '#electron/usecases/decide-tte.ts'
import { startTte } from '#electron/usecases/start-tte.ts'
import { insertKonsepTte, nikLurah, setUpTte } from '#tests/builders/konsep-tte.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { makeCa, makeSertifikat, type Sertifikat } from '#tests/builders/sertifikat.ts'
import { openTestQueue } from '#tests/builders/tte-queue.ts'
import { openTteServer, type Gangguan, type TteServer } from '#tests/builders/tte-server.ts'
import { createRandom } from './random.ts'

const sandi = 'frasa-rahasia'
let folder = ''
let sertifikat: Sertifikat
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siakel-tte-'))
  sertifikat = makeSertifikat(makeCa(folder), { jenis: 'p-256' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const macam: readonly Gangguan[] = [
  'lambat',
  'putus-sebelum',
  'putus-sesudah',
  'putus-di-tengah',
  'diam-sebelum',
  'diam-sesudah',
  '500-sebelum',
  '500-sesudah',
  '401',
  '429',
  'kedaluwarsa',
  'pdf-rusak',
  'sampah-sesudah',
]

/** What the office holds and the service knows of these letters. */
const examine = (office: Office, server: TteServer, ids: readonly string[]) => {
  const found = { selesai: 0, lost: 0, other: 0, signedTwice: 0, open: 0 }
  for (const id of ids) {
    const baris = findTte(office.baca, id)
    const suratId = findKonsep(office.baca, id)?.suratId ?? ''
    const surat = findSurat(office.baca, suratId)
    const pdf = surat && office.blob.get(surat.pdfSha256)
    const signed = server.findSigned(baris?.dasarSha256 ?? '')
    if (baris?.state === 'selesai') found.selesai += 1
    else found.open += 1
    if (baris?.state === 'selesai' && !pdf) found.lost += 1
    if (pdf && (!signed || Buffer.compare(pdf, signed) !== 0)) found.other += 1
    if ((server.signed.get(baris?.dasarSha256 ?? '') ?? 0) > 1) found.signedTwice += 1
  }
  return found
}

/** A person who asks the service's administrator about every letter in doubt, and sends again what was not signed. */
const decideAll = async (office: Office, server: TteServer): Promise<number> => {
  let decided = 0
  for (const { konsepId, state, dasarSha256 } of listTteTerbuka(office.baca)) {
    if (state !== 'tidak-pasti' && state !== 'gagal') continue
    const signed = server.findSigned(dasarSha256)
    const file = join(folder, `${konsepId}.pdf`)
    if (signed) writeFileSync(file, signed)
    const hasil = signed ? await uploadTte(office.deps, konsepId, file) : await sendTteAgain(office.deps, konsepId)
    expect(hasil).toMatchObject({ ok: true })
    decided += 1
  }
  return decided
}

describe('500 letters at a service that fails', () => {
  test.each(['v1', 'v2'] as const)('%s: one signed file per letter', { timeout: 240_000 }, async (versi) => {
    const random = createRandom(versi === 'v1' ? 1 : 2)
    const pick = (): Gangguan => (random() < 0.3 ? (macam[Math.floor(random() * macam.length)] ?? 'baik') : 'baik')
    const office = await openOffice()
    const server = await openTteServer({ sertifikat, nik: nikLurah, gangguan: pick, unduhSekali: true })
    const pejabatId = await setUpTte(office, { alamat: server.alamat, versi })
    const queue = openTestQueue(office, { batasMs: 250 })
    await queue.recover()
    const all: string[] = []
    let [doubts, batches] = [0, 0]
    while (all.length < 250) {
      const ids = await insertKonsepTte(office, { pejabatId, jumlah: 50, mulai: all.length + 1 })
      all.push(...ids)
      expect(await startTte(office.deps, ids)).toMatchObject({ ok: true })
      for (;;) {
        batches += 1
        queue.giveSandi(pejabatId, random() < 0.1 ? 'salah' : sandi)
        await queue.drained()
        doubts += await decideAll(office, server)
        queue.wake()
        if ((await queue.drained()).length === 0) break
      }
    }
    const found = examine(office, server, all)
    const orders = [...server.signed.values()].reduce((sum, n) => sum + n, 0)
    process.stdout.write(`tte ${versi}: ${all.length} letters, ${batches} passphrases, ${doubts} decided by a person\n`)
    expect(found).toEqual({ selesai: 250, lost: 0, other: 0, signedTwice: 0, open: 0 })
    expect(orders).toBe(250)
    expect(doubts).toBeGreaterThan(20)
    expect(queue.bugs).toEqual([])
    expect(verifyChain(office.baca).ok).toBe(true)
    queue.stop()
    await server.close()
    office.close()
  })
})

describe('kill -9 in the middle of a batch', () => {
  const childOf = (office: Office) =>
    spawn(process.execPath, [join(import.meta.dirname, 'tte-process.ts')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        UJI_FILE: office.file,
        UJI_BLOB: office.blobFolder,
        UJI_KEYS: `${Buffer.from(office.keys.database).toString('hex')} ${Buffer.from(office.keys.blob).toString('hex')}`,
        UJI_SANDI: sandi,
      },
    })

  /** Lets the child die every few signings, at the worst moment, and starts it again. `onDeath`: what happens to the office then. */
  const killOften = async (
    versi: 'v1' | 'v2',
    jumlah: number,
    onDeath: (office: Office, server: TteServer) => unknown,
  ) => {
    const random = createRandom(7)
    const office = await openOffice()
    let child: ReturnType<typeof spawn> | null = null
    let left = 0
    const server = await openTteServer({
      sertifikat,
      nik: nikLurah,
      gangguan: () => 'lambat',
      onSigned: () => {
        left -= 1
        if (left === 0) child?.kill('SIGKILL')
      },
    })
    const pejabatId = await setUpTte(office, { alamat: server.alamat, versi })
    const ids = await insertKonsepTte(office, { pejabatId, jumlah })
    expect(await startTte(office.deps, ids)).toMatchObject({ ok: true })
    let deaths = 0
    while (listTteTerbuka(office.baca).length > 0) {
      left = 1 + Math.floor(random() * 5)
      const now = childOf(office)
      child = now
      const end = await new Promise((done) => now.on('exit', (code, signal) => done(signal ?? code)))
      if (end !== 0 && end !== 'SIGKILL') throw new Error(`the child ended with ${String(end)}`)
      if (end === 'SIGKILL') deaths += 1
      await onDeath(office, server)
    }
    const found = examine(office, server, ids)
    await server.close()
    office.close()
    return { deaths, found }
  }

  test('leaves a letter in doubt, which a person decides', { timeout: 240_000 }, async () => {
    const { deaths, found } = await killOften('v2', 30, decideAll)
    process.stdout.write(`tte: ${deaths} deaths between signing and answer\n`)
    expect(deaths).toBeGreaterThan(3)
    expect(found).toEqual({ selesai: 30, lost: 0, other: 0, signedTwice: 0, open: 0 })
  })

  test(
    'control: without the state that is written before the call, letters are signed twice',
    { timeout: 240_000 },
    async () => {
      const forget = (office: Office) =>
        void office.db.$client.exec("UPDATE tte SET state = 'menunggu' WHERE state = 'dikirim'")
      const { deaths, found } = await killOften('v2', 12, forget)
      expect(deaths).toBeGreaterThan(0)
      expect(found.signedTwice).toBeGreaterThan(0)
    },
  )
})
