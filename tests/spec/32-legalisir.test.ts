// Copies that the office confirms: a line of the register legalisir each, with its own running number.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyChain } from '#db/queries/op-chain.ts'
import { countOperations } from '#db/queries/op-log.ts'
import { readBuku } from '#electron/usecases/read-buku.ts'
import { recordLegalisir } from '#electron/usecases/record-legalisir.ts'
import { masukan } from '#tests/builders/masukan.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const catat = (beda: Partial<(typeof masukan)['legalisir.catat']> = {}) =>
  recordLegalisir(office.deps, { ...masukan['legalisir.catat'], ...beda })
const baris = () =>
  valueOf(readBuku(office.baca, { kode: 'register-legalisir', dari: '2026-01-01', sampai: '2026-12-31', teks: '' }))
    .baris

describe('a legalisir', () => {
  it('is a line of its register with its own running number, signed by rule', async () => {
    expect(valueOf(await catat())).toEqual({ noUrut: 1, tahun: 2026 })
    expect(valueOf(await catat({ jenisDokumen: 'Akta Kelahiran' }))).toEqual({ noUrut: 2, tahun: 2026 })
    expect(baris()).toMatchObject([
      {
        noUrut: 1,
        suratId: null,
        batal: false,
        isi: {
          pemohon: 'Wati',
          jenisDokumen: 'Kartu Keluarga',
          lembar: '3',
          tanggalDokumen: '',
          penandatangan: 'Lurah Sapuro Kebulen',
        },
      },
      { noUrut: 2, isi: { jenisDokumen: 'Akta Kelahiran' } },
    ])
  })
  it('writes one operation in the same transaction and keeps the chain whole', async () => {
    const before = countOperations(office.baca)
    await catat()
    expect(countOperations(office.baca)).toBe(before + 1)
    expect(verifyChain(office.baca).ok).toBe(true)
  })
  it('names a person of the register as letters do', async () => {
    const pendudukId = await insertOrang(office, { nama: 'WATI' })
    await catat({ pemohon: '', pendudukId })
    expect(baris()[0]?.isi['pemohon']).toBe('WATI')
  })
  it('is refused without applicant, for a document of tomorrow and by an official who is not in office; nothing is written', async () => {
    const before = countOperations(office.baca)
    expect(await catat({ pemohon: '' })).toMatchObject({ ok: false, error: { isian: [{ isian: 'pemohon' }] } })
    expect(await catat({ tanggalDokumen: '2030-01-01' })).toMatchObject({
      ok: false,
      error: { isian: [{ isian: 'tanggalDokumen', galat: 'sesudah-hari-ini' }] },
    })
    expect(await catat({ penandatanganId: 'tidak-ada-lagi' })).toMatchObject({
      ok: false,
      error: { code: 'PenandatanganTidakAda' },
    })
    expect(baris()).toEqual([])
    expect(countOperations(office.baca)).toBe(before)
  })
})
