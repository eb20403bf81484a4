// After the issue: handed over once, ticked as signed in ink, spoiled paper counted, the piles of the end of the day.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { IsiPenyerahan } from '#contract/konsep.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import { countOperations } from '#db/queries/op-log.ts'
import { alurBawaan } from '#domain/surat/alur.ts'
import { cancelSurat } from '#electron/usecases/cancel-surat.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { openSurat } from '#electron/usecases/open-surat.ts'
import { readHarian } from '#electron/usecases/read-harian.ts'
import { readSuratForm } from '#electron/usecases/read-surat-form.ts'
import { recordKertasRusak, recordPenyerahan, recordTtdBasah } from '#electron/usecases/record-penyerahan.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import { openKonsep } from '#electron/usecases/read-konsep.ts'
import { openAlurOffice, type AlurOffice } from '#tests/builders/alur.ts'
import { aPermohonan, insertOrang } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'

const hari = '2026-03-02'
let office: AlurOffice
beforeEach(async () => {
  office = await openAlurOffice({ ...alurBawaan, serahTerima: true, batasAmbil: 3 })
})
afterEach(() => office.close())

const terbit = async (isi: Partial<PermohonanSurat> = {}): Promise<string> =>
  valueOf(
    await issueSurat(
      office.as('petugas'),
      aPermohonan(office, { subjek: { pendudukId: await insertOrang(office) }, cetak: false, ...isi }),
    ),
  ).suratId
const serahkan = (suratId: string, isi: Partial<IsiPenyerahan> = {}) =>
  recordPenyerahan(office.as('petugas'), {
    suratId,
    pengambil: 'Wati',
    hubungan: 'yang bersangkutan',
    cara: 'ktp',
    catatan: '',
    ...isi,
  })
const piles = (tanggal = hari) => {
  const { belumTtd, belumDiambil, diserahkan, kertasRusak } = readHarian(office.as('petugas'), { tanggal })
  const ids = (baris: readonly { readonly suratId: string }[]) => baris.map((b) => b.suratId)
  return { belumTtd: ids(belumTtd), belumDiambil: ids(belumDiambil), diserahkan: ids(diserahkan), kertasRusak }
}
const dayMs = 86_400_000

describe('a letter that is fetched', () => {
  it('tells who fetched it, how he was checked and who gave it out', async () => {
    const id = await terbit()
    valueOf(await serahkan(id, { pengambil: 'Karso', hubungan: 'anak', cara: 'kuasa', catatan: 'surat kuasa ada' }))
    expect(valueOf(openSurat(office.as('lurah'), id)).penyerahan).toMatchObject({
      pengambil: 'Karso',
      hubungan: 'anak',
      cara: 'kuasa',
      oleh: 'Sri Rahayu',
    })
  })

  it('is handed over once', async () => {
    const id = await terbit()
    valueOf(await serahkan(id))
    const operations = countOperations(office.db)
    expect(await serahkan(id)).toEqual({ ok: false, error: { code: 'SudahDiserahkan' } })
    expect(countOperations(office.db)).toBe(operations)
  })

  it('is not handed over when it is cancelled, and not before it is issued', async () => {
    const id = await terbit()
    valueOf(await cancelSurat(office.deps, { id, alasan: 'salah nama' }))
    expect(await serahkan(id)).toMatchObject({ error: { code: 'SuratSudahBatal' } })
    await office.setAlur({ ...alurBawaan, paraf: true })
    const request = aPermohonan(office, { subjek: { pendudukId: await insertOrang(office) }, cetak: false })
    const { konsepId } = valueOf(await submitKonsep(office.as('petugas'), request))
    expect(await serahkan(konsepId)).toMatchObject({ error: { code: 'SuratTidakAda' } })
  })
})

