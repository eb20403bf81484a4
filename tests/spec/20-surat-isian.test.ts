// What a form accepts: the same rules on screen and in the transaction that issues the letter.
import { describe, expect, it } from 'vitest'
import { checkIsian } from '#domain/surat/check-isian.ts'
import * as f from '#domain/surat/define-isian.ts'
import type { Isian, IsianJadi, NilaiJadi, PotretOrang } from '#domain/surat/isian.ts'
import { visibleIsian } from '#domain/surat/visible-isian.ts'
import { aPotret } from '#tests/builders/konteks-surat.ts'

const check = (isian: Readonly<Record<string, Isian>>, nilai: IsianJadi, subjek: PotretOrang | null = aPotret()) =>
  checkIsian({ isian }, nilai, { subjek, tanggal: '2026-11-20' })
const galat = (isian: Isian, nilai: NilaiJadi) => check({ x: isian }, { x: nilai })[0]?.galat ?? null

describe('a required field', () => {
  it('is missing when empty, blank, unticked or without rows', () => {
    expect(galat(f.teks('X', { maks: 9 }), null)).toBe('wajib')
    expect(galat(f.teks('X', { maks: 9 }), '   ')).toBe('wajib')
    expect(galat(f.daftarOrang('X', { maks: 9 }), [])).toBe('wajib')
    expect(check({ x: f.uang('X') }, {})).toEqual([{ isian: 'x', galat: 'wajib' }])
  })
  it('accepts zero, which is an answer', () => {
    expect(galat(f.angka('X'), 0)).toBeNull()
    expect(galat(f.uang('X'), 0)).toBeNull()
  })
  it('may stay empty when it is optional, and yes/no always may', () => {
    expect(galat(f.teks('X', { wajib: false, maks: 9, min: 3 }), '')).toBeNull()
    expect(galat(f.yaTidak('X'), false)).toBeNull()
    expect(galat(f.yaTidak('X'), null)).toBeNull()
  })
})

