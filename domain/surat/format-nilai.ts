// Puts a value into the words a letter prints: the forms of `Bentuk`.
import { formatAngka, formatAngkaTerbilang, formatRupiah, formatRupiahTerbilang } from '#domain/words/angka.ts'
import { formatNamaKapital, lowerAwal } from '#domain/words/nama.ts'
import { formatHari, formatHariTanggal, formatTanggal, formatTanggalSingkat } from '#domain/words/tanggal.ts'
import { umurPada } from '#domain/penduduk/umur.ts'
import { assertNever } from '#domain/result.ts'
import type { Bentuk } from './deklarasi.ts'
import type { NilaiJadi, PotretOrang } from './isian.ts'
import { asOrang } from './read-nilai.ts'

/** The letter's date and zone: an age is counted to the first, a time carries the name of the second. */
export type Saat = { readonly tanggal: string; readonly zona: string }

/** The printed text of a value; '' when there is none. */
export const formatNilai = (nilai: NilaiJadi, bentuk: Bentuk, saat: Saat): string => {
  const teks = asTeks(nilai)
  const n = typeof nilai === 'number' ? nilai : null
  const orang = asOrang(nilai)
  switch (bentuk) {
    case 'apa-adanya':
      return teks
    case 'tanggal-panjang':
      return formatTanggal(teks)
    case 'tanggal-singkat':
      return formatTanggalSingkat(teks)
    case 'hari-tanggal':
      return formatHariTanggal(teks)
    case 'hari':
      return formatHari(teks)
    case 'uang':
      return n === null ? teks : formatRupiah(n)
    case 'uang-terbilang':
      return n === null ? teks : formatRupiahTerbilang(n)
    case 'angka':
      return n === null ? teks : formatAngka(n)
    case 'angka-terbilang':
      return n === null ? teks : formatAngkaTerbilang(n)
    case 'kapital':
      return teks.toUpperCase()
    case 'nama-kapital':
      return formatNamaKapital(orang ? orang.nama : teks)
    case 'huruf-kecil':
      return lowerAwal(teks)
    case 'pukul':
      return teks === '' ? '' : `${teks.replace(':', '.')} ${singkatanZona(saat.zona)}`.trim()
    case 'tempat-tanggal-lahir':
      return orang ? joinIsi([orang.tempatLahir, formatTanggal(orang.tanggalLahir ?? '')]) : teks
    case 'alamat-lengkap':
      return orang ? joinIsi([orang.alamat, formatRtRw(orang), orang.wilayah]) : teks
    case 'alamat-singkat':
      return orang ? joinIsi([orang.alamat, formatRtRw(orang), orang.luarDaftar ? orang.wilayah : '']) : teks
    case 'rt-rw':
      return orang ? formatRtRw(orang) : teks
    case 'umur':
      return orang ? formatUmur(orang, saat) : teks
    default:
      return assertNever(bentuk)
  }
}

/** "RT 003/RW 005"; one of them alone when the other is unknown. */
const formatRtRw = ({ rt, rw }: Pick<PotretOrang, 'rt' | 'rw'>): string =>
  [rt === null ? '' : `RT ${rt}`, rw === null ? '' : `RW ${rw}`].filter((s) => s !== '').join('/')

const asTeks = (nilai: NilaiJadi): string => {
  if (typeof nilai === 'string') return nilai.trim()
  if (typeof nilai === 'number') return String(nilai)
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak'
  return asOrang(nilai)?.nama ?? ''
}

const joinIsi = (bagian: readonly string[]): string => bagian.filter((s) => s.trim() !== '').join(', ')

const formatUmur = (orang: PotretOrang, saat: Saat): string => {
  const umur = umurPada(orang.tanggalLahir, saat.tanggal)
  return umur === null ? '' : `${umur} tahun`
}

const zonaWib = new Set(['Asia/Jakarta', 'Asia/Pontianak'])
const singkatanZona = (zona: string): string =>
  zonaWib.has(zona) ? 'WIB' : zona === 'Asia/Makassar' ? 'WITA' : zona === 'Asia/Jayapura' ? 'WIT' : ''
