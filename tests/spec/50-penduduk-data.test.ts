// What the office knows of a person's data: code lists, NIK, the portrait for letters.
import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import {
  agama,
  golDarah,
  jenisKelamin,
  kewarganegaraan,
  labelOf,
  parseKode,
  pekerjaan,
  pendidikan,
  shdk,
  statusDasar,
  statusKawin,
} from '#domain/penduduk/kode.ts'
import { checkNik, maskNik, readNik } from '#domain/penduduk/nik.ts'
import { diffPenduduk, listKelompok } from '#domain/penduduk/perubahan.ts'
import { potretOf } from '#domain/penduduk/potret.ts'
import { readingForm } from '#domain/penduduk/reading-form.ts'
import { umurPada } from '#domain/penduduk/umur.ts'
import { PotretOrang } from '#domain/surat/isian.ts'
import { aKantor } from '#tests/builders/office.ts'
import { anIsiPenduduk, aPenduduk } from '#tests/builders/penduduk.ts'

const daftar = { agama, golDarah, jenisKelamin, kewarganegaraan, pekerjaan, pendidikan, shdk, statusDasar, statusKawin }

describe('code lists', () => {
  test('holds the 89 jobs of SIAK, each code once', () => {
    expect(pekerjaan.map(({ kode }) => kode)).toEqual(Array.from({ length: 89 }, (_, i) => i + 1))
  })

  test.each(Object.entries(daftar))(
    '%s: finds every code by its number, its label and any writing of its label',
    (_nama, satu) => {
      for (const { kode, label } of satu) {
        expect(parseKode(satu, String(kode))).toBe(kode)
        expect(parseKode(satu, label)).toBe(kode)
        expect(parseKode(satu, `  ${label.toUpperCase().replaceAll('/', ' / ')} `)).toBe(kode)
        expect(labelOf(satu, kode)).toBe(label)
      }
    },
  )

  test.each(Object.entries(daftar))('%s: no spelling means two codes', (_nama, satu) => {
    for (const { kode, ejaan } of satu)
      for (const teks of ejaan ?? []) expect([teks, parseKode(satu, teks)]).toEqual([teks, kode])
  })

  test('understands the spellings that files bring', () => {
    expect(parseKode(agama, 'Katolik')).toBe(3)
    expect(parseKode(agama, 'KONG HU CU')).toBe(6)
    expect(parseKode(jenisKelamin, 'LK')).toBe(1)
    expect(parseKode(jenisKelamin, 'laki laki')).toBe(1)
    expect(parseKode(shdk, 'ISTERI')).toBe(3)
    expect(parseKode(statusKawin, 'Kawin Tercatat')).toBe(2)
    expect(parseKode(pendidikan, 'SMA/SMK')).toBe(5)
    expect(parseKode(pekerjaan, 'BELUM / TIDAK BEKERJA')).toBe(1)
    expect(parseKode(pendidikan, 'DIPLOMA I / II')).toBe(6)
    expect(parseKode(pendidikan, 'Diploma III')).toBe(7)
    expect(parseKode(pendidikan, 'SLTA SEDERAJAT')).toBe(5)
    expect(parseKode(golDarah, 'ab-')).toBe(10)
    expect(parseKode(golDarah, 'AB')).toBe(3)
  })

  test('does not guess: an unknown spelling is no code', () => {
    expect(parseKode(agama, 'ISLAMI SEKALI')).toBeNull()
    expect(parseKode(jenisKelamin, '3')).toBeNull()
    expect(parseKode(shdk, '')).toBeNull()
  })

  test('prints nothing for a code that is not known', () => {
    expect(labelOf(agama, null)).toBe('')
    expect(labelOf(agama, 99)).toBe('')
  })
})

