// What the form of a letter is told before anything is issued: its number, an inserted number, later letters, warnings.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertPenduduk } from '#db/queries/penduduk.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok } from '#domain/result.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { readSuratForm } from '#electron/usecases/read-surat-form.ts'
import { openOffice, type Office } from '#tests/builders/office.ts'
import { anIsiPenduduk } from '#tests/builders/penduduk.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

let office: Office
let wati: string
beforeEach(async () => {
  office = await openOffice()
  wati = await insertOrang(office, { nama: 'WATI' })
})
afterEach(() => office.close())

type Asked = Partial<Parameters<typeof readSuratForm>[1]>
const form = (asked: Asked = {}) =>
  valueOf(readSuratForm(office.deps, { kode: 'sk-domisili', pendudukId: wati, tanggal: '2026-03-02', ...asked }))
const issue = async (isi: Partial<Parameters<typeof aPermohonan>[1]> = {}) =>
  valueOf(await issueSurat(office.deps, aPermohonan(office, { subjek: { pendudukId: wati }, cetak: false, ...isi })))

describe('the form of a letter', () => {
  it('shows the inserted number that would be taken, and none after a number that was never used', async () => {
    await issue()
    expect(form()).toMatchObject({ nomor: '400.12.2.1/…/SPK/III/2026', nomorSisipan: null })
    expect(form({ sesudah: 1 }).nomorSisipan).toBe('400.12.2.1/001a/SPK/III/2026')
    expect(form({ sesudah: 2 }).nomorSisipan).toBeNull()
    const { nomor } = await issue({ sisipan: { sesudah: 1, alasan: 'terlewat kemarin' } })
    expect(nomor).toBe('400.12.2.1/001a/SPK/III/2026')
    expect(form({ sesudah: 1 }).nomorSisipan).toBe('400.12.2.1/001b/SPK/III/2026')
  })
  it('says that a later letter exists when its date is set back, and nothing for today', async () => {
    await issue()
    expect(form().lebihBaru).toBeNull()
    expect(form({ tanggal: '2026-02-27' }).lebihBaru).toBe('2026-03-02')
  })
  it('issues with a date set back only with a reason', async () => {
    await issue()
    const mundur = aPermohonan(office, { subjek: { pendudukId: wati }, cetak: false, tanggal: '2026-02-27' })
    expect(await issueSurat(office.deps, mundur)).toEqual({
      ok: false,
      error: { code: 'JamMundur', terakhir: '2026-03-02' },
    })
    expect((await issueSurat(office.deps, { ...mundur, alasanJam: 'surat Jumat yang terlewat' })).ok).toBe(true)
  })
  it('warns of the same letter within the hour and no longer', async () => {
    await issue()
    expect(form().peringatan).toEqual([expect.stringContaining('400.12.2.1/001/SPK/III/2026')])
    expect(form({ kode: 'sktm' }).peringatan).toEqual([])
    office.clock.set(office.clock.now() + 3_700_000)
    expect(form().peringatan).toEqual([])
  })
  it('warns of somebody who is dead, and makes the form all the same', async () => {
    const id = office.newId()
    const orang = { id, keluargaId: null, isi: anIsiPenduduk({ statusDasar: 2 }), sumberData: 'ketik', impor: null }
    await inTransaction(office.db, () => {
      insertPenduduk(office.db, { ...orang, imporId: null }, { pada: '2026-03-02T00:00:00.000Z', oleh: wati })
      return ok(null)
    })
    expect(form({ pendudukId: id }).peringatan).toEqual(['Menurut data penduduk, orang ini sudah meninggal dunia.'])
  })
})
