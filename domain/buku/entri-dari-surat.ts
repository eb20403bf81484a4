// What an issued letter writes into a register: a pure mapping from the letter's facts to the book's columns.
import { formatNilai } from '#domain/surat/format-nilai.ts'
import type { IsianJadi, PotretOrang } from '#domain/surat/isian.ts'
import { formatTanggal, formatTanggalSingkat } from '#domain/words/tanggal.ts'
import { formatAngka, formatRupiah } from '#domain/words/angka.ts'
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
  tanggal: (s: SuratUntukBuku) => s.tanggal,
  jenis: (s: SuratUntukBuku) => s.nama,
  subjek: (s: SuratUntukBuku) => s.subjek?.nama ?? '',
  nik: (s: SuratUntukBuku) => s.subjek?.nik ?? '',
  // The same short form as in letters: no zone or date takes part in it.
  alamat: (s: SuratUntukBuku) => formatNilai(s.subjek, 'alamat-singkat', { tanggal: s.tanggal, zona: '' }),
  perihal: (s: SuratUntukBuku) => s.perihal,
  isiSingkat: (s: SuratUntukBuku) => {
    const isi = [s.nama, s.subjek ? `a.n. ${s.subjek.nama}` : ''].filter((x) => x !== '').join(' ')
    return s.perihal === '' || s.perihal === s.nama ? isi : `${isi}: ${s.perihal}`
  },
  tujuan: (s: SuratUntukBuku) => teksOf(s.isian['tujuan']) || (s.pemohon ?? s.subjek)?.nama || '',
  dasar: (s: SuratUntukBuku) => {
    const [nomor, tanggal] = [teksOf(s.isian['nomorPengantarRt']), teksOf(s.isian['tanggalPengantarRt'])]
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
} as const satisfies Readonly<Record<AsalSurat, (s: SuratUntukBuku) => string>>

/** The line that an issued letter writes into the book: a value per column except the running number. */
export const entriDariSurat = (buku: DeklarasiBuku, surat: SuratUntukBuku): Readonly<Record<string, string>> =>
  Object.fromEntries(
    buku.kolom.filter((k) => k.kunci !== 'noUrut').map((k) => [k.kunci, k.dari === null ? '' : nilai[k.dari](surat)]),
  )

/** The same line of a cancelled letter: the number stays, the last column says why. */
export const markBatal = (isi: Readonly<Record<string, string>>, alasan: string): Readonly<Record<string, string>> => {
  const lama = isi['keterangan'] ?? ''
  return { ...isi, keterangan: lama === '' ? `BATAL: ${alasan}` : `BATAL: ${alasan} (${lama})` }
}

/** A stored value as the book prints it: dates dd-mm-yyyy, money with its sign. */
export const formatKolom = (kolom: Pick<KolomBuku, 'jenis'>, isi: string): string => {
  if (isi === '') return ''
  if (kolom.jenis === 'tanggal') return formatTanggalSingkat(isi)
  if (kolom.jenis === 'teks' || !/^-?\d+$/.test(isi)) return isi
  return kolom.jenis === 'uang' ? formatRupiah(Number(isi)) : formatAngka(Number(isi))
}

const teksOf = (isi: IsianJadi[string] | undefined): string => (typeof isi === 'string' ? isi.trim() : '')
