// The longest texts that the forms allow, and texts that are none: every screen still opens, nothing is a bug.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { semuaSurat } from '#contract/surat.ts'
import type { Isian } from '#domain/surat/isian.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { anIsiPejabat } from '#tests/builders/office.ts'
import { anIsiPenduduk } from '#tests/builders/penduduk.ts'
import { aPermohonan } from '#tests/builders/permohonan.ts'
import { openKantor, type TestShell } from '#tests/builders/shell.ts'
import { aNewId } from '#tests/builders/clock.ts'

const long = (n: number, huruf = 'W') => huruf.repeat(n)
const alasan = long(300)
const tanggal = '2026-03-02'
// Ids of requests, apart from those of the shell.
const nextId = aNewId()
const newId = () => nextId().replace('-8000-', '-9000-')
// Three bytes a letter.
const longPerson = {
  nama: long(100, 'ᨀ'),
  gelarDepan: long(30, 'ᨀ'),
  gelarBelakang: long(60, 'ᨀ'),
  tempatLahir: long(60, 'ᨀ'),
  pekerjaanTeks: long(60, 'ᨀ'),
  namaAyah: long(100, 'ᨀ'),
  namaIbu: long(100, 'ᨀ'),
  alamat: long(160, 'ᨀ'),
  telepon: long(30, '9'),
}

let kantor: TestShell
const orang: string[] = []
beforeAll(async () => {
  const pejabat = [anIsiPejabat({ sebutan: long(100), nama: long(100) })]
  kantor = await openKantor({}, { pejabat })
  await kantor.call('sesi.buktikan', { sandi: 'melati-1987' })
  for (let i = 10; i < 24; i++) {
    const lahir = i === 10 ? {} : { tanggalLahir: '2015-09-14' }
    const isi = anIsiPenduduk({ ...longPerson, ...lahir, nik: `99750154098700${i}`, shdk: i === 10 ? 1 : 4 })
    const baru = await kantor.call('penduduk.tambah', { isi, alasan })
    if (baru.ok) orang.push(baru.value.id)
  }
}, 60_000)
afterAll(() => kantor.close())

const valueOf = (field: Isian, huruf: string, people: readonly string[]): unknown => {
  switch (field.jenis) {
    case 'teks':
      if (field.pola) return { 'nomor-polisi': 'AB 1234 XYZ', 'huruf-angka': long(field.maks) }[field.pola]
      return field.digit ? long(field.digit[0] ?? 1, '1') : long(field.maks, huruf)
    case 'paragraf':
      return long(field.maks, huruf)
    case 'angka':
      return field.maks ?? 1
    case 'uang':
      return 999_999_999_999_999
    case 'desimal':
      return field.maks ?? '999999999,99'
    case 'tahun':
      return 2020
    case 'tanggal':
      return field.sejakHariIni || field.sesudahIsian ? tanggal : '2026-03-01'
    case 'jam':
      return field.sesudahIsian ? '11:00' : '10:00'
    case 'pilihan':
      return field.pilihan.find((satu) => !field.ditolak?.includes(satu))
    case 'ya-tidak':
      return true
    case 'nik':
    case 'kk':
      return '9975015409870001'
    case 'orang':
      return { pendudukId: people[0] }
    case 'daftar-orang':
      return people.slice(0, field.maks).map((pendudukId) => ({ pendudukId }))
    case 'tabel':
      return Array.from({ length: field.maks }, () =>
        Object.fromEntries(
          field.kolom.map(({ kunci }) => [kunci, kunci === field.urutTahun ? '2020' : long(300, huruf)]),
        ),
      )
  }
}

const longest = (kode: string, huruf: string, subjek: string) => {
  const isian: Record<string, unknown> = {}
  const jenis = daftarJenis.find((j) => j.kode === kode)
  let from = 1
  const fields = Object.entries(jenis?.isian ?? {})
  // Nobody stands in a list and beside it: saksi are no heirs.
  const alone = fields.filter(([, field]) => field.jenis === 'orang').length
  for (const [kunci, field] of fields) {
    isian[kunci] = valueOf(field, huruf, orang.slice(field.jenis === 'daftar-orang' ? 1 + alone : from))
    if (field.jenis === 'orang') from += 1
  }
  const syarat = Array.from({ length: 30 }, () => ({
    nama: long(160, huruf),
    keadaan: 'tidak-ada' as const,
    alasan: long(200, huruf),
  }))
  return { ...aPermohonan({ newId }, { kode, subjek: { pendudukId: subjek }, syarat, cetak: false }), isian }
}