describe('the end of the day', () => {
  it('shows what is unsigned, what nobody fetched, and what was fetched today', async () => {
    const [satu, dua, tiga] = [await terbit(), await terbit(), await terbit()]
    expect(piles()).toMatchObject({ belumTtd: [satu, dua, tiga], belumDiambil: [satu, dua, tiga], diserahkan: [] })
    valueOf(await recordTtdBasah(office.as('petugas'), [satu, dua]))
    valueOf(await serahkan(satu))
    valueOf(await cancelSurat(office.deps, { id: tiga, alasan: 'salah nama' }))
    expect(piles()).toMatchObject({ belumTtd: [], belumDiambil: [dua], diserahkan: [satu] })
  })

  it('marks letters that wait longer than the office allows, and knows its own civil day', async () => {
    const lama = await terbit()
    // 23.30 in Pekalongan is still the same day, though not in UTC.
    expect(piles().belumDiambil).toEqual([lama])
    expect(piles('2026-03-01').belumDiambil).toEqual([])
    office.clock.advance(4 * dayMs)
    const baru = await terbit({ tanggal: '2026-03-06' })
    const { belumDiambil } = readHarian(office.as('petugas'), { tanggal: '2026-03-06' })
    expect(belumDiambil.map((b) => [b.suratId, b.lama])).toEqual([
      [lama, true],
      [baru, false],
    ])
  })

  it('has no pile of letters to fetch where the office notes no hand-over', async () => {
    await terbit()
    await office.setAlur({ ...alurBawaan, serahTerima: false })
    expect(piles().belumDiambil).toEqual([])
  })

  it('ticks a letter once: the first instant stays', async () => {
    const id = await terbit()
    valueOf(await recordTtdBasah(office.as('petugas'), [id]))
    const pertama = valueOf(openSurat(office.as('petugas'), id)).ttdBasahPada
    office.clock.advance(60_000)
    const operations = countOperations(office.db)
    valueOf(await recordTtdBasah(office.as('petugas'), [id]))
    expect(valueOf(openSurat(office.as('petugas'), id)).ttdBasahPada).toBe(pertama)
    expect([typeof pertama, countOperations(office.db)]).toEqual(['string', operations])
  })

  it('counts spoiled paper, with or without its letter', async () => {
    const id = await terbit()
    valueOf(await recordKertasRusak(office.as('petugas'), { suratId: id, lembar: 2, alasan: 'tinta luntur' }))
    valueOf(await recordKertasRusak(office.as('petugas'), { suratId: null, lembar: 1, alasan: 'kertas macet' }))
    expect(piles().kertasRusak.map((k) => [k.lembar, k.alasan, k.nomor !== null, k.oleh])).toEqual([
      [1, 'kertas macet', false, 'Sri Rahayu'],
      [2, 'tinta luntur', true, 'Sri Rahayu'],
    ])
  })
})

describe('a correction', () => {
  it('says in itself which letter it replaces', async () => {
    const lama = await terbit()
    const nomor = valueOf(openSurat(office.deps, lama)).nomor
    const baru = await terbit({ menggantikan: { suratId: lama, alasan: 'salah keperluan' } })
    const text = JSON.stringify(office.db.$client.prepare('SELECT naskah FROM surat WHERE id = ?').pluck().get(baru))
    expect(text).toContain(
      `Surat ini menggantikan Surat Keterangan Domisili Nomor ${nomor} tanggal 2 Maret 2026, yang dinyatakan tidak berlaku.`,
    )
    const asli = JSON.stringify(office.db.$client.prepare('SELECT naskah FROM surat WHERE id = ?').pluck().get(lama))
    expect(asli).not.toContain('menggantikan')
  })
})

describe('a warning', () => {
  it('comes for somebody dead or moved and for the same letter within the hour, and stops nothing', async () => {
    const pendudukId = await insertOrang(office, { statusDasar: 2 })
    const form = () => valueOf(readSuratForm(office.as('petugas'), { kode: 'sk-domisili', pendudukId, tanggal: hari }))
    expect(form().peringatan).toEqual(['Menurut data penduduk, orang ini sudah meninggal dunia.'])
    const request = () => aPermohonan(office, { subjek: { pendudukId }, cetak: false })
    const { nomor } = valueOf(await issueSurat(office.as('petugas'), request()))
    expect(form().peringatan[1]).toContain(`sudah terbit pukul`)
    expect(form().peringatan[1]).toContain(`Nomor ${nomor}`)
    await office.setAlur({ ...alurBawaan, paraf: true })
    const { konsepId } = valueOf(await submitKonsep(office.as('petugas'), request()))
    // The konsep does not warn of itself.
    expect(valueOf(openKonsep(office.as('sekretaris'), konsepId)).peringatan).toHaveLength(2)
    expect(form().peringatan[1]).toContain('masih berjalan')
    office.clock.advance(3_700_000)
    expect(form().peringatan).toHaveLength(1)
  })

  it('is not mixed up with the next step, which the form is told too', async () => {
    const pendudukId = await insertOrang(office)
    const step = () => {
      const { langkah, bolehLangsung } = valueOf(
        readSuratForm(office.as('petugas'), { kode: 'sk-domisili', pendudukId, tanggal: hari }),
      )
      return [langkah, bolehLangsung]
    }
    expect(step()).toEqual(['terbit', false])
    await office.setAlur({ ...alurBawaan, verifikasi: true })
    expect(step()).toEqual(['verifikasi', true])
    await office.setAlur({ ...alurBawaan, satuPetugas: true, modeTtd: 'lokal' })
    expect(step()).toEqual(['ttd', false])
  })
})
