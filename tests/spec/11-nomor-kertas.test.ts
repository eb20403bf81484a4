// Numbers used on paper while the program could not be used, and the printed report in which every number is explained.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyChain } from '#db/queries/op-chain.ts'
import { writePengaturan } from '#db/queries/pengaturan.ts'
import { inTransaction } from '#db/transaction.ts'
import { penomoranBawaan } from '#domain/kantor/kantor.ts'
import { isKosong, mergeKertas } from '#domain/nomor/keadaan.ts'
import { err, ok } from '#domain/result.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { readNomor } from '#electron/usecases/read-nomor.ts'
import { recordNomorKertas } from '#electron/usecases/record-nomor-kertas.ts'
import { nomorJob } from '#electron/worker/nomor-job.ts'
import { aJobContext } from '#tests/builders/job-context.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { textOf } from '#tests/builders/pdf-tools.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
let orang: string
beforeEach(async () => {
  office = await openOffice()
  orang = await insertOrang(office)
})
afterEach(() => office.close())

const kantor = { register: 'kantor', tahun: 2026 }
const issue = async (): Promise<{ suratId: string; nomor: string | null }> =>
  valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: orang } })))
const note = (sampai: number, alasan = 'listrik padam') => recordNomorKertas(office.deps, { ...kantor, sampai, alasan })

describe('numbers used on paper', () => {
  test('are noted in order up to the one that is named, and the next letter gets the one after', async () => {
    await issue()
    expect(await note(4)).toEqual(ok({ dari: 2, sampai: 4 }))
    expect((await issue()).nomor).toContain('/005/')
    const { baris } = readNomor(office.baca, kantor)
    expect(baris.map(({ n, state, keterangan }) => `${n} ${state} ${keterangan}`)).toEqual([
      '1 pakai Surat Keterangan Domisili',
      '2 kertas listrik padam',
      '3 kertas listrik padam',
      '4 kertas listrik padam',
      '5 pakai Surat Keterangan Domisili',
    ])
    expect(verifyChain(office.baca).ok).toBe(true)
  })

  test('are refused when the number was given already, when there are more than 200, and for a series that is none', async () => {
    await issue()
    expect(await note(1)).toEqual(err({ code: 'NomorKertasSalah', berikut: 2, terbanyak: 200 }))
    expect(await note(202)).toEqual(err({ code: 'NomorKertasSalah', berikut: 2, terbanyak: 200 }))
    expect(
      await recordNomorKertas(office.deps, { register: 'jenis:tidak-ada', tahun: 2026, sampai: 1, alasan: 'uji' }),
    ).toEqual(err({ code: 'MasukanSalah', letak: 'register' }))
    expect(readNomor(office.baca, kantor).maks).toBe(1)
  })
})

describe('the report on paper', () => {
  test('holds every number, or only those without a letter', async () => {
    const { suratId } = await issue()
    await issue()
    valueOf(await cancelSurat(office.deps, { id: suratId, alasan: 'salah ketik nama' }))
    valueOf(await note(5))
    const print = async (hanyaKosong: boolean): Promise<string> => {
      const jadi = valueOf(await nomorJob(aJobContext(office), { ...kantor, hanyaKosong, jalur: null })) as {
        sha256: string
      }
      return textOf(office.blob.get(jadi.sha256) ?? new Uint8Array())
    }
    const semua = await print(false)
    expect(semua).toContain('LAPORAN NOMOR SURAT')
    expect(semua).toMatch(/salah ketik nama[\s\S]*dipakai[\s\S]*3–5\s+dipakai di kertas[\s\S]*listrik padam/)
    const kosong = await print(true)
    expect(kosong).toContain('LAPORAN NOMOR KOSONG')
    expect(kosong).toMatch(/1\s+batal/)
    expect(kosong).not.toMatch(/^\s*2\s+dipakai/m)
  })

  test('shows neighbours on paper as one line only when their reason is the same', () => {
    const row = (n: number, keterangan: string) => ({ n, sisipan: '', state: 'kertas' as const, keterangan })
    const merged = mergeKertas([row(1, ''), row(2, ''), row(3, 'listrik padam'), row(4, 'listrik padam')])
    expect(merged.map(({ dari, sampai }) => [dari, sampai])).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect([isKosong(row(1, '')), isKosong({ state: 'pakai' })]).toEqual([true, false])
  })
})

describe('numbers by chosen group', () => {
  test('run apart per group; types in no group run together', async () => {
    const nilai = {
      ...penomoranBawaan,
      lingkup: 'grup' as const,
      grup: [{ kode: 'sosial', nama: 'Sosial', jenis: ['sktm'] }],
    }
    await inTransaction(office.db, () => {
      writePengaturan(office.db, { bagian: 'penomoran', nilai, pada: '2026-01-01T00:00:00.000Z', oleh: null })
      return ok(null)
    })
    const one = async (kode: string, isian = {}) =>
      valueOf(
        await issueSurat(
          office.deps,
          aPermohonan(office, { kode, subjek: { pendudukId: orang }, isian: { keperluan: 'keperluan uji', ...isian } }),
        ),
      ).nomor
    expect(
      [
        await one('sktm'),
        await one('sk-domisili'),
        await one('sktm'),
        await one('sk-umum', { isiKeterangan: 'Keterangan uji yang cukup panjang.' }),
      ].map((n) => n?.split('/')[1]),
    ).toEqual(['001', '001', '002', '002'])
    expect(readNomor(office.baca, { register: 'grup:sosial', tahun: 2026 })).toMatchObject({
      judul: 'Sosial',
      maks: 2,
      berikut: 3,
    })
    expect(readNomor(office.baca, { register: 'grup:lain', tahun: 2026 })).toMatchObject({
      judul: 'Surat lain',
      maks: 2,
    })
  })
})
