// What an issued letter writes into a register: a pure mapping from the letter's facts to the book's columns.
import { formatNilai } from '#domain/surat/format-nilai.ts'
import type { IsianJadi, NilaiJadi, PotretOrang } from '#domain/surat/isian.ts'
import { asOrang } from '#domain/surat/read-nilai.ts'
import { formatTanggal, formatTanggalSingkat } from '#domain/words/tanggal.ts'
import { formatAngka, formatRupiah } from '#domain/words/angka.ts'
import { cutText } from '#domain/words/cut-text.ts'
import type { AsalSurat, DeklarasiBuku, KolomBuku } from './define-buku.ts'

/** The facts of an issued letter that registers are made from. `penandatangan`: "a.n. Lurah, Sekretaris". */
export type SuratUntukBuku = {
  readonly nomor: string | null
  readonly tanggal: string
  /** Name of the type in lists: "SKTM (umum)". */
  readonly nama: string
  readonly subjek: PotretOrang | null
  readonly pemohon: PotretOrang | null
  /** `composePerihal` of the letter. */
  readonly perihal: string
  readonly isian: IsianJadi
  readonly penandatangan: string
  readonly berlakuSampai: string | null
}

/** The value of one column from a letter. */
const nilai = {
  nomor: (s: SuratUntukBuku) => s.nomor ?? '',
  nomorTanggal: (s: SuratUntukBuku) => joinKoma([s.nomor ?? '', formatTanggalSingkat(s.tanggal)]),
  tanggal: (s: SuratUntukBuku) => s.tanggal,
  jenis: (s: SuratUntukBuku) => s.nama,
  subjek: (s: SuratUntukBuku) => s.subjek?.nama ?? '',
  nik: (s: SuratUntukBuku) => s.subjek?.nik ?? '',
  lahir: (s: SuratUntukBuku) =>
    [s.subjek?.tempatLahir ?? '', formatTanggalSingkat(s.subjek?.tanggalLahir ?? '')]
      .filter((x) => x !== '')
      .join(', '),
  tempatLahir: (s: SuratUntukBuku) => s.subjek?.tempatLahir ?? '',
  tanggalLahir: (s: SuratUntukBuku) => s.subjek?.tanggalLahir ?? '',
  // Books of the regulation have a column for each: the letter stands in the one that applies.
  tandaLakiLaki: (s: SuratUntukBuku) => (s.subjek?.jenisKelamin === 'Laki-laki' ? 'L' : ''),
  tandaPerempuan: (s: SuratUntukBuku) => (s.subjek?.jenisKelamin === 'Perempuan' ? 'P' : ''),
  jenisKelamin: (s: SuratUntukBuku) => s.subjek?.jenisKelamin ?? '',
  kewarganegaraan: (s: SuratUntukBuku) => s.subjek?.kewarganegaraan ?? '',
  pekerjaan: (s: SuratUntukBuku) => s.subjek?.pekerjaan ?? '',
  pendidikan: (s: SuratUntukBuku) => s.subjek?.pendidikan ?? '',
  namaAyah: (s: SuratUntukBuku) => s.subjek?.namaAyah ?? '',
  alamat: (s: SuratUntukBuku) => alamatOf(s.subjek, s),
  perihal: (s: SuratUntukBuku) => s.perihal,
  isiSingkat: (s: SuratUntukBuku) => {
    const isi = [s.nama, s.subjek ? `a.n. ${s.subjek.nama}` : ''].filter((x) => x !== '').join(' ')
    return s.perihal === '' || s.perihal === s.nama ? isi : `${isi}: ${s.perihal}`
  },
  tujuan: (s: SuratUntukBuku) => teksOf(s.isian['tujuan'] ?? null) || (s.pemohon ?? s.subjek)?.nama || '',
  dasar: (s: SuratUntukBuku) => {
    const [nomor, tanggal] = [
      teksOf(s.isian['nomorPengantarRt'] ?? null),
      teksOf(s.isian['tanggalPengantarRt'] ?? null),
    ]
    return [nomor, tanggal === '' ? '' : formatTanggalSingkat(tanggal)].filter((x) => x !== '').join(', ')
  },
  penandatangan: (s: SuratUntukBuku) => s.penandatangan,
  berlakuSampai: (s: SuratUntukBuku) => s.berlakuSampai ?? '',
  keterangan: (s: SuratUntukBuku) => {
    const bagian = [
      s.pemohon ? `pemohon: ${s.pemohon.nama}` : '',
      s.subjek?.luarDaftar ? 'bukan penduduk terdaftar' : '',
      s.berlakuSampai === null ? '' : `berlaku sampai ${formatTanggal(s.berlakuSampai)}`,
    ]
    return bagian.filter((x) => x !== '').join('; ')
  },
} as const satisfies Readonly<Record<Exclude<AsalSurat, `isian.${string}`>, (s: SuratUntukBuku) => string>>

/** The line that an issued letter writes into the book: a value per column except the running number. */
export const entriDariSurat = (buku: DeklarasiBuku, surat: SuratUntukBuku): Readonly<Record<string, string>> =>
  Object.fromEntries(buku.kolom.filter((k) => k.kunci !== 'noUrut').map((k) => [k.kunci, firstOf(k.dari, surat)]))

/** A stored value as the book prints it: dates dd-mm-yyyy, money with its sign. */
export const formatKolom = (kolom: Pick<KolomBuku, 'jenis'>, isi: string): string => {
  if (isi === '') return ''
  if (kolom.jenis === 'tanggal') return formatTanggalSingkat(isi)
  if (kolom.jenis === 'teks' || !/^-?\d+$/.test(isi)) return isi
  return kolom.jenis === 'uang' ? formatRupiah(Number(isi)) : formatAngka(Number(isi))
}

// A book's line is read at a glance: long texts stand in the letter.
const panjangIsi = 300

const firstOf = (dari: readonly AsalSurat[], surat: SuratUntukBuku): string => {
  for (const asal of dari) {
    const isi = isIsian(asal) ? nilaiIsian(asal, surat) : nilai[asal](surat)
    if (isi !== '') return isi
  }
  return ''
}

const isIsian = (asal: AsalSurat): asal is `isian.${string}` => asal.startsWith('isian.')

const nilaiIsian = (asal: `isian.${string}`, surat: SuratUntukBuku): string => {
  const [, kunci = '', bagian] = asal.split('.')
  const isi = surat.isian[kunci] ?? null
  const orang = asOrang(isi)
  const teks = orang && bagian === 'alamat' ? joinKoma([orang.nama, alamatOf(orang, surat)]) : teksOf(isi)
  return cutText(teks.replace(/\s*\n\s*/g, '; '), panjangIsi)
}

// The same short form as in letters: no zone or date takes part in it.
const alamatOf = (orang: PotretOrang | null, { tanggal }: SuratUntukBuku): string =>
  formatNilai(orang, 'alamat-singkat', { tanggal, zona: '' })

/** People by name, records by their first column; yes and no in words. */
const teksOf = (isi: NilaiJadi): string => {
  if (!Array.isArray(isi)) return formatNilai(isi, 'apa-adanya', { tanggal: '', zona: '' })
  return joinKoma(
    isi.map((satu: PotretOrang | Readonly<Record<string, string>>) =>
      'luarDaftar' in satu ? String(satu.nama) : (Object.values(satu)[0] ?? ''),
    ),
  )
}
const joinKoma = (bagian: readonly string[]): string => bagian.filter((x) => x.trim() !== '').join(', ')