describe('each kind of field refuses what it cannot hold', () => {
  it.each([
    ['text that is too short', f.teks('X', { min: 3, maks: 9 }), 'ab', 'terlalu-pendek'],
    ['text that is too long', f.teks('X', { maks: 3 }), 'abcd', 'terlalu-panjang'],
    ['a NIB with twelve digits', f.teks('X', { maks: 20, digit: [13] }), '991234567890', 'jumlah-digit'],
    ['letters in an NPWP', f.teks('X', { maks: 24, digit: [15, 16] }), '99.123.456.7-890.00A', 'jumlah-digit'],
    ['text for a number', f.angka('X'), 'tiga', 'bukan-angka'],
    ['a fraction', f.angka('X'), 1.5, 'bukan-angka'],
    ['less than the least', f.angka('X', { min: 1 }), 0, 'terlalu-kecil'],
    ['more than the most', f.angka('X', { maks: 20 }), 21, 'terlalu-besar'],
    ['negative money', f.uang('X'), -1, 'terlalu-kecil'],
    ['a year after the letter', f.tahun('X', { min: 1950 }), 2027, 'terlalu-besar'],
    ['a measure with a point', f.desimal('X'), '12.5', 'bukan-angka'],
    ['a measure of nothing', f.desimal('X'), '0,00', 'terlalu-kecil'],
    [
      'an answer with which the letter is not made',
      f.pilihan('X', ['Ya', 'Tidak'], { ditolak: ['Ya'] }),
      'Ya',
      'ditolak',
    ],
    ['a day that does not exist', f.tanggal('X'), '2026-02-30', 'bukan-tanggal'],
    ['a date after the letter', f.tanggal('X', { sebelumHariIni: true }), '2026-11-21', 'sesudah-hari-ini'],
    ['a date before birth', f.tanggal('X', { sesudahLahir: true }), '1987-09-13', 'sebelum-lahir'],
    ['a date before the letter', f.tanggal('X', { sejakHariIni: true }), '2026-11-19', 'sebelum-hari-ini'],
    ['a price of nothing', f.uang('X', { min: 1 }), 0, 'terlalu-kecil'],
    [
      'a number plate without its letters',
      f.teks('X', { maks: 12, pola: 'nomor-polisi' }),
      '1234 AB',
      'bukan-nomor-polisi',
    ],
    [
      'a number plate of five digits',
      f.teks('X', { maks: 12, pola: 'nomor-polisi' }),
      'G 12345 AB',
      'bukan-nomor-polisi',
    ],
    ['a remark for a number', f.teks('X', { maks: 30, pola: 'huruf-angka' }), 'belum ada?', 'bukan-huruf-angka'],
    ['a time of 24 hours', f.jam('X'), '24:00', 'bukan-jam'],
    ['an option that is none', f.pilihan('X', ['A', 'B']), 'C', 'bukan-pilihan'],
    ['a NIK with 17 digits', f.nik('X'), '99750154098700021', 'nik-16'],
    ['a KK with 15 digits', f.kk('X'), '997501120215000', 'kk-16'],
    ['a name for a person', f.orang('X', { peran: 'saksi' }), 'Wati', 'wajib'],
    ['a person without a name', f.orang('X', { peran: 'saksi' }), aPotret({ nama: ' ' }), 'wajib'],
    ['too many people', f.daftarOrang('X', { maks: 1 }), [aPotret(), aPotret({ pendudukId: 'lain' })], 'terlalu-besar'],
    ['one person twice in a list', f.daftarOrang('X', { maks: 5 }), [aPotret(), aPotret()], 'orang-sama'],
    ['a measure below its least', f.desimal('X', { min: '0,3' }), '0,29', 'terlalu-kecil'],
    ['a measure above its most', f.desimal('X', { maks: '8' }), '8,01', 'terlalu-besar'],
    [
      'a person in a list of whom a fact is missing',
      f.daftarOrang('X', { maks: 5, lengkap: ['tempatLahir'] }),
      [aPotret({ tempatLahir: ' ' })],
      'data-orang',
    ],
    [
      'a person in a list who is not born yet',
      f.daftarOrang('X', { maks: 5, lengkap: ['tanggalLahir'] }),
      [aPotret({ tanggalLahir: '2026-11-21' })],
      'data-orang',
    ],
    [
      'a person in a list who is of that age today',
      f.daftarOrang('X', { maks: 5, umurDiBawah: 17 }),
      [aPotret({ tanggalLahir: '2009-11-20' })],
      'umur',
    ],
    [
      'a person in a list of whom no age is known',
      f.daftarOrang('X', { maks: 5, umurDiBawah: 17 }),
      [aPotret({ tanggalLahir: null })],
      'umur',
    ],
    [
      'a row with an unknown column',
      f.tabel('X', { maks: 5, kolom: [{ kunci: 'a', judul: 'A' }] }),
      [{ b: 'x' }],
      'tidak-dikenal',
    ],
    [
      'a row in which nothing stands',
      f.tabel('X', { maks: 5, kolom: [{ kunci: 'a', judul: 'A' }] }),
      [{ a: ' ' }],
      'wajib',
    ],
    ['yes in a text field', f.teks('X', { maks: 9 }), true, 'tidak-dikenal'],
    ['no in a text field', f.teks('X', { maks: 9, wajib: false }), false, 'tidak-dikenal'],
  ] as const)('%s', (_, isian, nilai, sebab) => {
    expect(galat(isian, nilai)).toBe(sebab)
  })
  it('and takes what is right', () => {
    const benar: readonly (readonly [Isian, NilaiJadi])[] = [
      [f.teks('X', { maks: 20, digit: [13] }), '9912345678901'],
      [f.teks('X', { maks: 24, digit: [15, 16] }), '99.123.456.7-890.000'],
      [f.tahun('X', { min: 1950 }), 2026],
      [f.desimal('X'), '120,5'],
      [f.tanggal('X', { sebelumHariIni: true, sesudahLahir: true }), '2026-11-20'],
      [f.tanggal('X', { sejakHariIni: true }), '2026-11-20'],
      [f.uang('X', { min: 1 }), 1],
      [f.teks('X', { maks: 12, pola: 'nomor-polisi' }), 'G 1234 AB'],
      [f.teks('X', { maks: 12, pola: 'nomor-polisi' }), 'aa1q'],
      [f.teks('X', { maks: 12, pola: 'nomor-polisi' }), 'B 7'],
      [f.teks('X', { maks: 30, pola: 'huruf-angka' }), 'JB81E-1234567'],
      [f.jam('X'), '00:05'],
      [f.pilihan('X', ['A', 'B']), 'B'],
      [f.yaTidak('X'), true],
      [f.nik('X'), '9975015409870002'],
      [f.orang('X', { peran: 'saksi' }), aPotret({ pendudukId: null, luarDaftar: true })],
      [f.daftarOrang('X', { maks: 5 }), [aPotret(), aPotret({ pendudukId: 'lain' })]],
      [f.desimal('X', { min: '0,3', maks: '8' }), '0,30'],
      [f.desimal('X', { min: '0,3', maks: '8' }), '8'],
      [
        f.daftarOrang('X', { maks: 5, lengkap: ['tempatLahir', 'tanggalLahir'], umurDiBawah: 17 }),
        [aPotret({ tanggalLahir: '2009-11-21' }), aPotret({ pendudukId: 'lain', tanggalLahir: '2026-11-20' })],
      ],
      [f.tabel('X', { maks: 5, kolom: [{ kunci: 'a', judul: 'A' }] }), [{ a: 'x' }]],
    ]
    for (const [isian, nilai] of benar) expect(galat(isian, nilai), isian.jenis).toBeNull()
  })
})

