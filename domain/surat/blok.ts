// The words of which a letter is written: sentences, rows, lists, tables, conditions. Each gives plain data (decision 000.11).
import type { AcuanDaftar, AcuanNilai, AcuanOrang } from './acuan.ts'
import type { Blok, Bentuk, Sisipan, Syarat } from './deklarasi.ts'

/** Anything that may stand inside a template literal. */
export type Isi = Sisipan | readonly Sisipan[]
type Templat = (teks: TemplateStringsArray, ...nilai: readonly Isi[]) => readonly Sisipan[]
export type BarisTulis = Extract<Blok, { jenis: 'biodata' }>['baris'][number]
type KolomTulis = Extract<Blok, { jenis: 'tabel' }>['kolom'][number]

/** Inline text with references. Line breaks of the source are one space. */
export const sisip: Templat = (teks, ...nilai) => {
  const jadi: Sisipan[] = []
  const tambah = (s: Sisipan) => {
    const akhir = jadi.at(-1)
    if (typeof s === 'string' && typeof akhir === 'string') jadi[jadi.length - 1] = akhir + s
    else if (s !== '') jadi.push(s)
  }
  teks.forEach((potong, i) => {
    tambah(potong.replace(/\s+/g, ' '))
    const sisipan = nilai[i]
    if (sisipan === undefined) return
    if (isDaftar(sisipan)) sisipan.forEach(tambah)
    else tambah(sisipan)
  })
  return jadi
}

/** A justified paragraph with an indented first line: the body of a surat keterangan. */
export const paragraf = (teks: TemplateStringsArray, ...nilai: readonly Isi[]): Blok => ({
  jenis: 'paragraf',
  isi: trimEnds(sisip(teks, ...nilai)),
  menjorok: true,
  rata: 'penuh',
})

/** A paragraph without indent, left, centred or justified. */
export const paragrafRata =
  (rata: 'penuh' | 'kiri' | 'tengah') =>
  (teks: TemplateStringsArray, ...nilai: readonly Isi[]): Blok => ({
    jenis: 'paragraf',
    isi: trimEnds(sisip(teks, ...nilai)),
    menjorok: false,
    rata,
  })

/** A small centred heading. */
export const subjudul = (teks: TemplateStringsArray, ...nilai: readonly Isi[]): Blok => ({
  jenis: 'subjudul',
  isi: trimEnds(sisip(teks, ...nilai)),
})

/** So many empty lines. */
export const jarak = (baris: number): Blok => ({ jenis: 'jarak', baris })

/** Inline bold text. */
export const tebal = (teks: TemplateStringsArray, ...nilai: readonly Isi[]): Sisipan => ({
  tebal: sisip(teks, ...nilai),
})

/** Blocks that appear only when the condition holds. */
export const bila = (syarat: Syarat, maka: readonly Blok[], lain?: readonly Blok[]): Blok => ({
  jenis: 'bila',
  syarat,
  maka,
  ...(lain ? { lain } : {}),
})

/** Inline text that appears only when the condition holds. */
export const jika = (syarat: Syarat, maka: Isi, lain?: Isi): Sisipan => ({
  bila: syarat,
  maka: daftarkan(maka),
  ...(lain === undefined ? {} : { lain: daftarkan(lain) }),
})

/** A row "label : value" of a biodata block; vanishes when `syarat` does not hold. */
export const baris = (
  label: string,
  nilai: Isi,
  opsi?: { readonly bila?: Syarat; readonly nomor?: string },
): BarisTulis => ({
  label,
  nilai: daftarkan(nilai),
  ...opsi,
})

/** Rows "label : value" of one's own choice. */
export const rincian = (barisnya: readonly BarisTulis[]): Blok => ({ jenis: 'biodata', baris: barisnya })

/** The usual identity rows of a person, or the named ones in that order. */
export const biodata = (orang: AcuanOrang, pilih?: readonly BarisOrang[]): Blok => rincian(barisDari(orang, pilih))

/** The rows of `biodata`, to be followed by rows of one's own. */
export const barisDari = (orang: AcuanOrang, pilih?: readonly BarisOrang[]): readonly BarisTulis[] =>
  (pilih ?? barisOrangBiasa).map((nama) => barisOrang[nama](orang))

/** A numbered, lettered or dashed list. */
export const daftar = (gaya: 'angka' | 'huruf' | 'strip', butir: readonly Isi[]): Blok => ({
  jenis: 'daftar',
  gaya,
  butir: butir.map(daftarkan),
})

/** A column of a table; `lebar` in per mille, all columns sum to 1000. */
export const kolomTabel = (judul: string, lebar: number, nilai: Isi, rata: KolomTulis['rata']): KolomTulis => ({
  judul,
  lebar,
  rata,
  nilai: daftarkan(nilai),
})

/** A table with a row for every person or record of a list. */
export const tabelDari = <B>(sumber: AcuanDaftar<B>, kolom: (b: B) => readonly KolomTulis[]): Blok => ({
  jenis: 'tabel',
  sumber: sumber.daftar,
  kolom: kolom(sumber.baris),
})

/** The same blocks for every person or record of a list. */
export const untukSetiap = <B>(sumber: AcuanDaftar<B>, blok: (b: B) => readonly Blok[]): Blok => ({
  jenis: 'untuk-setiap',
  sumber: sumber.daftar,
  blok: blok(sumber.baris),
})

