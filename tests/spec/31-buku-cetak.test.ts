// A register on paper: what the letters wrote, for a period, with its numbered columns and two signatures.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { bukuJob } from '#electron/worker/buku-job.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const context = (signal = new AbortController().signal) => ({
  ...office.deps,
  folder: { kantor: office.dir, sementara: office.dir, cadangan: office.dir },
  kunci: { database: office.keys.database, sementara: office.keys.database },
  report: () => undefined,
  signal,
  beginCommit: async () => undefined,
})
const year = { dari: '2026-01-01', sampai: '2026-12-31' }
const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })

it('prints the lines of a period with column numbers, signatures and the reason of a cancelled letter', async () => {
  const subjek = { pendudukId: await insertOrang(office, { nama: 'WATI' }) }
  const { suratId } = valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek })))
  valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek })))
  valueOf(await cancelSurat(office.deps, { id: suratId, alasan: 'salah alamat' }))
  const jalur = join(office.dir, 'agenda.pdf')
  expect(valueOf(await bukuJob(context(), { kode: 'agenda-surat-keluar', ...year, jalur }))).toMatchObject({ baris: 2 })
  const text = textOf(jalur)
  for (const found of [
    'BUKU AGENDA SURAT KELUAR',
    '400.12.2.1/001',
    '400.12.2.1/002',
    'BATAL: salah alamat',
    'Mengetahui,',
    'SEKRETARIS,',
  ]) {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(found)
  }
})

it('keeps the number of a line in every print, whatever the period', async () => {
  const subjek = { pendudukId: await insertOrang(office) }
  await issueSurat(office.deps, aPermohonan(office, { subjek }))
  office.clock.advance(40 * 86_400_000)
  await issueSurat(office.deps, aPermohonan(office, { subjek, tanggal: '2026-04-10' }))
  const jalur = join(office.dir, 'register.pdf')
  await bukuJob(context(), { kode: 'register-surat-keterangan', dari: '2026-04-01', sampai: '2026-04-30', jalur })
  expect(textOf(jalur)).toMatch(/^\s*2\s/m)
})

it('says that a period without letters is empty', async () => {
  const jalur = join(office.dir, 'kosong.pdf')
  await bukuJob(context(), { kode: 'agenda-surat-keluar', ...year, jalur })
  expect(textOf(jalur)).toContain('NIHIL')
})

it('gives the printer a stored file', async () => {
  const hasil = valueOf(await bukuJob(context(), { kode: 'agenda-surat-keluar', ...year, jalur: null }))
  expect(office.blob.has((hasil as { sha256: string }).sha256)).toBe(true)
})

it('writes nothing when it is cancelled', async () => {
  const stop = new AbortController()
  stop.abort()
  const jalur = join(office.dir, 'batal.pdf')
  expect(await bukuJob(context(stop.signal), { kode: 'agenda-surat-keluar', ...year, jalur })).toMatchObject({
    error: { code: 'Dibatalkan' },
  })
  expect(() => readFileSync(jalur)).toThrow('ENOENT')
})