describe('fields that belong together', () => {
  const kematian = {
    meninggal: f.tanggal('Tanggal meninggal'),
    makam: f.tanggal('Tanggal pemakaman', { wajib: false, sesudahIsian: 'meninggal' }),
  }
  it('keep the order of their dates, and the message names the other field', () => {
    expect(check(kematian, { meninggal: '2026-11-13', makam: '2026-11-12' })).toEqual([
      { isian: 'makam', galat: 'sebelum-isian', batas: 'Tanggal meninggal' },
    ])
    expect(check(kematian, { meninggal: '2026-11-13', makam: '2026-11-13' })).toEqual([])
  })
  const saksi = {
    saksi1: f.orang('Saksi I', { peran: 'saksi I' }),
    saksi2: f.orang('Saksi II', { peran: 'saksi II', berbedaDari: 'saksi1' }),
  }
  it('want two different witnesses: by register row, by NIK, else by name and birth', () => {
    const ketik = (beda: Partial<PotretOrang>) => aPotret({ pendudukId: null, nik: null, ...beda })
    expect(check(saksi, { saksi1: aPotret(), saksi2: aPotret({ nama: 'lain' }) })[0]?.galat).toBe('orang-sama')
    expect(check(saksi, { saksi1: ketik({ nik: '9975015409870002' }), saksi2: aPotret() })[0]?.galat).toBe('orang-sama')
    expect(check(saksi, { saksi1: ketik({ nama: 'Karso' }), saksi2: ketik({ nama: ' KARSO' }) })[0]?.galat).toBe(
      'orang-sama',
    )
    expect(
      check(saksi, { saksi1: ketik({ nama: 'Karso' }), saksi2: ketik({ nama: 'Karso', tanggalLahir: '1950-01-01' }) }),
    ).toEqual([])
  })
  it('know the person of the letter, lists and several people among those excluded', () => {
    const jual = {
      pembeli: f.orang('Pembeli', { peran: 'pembeli', berbedaDari: 'subjek' }),
      saksi: f.orang('Saksi', { wajib: false, peran: 'saksi', berbedaDari: ['subjek', 'pembeli'] }),
      anak: f.daftarOrang('Anak', { wajib: false, maks: 3, berbedaDari: ['subjek', 'saksi'] }),
    }
    const lain = aPotret({ pendudukId: 'lain', nik: '9975011705840003' })
    expect(check(jual, { pembeli: aPotret() })).toEqual([{ isian: 'pembeli', galat: 'orang-sama' }])
    expect(check(jual, { pembeli: lain, saksi: lain })).toEqual([{ isian: 'saksi', galat: 'orang-sama' }])
    expect(check(jual, { pembeli: lain, anak: [lain, aPotret()] })).toEqual([{ isian: 'anak', galat: 'orang-sama' }])
    expect(check(jual, { pembeli: lain, anak: [lain] })).toEqual([])
    expect(check(jual, { pembeli: aPotret() }, null)).toEqual([])
  })
  const acara = {
    mulai: f.tanggal('Tanggal mulai'),
    jamMulai: f.jam('Pukul mulai'),
    selesai: f.tanggal('Tanggal selesai', { wajib: false, sesudahIsian: 'mulai' }),
    jamSelesai: f.jam('Pukul selesai', { sesudahIsian: 'jamMulai', sehari: ['mulai', 'selesai'] }),
  }
  it('keep the order of two times on one day, and let a night end after midnight', () => {
    const malam = { mulai: '2026-12-05', jamMulai: '19:00', jamSelesai: '02:00' }
    const terlaluAwal = [{ isian: 'jamSelesai', galat: 'tidak-sesudah-isian', batas: 'Pukul mulai' }]
    expect(check(acara, malam)).toEqual(terlaluAwal)
    expect(check(acara, { ...malam, selesai: '2026-12-05' })).toEqual(terlaluAwal)
    expect(check(acara, { ...malam, jamSelesai: '19:00' })).toEqual(terlaluAwal)
    expect(check(acara, { ...malam, selesai: '2026-12-06' })).toEqual([])
    expect(check(acara, { ...malam, jamSelesai: '23:00' })).toEqual([])
  })
  const bertingkat = {
    bentuk: f.pilihan('Bentuk', ['Perorangan', 'CV']),
    akta: f.teks('Akta', { maks: 20, bila: { isian: 'bentuk', sama: ['CV'] } }),
    notaris: f.teks('Notaris', { maks: 20, bila: { isian: 'akta', sama: 'ada' } }),
  }
  it('are asked only when their condition holds, and their old values do not count', () => {
    expect(check(bertingkat, { bentuk: 'CV' })).toEqual([{ isian: 'akta', galat: 'wajib' }])
    expect(check(bertingkat, { bentuk: 'Perorangan', akta: 'x'.repeat(99), notaris: 'x'.repeat(99) })).toEqual([])
    expect(visibleIsian({ isian: bertingkat }, { bentuk: 'Perorangan', akta: 'ada' }, null)).toEqual(['bentuk'])
    expect(visibleIsian({ isian: bertingkat }, { bentuk: 'CV', akta: 'ada' }, null)).toEqual([
      'bentuk',
      'akta',
      'notaris',
    ])
  })
  it('may depend on the sex of the subject', () => {
    const isian = { beristri: f.angka('Beristri ke', { bila: { subjek: 'jenisKelamin', sama: 1 } }) }
    expect(check(isian, {}, aPotret({ jenisKelamin: 'Perempuan' }))).toEqual([])
    expect(check(isian, {}, aPotret({ jenisKelamin: 'LAKI-LAKI' }))).toEqual([{ isian: 'beristri', galat: 'wajib' }])
    expect(check(isian, {}, null)).toEqual([])
  })
  it('refuse a value for a field that the letter does not have', () => {
    expect(check({ x: f.teks('X', { maks: 9 }) }, { x: 'ya', y: 'tidak' })).toEqual([
      { isian: 'y', galat: 'tidak-dikenal' },
    ])
  })
})