describe('NIK', () => {
  const wati = { tanggalLahir: '1987-09-14', jenisKelamin: 2 }

  test('shows the first and the last four digits only', () => {
    expect(maskNik('9975015409870001')).toBe('9975********0001')
    expect(maskNik(null)).toBeNull()
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{16}$/),
        (nik) => maskNik(nik)?.length === 16 && maskNik(nik)?.slice(4, 12) === '********',
      ),
    )
  })

  test('reads birth and sex: women have 40 added to the day', () => {
    expect(readNik('9975015409870001')).toEqual({ hari: 14, bulan: 9, tahun: 87, jenisKelamin: 2 })
    expect(readNik('9975011409870001').jenisKelamin).toBe(1)
  })

  test('has nothing to say about a NIK that fits', () => {
    expect(checkNik('9975015409870001', wati)).toEqual([])
    expect(checkNik('9975015409870001', { tanggalLahir: null, jenisKelamin: null })).toEqual([])
  })

  test.each([
    ['997501540987000', 'bentuk'],
    ['99750154098700011', 'bentuk'],
    ['99750154098700O1', 'bentuk'],
    ['9975015309870001', 'tanggal'],
    ['9975015413870001', 'tanggal'],
    ['9975017102870001', 'tanggal'],
    ['9975011409870001', 'kelamin'],
    ['9975015409870000', 'serial'],
    ['0075015409870001', 'wilayah'],
  ])('warns about %s: %s', (nik, jenis) => {
    expect(checkNik(nik, wati).map((satu) => satu.jenis)).toContain(jenis)
  })

  test('says both sides of a difference, so that a clerk can decide', () => {
    expect(checkNik('9975016302110001', { tanggalLahir: '2011-03-23', jenisKelamin: 2 })).toEqual([
      { jenis: 'tanggal', rincian: 'Tanggal lahir menurut NIK 23-02-11, menurut isian 23-03-2011.' },
    ])
  })

  test('takes a NIK of another city as ordinary: newcomers keep theirs', () => {
    expect(checkNik('9971015409870001', wati)).toEqual([])
  })
})

describe('portrait for letters', () => {
  test('freezes labels and the names of the place, never codes', () => {
    const potret = potretOf(
      aPenduduk({ gelarDepan: 'Hj.', gelarBelakang: 'S.Pd.', pekerjaan: 89, pekerjaanTeks: 'BURUH BATIK' }),
      aKantor(),
    )
    expect(potret).toMatchObject({
      nama: 'Hj. SITI NURHAYATI, S.Pd.',
      jenisKelamin: 'Perempuan',
      agama: 'Islam',
      statusKawin: 'Kawin',
      pekerjaan: 'Buruh Batik',
      pendidikan: 'SLTA/Sederajat',
      tempatLahir: 'Pekalongan',
      alamat: 'Jl. Kenanga Gg 3 No 11',
      rt: '003',
      rw: '005',
      shdk: 'Istri',
      golDarah: 'Tidak Tahu',
      kewarganegaraan: 'WNI',
      wilayah: 'Kelurahan Sapuro Kebulen, Kecamatan Pekalongan Barat, Kota Pekalongan',
      luarDaftar: false,
    })
    expect(PotretOrang.safeParse(potret).success).toBe(true)
  })

  test('leaves unknown facts empty', () => {
    const potret = potretOf(
      aPenduduk({ agama: null, pekerjaan: null, shdk: null, golDarah: null }),
      aKantor({ kecamatan: '' }),
    )
    expect(potret).toMatchObject({
      agama: '',
      pekerjaan: '',
      shdk: '',
      golDarah: '',
      wilayah: 'Kelurahan Sapuro Kebulen, Kota Pekalongan',
    })
  })

  test('keeps words that stay in capitals, and text that is written in mixed case', () => {
    expect(readingForm('JL. DR. SUTOMO GG III RT 03')).toBe('Jl. Dr. Sutomo Gg III RT 03')
    expect(readingForm('Jalan HOS Cokroaminoto')).toBe('Jalan HOS Cokroaminoto')
    expect(readingForm("JL. MAS'UD")).toBe("Jl. Mas'ud")
  })
})

describe('age and changes', () => {
  test('counts whole years up to the day before the birthday', () => {
    expect(umurPada('2009-11-21', '2026-11-20')).toBe(16)
    expect(umurPada('2009-11-21', '2026-11-21')).toBe(17)
    expect(umurPada(null, '2026-11-21')).toBeNull()
    expect(umurPada('2027-01-01', '2026-11-21')).toBeNull()
  })

  test('finds exactly the changed fields and their groups', () => {
    const lama = anIsiPenduduk()
    expect(diffPenduduk(lama, { ...lama })).toEqual({})
    const perubahan = diffPenduduk(lama, { ...lama, rt: '004', alamat: 'JL. MAWAR NO 2', agama: null })
    expect(perubahan).toEqual({ rt: '004', alamat: 'JL. MAWAR NO 2', agama: null })
    expect(listKelompok(perubahan)).toEqual(['alamat', 'lain'])
  })
})