describe('the longest texts', () => {
  // A Latin letter takes one byte in an operation, a letter of another script three.
  it.each(daftarJenis.flatMap(({ kode }) => ['W', 'ᨀ'].map((huruf) => [kode, huruf] as const)))(
    'of a %s in "%s" are issued, opened and cancelled',
    async (kode, huruf) => {
      const terbit = await kantor.raw('surat.terbit', longest(kode, huruf, orang[0] ?? ''))
      expect(terbit, kantor.bugs.join()).toMatchObject({ ok: true })
      const id = (terbit as { value: { suratId: string } }).value.suratId
      expect(await kantor.call('surat.buka', { id }), kantor.bugs.join()).toMatchObject({ ok: true })
      const form = { kode, pendudukId: orang[0] ?? '', tanggal }
      expect(await kantor.call('surat.siapkan', form), kantor.bugs.join()).toMatchObject({ ok: true })
      expect(await kantor.call('surat.batal', { id, alasan })).toMatchObject({ ok: true })
      expect(await kantor.call('surat.buka', { id }), kantor.bugs.join()).toMatchObject({ ok: true })
    },
  )

  it('close no list, no book and no report', async () => {
    const satuTahun = { dari: '2026-01-01', sampai: '2026-12-31', teks: '' }
    const jawab = await Promise.all([
      kantor.call('buku.isi', { kode: 'agenda-surat-keluar', ...satuTahun }),
      kantor.call('buku.isi', { kode: 'register-surat-keterangan', ...satuTahun }),
      kantor.call('nomor.laporan', { register: 'kantor', tahun: 2026 }),
      kantor.call('nomor.register', {}),
      kantor.call('surat.daftar', semuaSurat),
      kantor.call('loket.hariIni', {}),
      kantor.call('semua.cari', { teks: long(100) }),
      kantor.call('log.daftar', { sebelum: null }),
      kantor.call('penduduk.kartu', { id: orang[0] ?? '' }),
      kantor.call('penduduk.cari', { teks: long(100), semuaStatus: true }),
      kantor.call('penduduk.daftar', { teks: long(50), statusDasar: null, rt: null, rw: null, sesudah: null }),
    ])
    expect(jawab.filter(({ ok }) => !ok)).toEqual([])
    expect(kantor.bugs).toEqual([])
  })
})

describe('texts that are none', () => {
  const half = '\ud83d'
  const tambah = (isi: Parameters<typeof anIsiPenduduk>[0]) =>
    kantor.raw('penduduk.tambah', { isi: anIsiPenduduk({ nik: null, ...isi }), alasan: 'uji' })

  it('are refused: half of a character, wherever it stands', async () => {
    const salah = { ok: false, error: { code: 'MasukanSalah' } }
    expect(await tambah({ nama: `SITI${half}` })).toMatchObject(salah)
    const request = longest('sk-umum', 'W', orang[0] ?? '')
    expect(await kantor.raw('surat.terbit', { ...request, isian: { [half]: 'x' } })).toMatchObject(salah)
    expect(await kantor.raw('penduduk.cari', { teks: `siti ${half}`, semuaStatus: false })).toMatchObject(salah)
    expect(kantor.bugs).toEqual([])
  })

  it('do not come from our own cutting: a purpose that ends in the middle of a character is issued', async () => {
    for (const awal of ['', 'x']) {
      const { isian, ...lain } = longest('sk-umum', 'W', orang[0] ?? '')
      const terbit = await kantor.raw('surat.terbit', {
        ...lain,
        isian: { ...isian, keperluan: awal + long(59, '😀') },
      })
      expect(terbit, kantor.bugs.join()).toMatchObject({ ok: true })
      const jam = { alasanJam: `${awal}${long(149, '😀')}` }
      expect(await kantor.raw('surat.terbit', { ...longest('sk-umum', 'W', orang[0] ?? ''), ...jam })).toMatchObject({
        ok: true,
      })
    }
    expect(kantor.bugs).toEqual([])
  })

  it.each(['SITI\nNURHAYATI', 'SITI\u0000', 'SITI\u202eITIS', 'SITI\u2066', '   '])(
    'are refused as a name: %j',
    async (nama) => {
      expect(await tambah({ nama })).toMatchObject({ ok: false, error: { code: 'MasukanSalah', letak: 'isi.nama' } })
    },
  )

  it.each(['1987-02-31', '1987-00-10', '1987-13-01', '1987-04-31'])('are refused as a date: %s', async (hari) => {
    expect(await tambah({ tanggalLahir: hari })).toMatchObject({ error: { code: 'MasukanSalah' } })
    const form = { kode: 'sk-umum', pendudukId: orang[0] ?? '', tanggal: hari }
    expect(await kantor.raw('surat.siapkan', form)).toMatchObject({ error: { code: 'MasukanSalah' } })
  })

  it('are refused as a time zone, because every date of the office comes from it', async () => {
    const baca = await kantor.call('pengaturan.baca', {})
    if (!baca.ok) throw new Error(baca.error.code)
    const simpan = (zona: string) =>
      kantor.call('pengaturan.kantor', { nilai: { ...baca.value.kantor, zona }, lambang: null })
    expect(await simpan('Asia/Kajen')).toMatchObject({ error: { code: 'MasukanSalah', letak: 'nilai.zona' } })
    expect(await simpan('Asia/Makassar')).toMatchObject({ ok: true })
    expect(await simpan('Asia/Jakarta')).toMatchObject({ ok: true })
  })
})