/** Everybody of a list of people signs on a line of his own, saksi beside them; the letter's other signatures follow below. */
export const tandaTanganSetiap = <B>(
  sumber: AcuanDaftar<B>,
  isi: {
    readonly kepala: Isi
    readonly nama: (b: B) => Isi
    readonly meterai?: true
    readonly tempatTanggal?: true
    readonly saksi?: readonly Isi[]
  },
): Blok => ({
  jenis: 'tanda-tangan',
  sumber: sumber.daftar,
  kepala: daftarkan(isi.kepala),
  nama: daftarkan(isi.nama(sumber.baris)),
  meterai: isi.meterai ?? false,
  tempatTanggal: isi.tempatTanggal ?? false,
  saksi: (isi.saksi ?? []).map(daftarkan),
})

/** True when the value is there: text not empty, list not empty, person given, yes. */
export const ada = (nilai: AcuanNilai | AcuanOrang | { readonly daftar: string }): Syarat => ({ ada: jalurOf(nilai) })
/** True when the value is (one of) these. */
export const sama = (
  nilai: AcuanNilai,
  dengan: string | number | boolean | readonly (string | number | boolean)[],
): Syarat => ({
  acuan: nilai.acuan,
  sama: dengan,
})
/** True when the person is younger than so many years on the letter's date, or on that date. */
export const umurKurang = (orang: AcuanOrang, kurangDari: number, pada?: AcuanNilai): Syarat => ({
  umur: orang.orang.acuan,
  kurangDari,
  ...(pada ? { pada: pada.acuan } : {}),
})
/** True when fewer than so many working days lie between the letter's date and that date. */
export const hariKerjaKurang = (tanggal: AcuanNilai, kurangDari: number): Syarat => ({
  hariKerjaSampai: tanggal.acuan,
  kurangDari,
})
export const bukan = (syarat: Syarat): Syarat => ({ bukan: syarat })
export const semua = (...syarat: readonly Syarat[]): Syarat => ({ semua: syarat })
export const salahSatu = (...syarat: readonly Syarat[]): Syarat => ({ salahSatu: syarat })

/** The same reference printed in another form: `sebagai(tanggal, 'hari-tanggal')`. */
export const sebagai = (nilai: AcuanNilai, bentuk: Bentuk): AcuanNilai => ({ ...nilai, bentuk })
/** The text to print when the value is empty. */
export const atau = (nilai: AcuanNilai, kosong: string): AcuanNilai => ({ ...nilai, kosong })
/** The reference in bold. */
export const tebalkan = (nilai: AcuanNilai): AcuanNilai => ({ ...nilai, tebal: true })

const barisOrang = {
  nama: (o: AcuanOrang) => baris('nama', tebalkan(o.namaKapital)),
  nik: (o: AcuanOrang) => baris('NIK', atau(o.nik, '-')),
  nomorKk: (o: AcuanOrang) => baris('nomor KK', o.nomorKk, { bila: ada(o.nomorKk) }),
  lahir: (o: AcuanOrang) => baris('tempat, tanggal lahir', atau(o.tempatTanggalLahir, '-')),
  umur: (o: AcuanOrang) => baris('umur', atau(o.umur, '-')),
  jenisKelamin: (o: AcuanOrang) => baris('jenis kelamin', atau(o.jenisKelamin, '-')),
  kewarganegaraan: (o: AcuanOrang) => baris('kewarganegaraan', o.kewarganegaraan, { bila: ada(o.kewarganegaraan) }),
  agama: (o: AcuanOrang) => baris('agama', atau(o.agama, '-')),
  statusKawin: (o: AcuanOrang) => baris('status perkawinan', atau(o.statusKawin, '-')),
  pendidikan: (o: AcuanOrang) => baris('pendidikan', atau(o.pendidikan, '-')),
  pekerjaan: (o: AcuanOrang) => baris('pekerjaan', atau(o.pekerjaan, '-')),
  alamat: (o: AcuanOrang) => baris('alamat', atau(o.alamatLengkap, '-')),
} as const
export type BarisOrang = keyof typeof barisOrang
const barisOrangBiasa: readonly BarisOrang[] = [
  'nama',
  'nik',
  'nomorKk',
  'lahir',
  'jenisKelamin',
  'kewarganegaraan',
  'agama',
  'statusKawin',
  'pekerjaan',
  'alamat',
]

const jalurOf = (nilai: AcuanNilai | AcuanOrang | { readonly daftar: string }): string =>
  'daftar' in nilai ? nilai.daftar : 'orang' in nilai ? nilai.orang.acuan : nilai.acuan
const isDaftar = (isi: Isi): isi is readonly Sisipan[] => Array.isArray(isi)
const daftarkan = (isi: Isi): readonly Sisipan[] => (isDaftar(isi) ? isi : [isi])

// A paragraph written over several lines begins and ends with the source's indent.
const trimEnds = (isi: readonly Sisipan[]): readonly Sisipan[] =>
  isi
    .map((s, i) => {
      if (typeof s !== 'string') return s
      const depan = i === 0 ? s.trimStart() : s
      return i === isi.length - 1 ? depan.trimEnd() : depan
    })
    .filter((s) => s !== '')