describe('rows of a table', () => {
  const riwayat = f.tabel('Riwayat', {
    maks: 9,
    urutTahun: 'tahun',
    kolom: [
      { kunci: 'tahun', judul: 'Tahun', wajib: true },
      { kunci: 'kepada', judul: 'Kepada', wajib: true },
      { kunci: 'dasar', judul: 'Dasar' },
    ],
  })
  const salah = (...baris: readonly Readonly<Record<string, string>>[]) => check({ x: riwayat }, { x: baris })
  it('need every required column, and the error names it', () => {
    expect(salah({ tahun: '1975', kepada: 'Karto' })).toEqual([])
    expect(salah({ tahun: '1975', kepada: ' ' })).toEqual([{ isian: 'x', galat: 'kolom-kosong', batas: 'Kepada' }])
  })
  it('go from the oldest year to the newest, none after the year of the letter', () => {
    const tahun = (...semua: readonly string[]) =>
      salah(...semua.map((t) => ({ tahun: t, kepada: 'Karto' })))[0]?.galat ?? null
    expect(tahun('1975', '1975', '2026')).toBeNull()
    for (const semua of [['1990', '1975'], ['2027'], ['75'], ['abad lalu'], ['1799']])
      expect(tahun(...semua), semua.join()).toBe('tahun-tidak-urut')
  })
})

describe('a list of people that asks what each is to the person of the letter', () => {
  const ahliWaris = f.daftarOrang('Ahli waris', { maks: 9, hubungan: 'Hubungan dengan pewaris' })
  it('wants it for everybody', () => {
    expect(galat(ahliWaris, [aPotret({ shdk: 'istri' })])).toBeNull()
    expect(
      check({ x: ahliWaris }, { x: [aPotret({ shdk: 'istri' }), aPotret({ pendudukId: 'b', nik: null, shdk: ' ' })] }),
    ).toEqual([{ isian: 'x', galat: 'kolom-kosong', batas: 'Hubungan dengan pewaris' }])
    expect(galat(f.daftarOrang('X', { maks: 9 }), [aPotret({ shdk: '' })])).toBeNull()
  })
})
