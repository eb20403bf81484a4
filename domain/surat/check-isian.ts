// Checks the values of a letter against its declaration: the same rules on screen and in the transaction.
import { assertNever } from '#domain/result.ts'
import { umurPada } from '#domain/penduduk/umur.ts'
import { parseTanggal } from '#domain/waktu/tanggal.ts'
import type { DeklarasiSurat } from './deklarasi.ts'
import type { GalatIsian } from './galat-isian.ts'
import { bentukDesimal, type Isian, type IsianJadi, type NilaiJadi, type PolaTeks, type PotretOrang } from './isian.ts'
import { asOrang, hasNilai } from './read-nilai.ts'
import { visibleIsian } from './visible-isian.ts'

/** Whom the letter is about, and its date ("today" for the rules). */
export type KonteksIsian = { readonly subjek: PotretOrang | null; readonly tanggal: string }
type Galat = Pick<GalatIsian, 'galat' | 'batas'>
type Periksa = {
  readonly isian: IsianJadi
  readonly konteks: KonteksIsian
  readonly deklarasi: Pick<DeklarasiSurat, 'isian'>
}

/** What is wrong, in the order of the form; at most one error per field. Fields that do not apply are not checked. */
export const checkIsian = (
  deklarasi: Pick<DeklarasiSurat, 'isian'>,
  isian: IsianJadi,
  konteks: KonteksIsian,
): readonly GalatIsian[] => {
  const periksa: Periksa = { isian, konteks, deklarasi }
  const salah: GalatIsian[] = []
  for (const kunci of Object.keys(isian))
    if (!Object.hasOwn(deklarasi.isian, kunci)) salah.push({ isian: kunci, galat: 'tidak-dikenal' })
  for (const kunci of visibleIsian(deklarasi, isian, konteks.subjek)) {
    const field = deklarasi.isian[kunci]
    const nilai = isian[kunci] ?? null
    if (!field) continue
    const galat = hasNilai(nilai) ? checkNilai(field, nilai, periksa) : emptyGalat(field, nilai)
    if (galat) salah.push({ isian: kunci, ...galat })
  }
  return salah
}

// "No" is an answer; every other empty value of a required field is missing. `false` stands only for yes/no.
const emptyGalat = (field: Isian, nilai: NilaiJadi): Galat | null =>
  nilai === false && field.jenis !== 'ya-tidak'
    ? { galat: 'tidak-dikenal' }
    : field.wajib && field.jenis !== 'ya-tidak'
      ? { galat: 'wajib' }
      : null

const checkNilai = (field: Isian, nilai: NilaiJadi, p: Periksa): Galat | null => {
  switch (field.jenis) {
    case 'teks':
      return (
        checkTeks(nilai, field.min, field.maks) ??
        (field.digit && typeof nilai === 'string' ? checkDigit(nilai, field.digit) : null) ??
        (field.pola && typeof nilai === 'string' && !pola[field.pola].test(nilai.trim())
          ? { galat: `bukan-${field.pola}` }
          : null)
      )
    case 'paragraf':
      return checkTeks(nilai, field.min, field.maks)
    case 'angka':
      return checkAngka(nilai, field.min, field.maks)
    case 'uang':
      return checkAngka(nilai, field.min ?? 0, 999_999_999_999_999)
    case 'tahun':
      return checkAngka(nilai, field.min ?? 1900, Math.min(field.maks ?? 9999, Number(p.konteks.tanggal.slice(0, 4))))
    case 'desimal':
      return checkDesimal(field, nilai)
    case 'tanggal':
      return checkTanggal(field, nilai, p)
    case 'jam':
      return checkJam(field, nilai, p)
    case 'pilihan':
      if (typeof nilai !== 'string' || !field.pilihan.includes(nilai)) return { galat: 'bukan-pilihan' }
      return field.ditolak?.includes(nilai) ? { galat: 'ditolak', batas: nilai } : null
    case 'ya-tidak':
      return nilai === true ? null : { galat: 'tidak-dikenal' }
    case 'nik':
      return typeof nilai === 'string' && /^\d{16}$/.test(nilai) ? null : { galat: 'nik-16' }
    case 'kk':
      return typeof nilai === 'string' && /^\d{16}$/.test(nilai) ? null : { galat: 'kk-16' }
    case 'orang':
      return checkOrang(field, nilai, p)
    case 'daftar-orang':
      return (
        checkDaftar(nilai, field.maks) ??
        checkSemuaOrang(nilai) ??
        checkBerbeda(field, daftarPotret(nilai), p) ??
        (field.hubungan !== undefined && daftarPotret(nilai).some((o) => o.shdk.trim() === '')
          ? { galat: 'kolom-kosong', batas: field.hubungan }
          : null) ??
        checkLengkap(field, daftarPotret(nilai), p)
      )
    case 'tabel':
      return checkDaftar(nilai, field.maks) ?? checkTabel(field, nilai, p)
    default:
      return assertNever(field)
  }
}

const checkTeks = (nilai: NilaiJadi, min: number | undefined, maks: number): Galat | null => {
  if (typeof nilai !== 'string') return { galat: 'tidak-dikenal' }
  const panjang = [...nilai.trim()].length
  if (panjang > maks) return { galat: 'terlalu-panjang', batas: maks }
  return min !== undefined && panjang < min ? { galat: 'terlalu-pendek', batas: min } : null
}

const pola: Readonly<Record<PolaTeks, RegExp>> = {
  'nomor-polisi': /^[A-Z]{1,2}[ -]?[1-9]\d{0,3}(?:[ -]?[A-Z]{1,3})?$/i,
  'huruf-angka': /^[A-Z0-9]+(?:[ ./-]+[A-Z0-9]+)*$/i,
}

const checkDigit = (teks: string, jumlah: readonly number[]): Galat | null => {
  const digit = teks.replace(/[\s.-]/g, '')
  return /^\d+$/.test(digit) && jumlah.includes(digit.length)
    ? null
    : { galat: 'jumlah-digit', batas: jumlah.join(' atau ') }
}

const checkAngka = (nilai: NilaiJadi, min: number | undefined, maks: number | undefined): Galat | null => {
  if (typeof nilai !== 'number' || !Number.isSafeInteger(nilai)) return { galat: 'bukan-angka' }
  if (min !== undefined && nilai < min) return { galat: 'terlalu-kecil', batas: min }
  return maks !== undefined && nilai > maks ? { galat: 'terlalu-besar', batas: maks } : null
}

// A measure of nothing is a slip of the pen.
const checkDesimal = (field: Extract<Isian, { jenis: 'desimal' }>, nilai: NilaiJadi): Galat | null => {
  if (typeof nilai !== 'string' || !bentukDesimal.test(nilai.trim())) return { galat: 'bukan-angka' }
  const { min = '0,01', maks } = field
  if (ukuranOf(nilai) < ukuranOf(min)) return { galat: 'terlalu-kecil', batas: min }
  return maks !== undefined && ukuranOf(nilai) > ukuranOf(maks) ? { galat: 'terlalu-besar', batas: maks } : null
}

const ukuranOf = (teks: string): number => Number(teks.replace(',', '.'))

const checkTanggal = (field: Extract<Isian, { jenis: 'tanggal' }>, nilai: NilaiJadi, p: Periksa): Galat | null => {
  if (typeof nilai !== 'string' || !parseTanggal(nilai)) return { galat: 'bukan-tanggal' }
  if (field.sebelumHariIni && nilai > p.konteks.tanggal) return { galat: 'sesudah-hari-ini' }
  if (field.sejakHariIni && nilai < p.konteks.tanggal) return { galat: 'sebelum-hari-ini' }
  const lahir = p.konteks.subjek?.tanggalLahir ?? null
  if (field.sesudahLahir && lahir !== null && nilai < lahir) return { galat: 'sebelum-lahir' }
  const lain = field.sesudahIsian === undefined ? null : (p.isian[field.sesudahIsian] ?? null)
  if (typeof lain !== 'string' || lain === '' || nilai >= lain) return null
  return { galat: 'sebelum-isian', batas: p.deklarasi.isian[field.sesudahIsian ?? '']?.label ?? '' }
}

const checkJam = (field: Extract<Isian, { jenis: 'jam' }>, nilai: NilaiJadi, p: Periksa): Galat | null => {
  if (typeof nilai !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(nilai)) return { galat: 'bukan-jam' }
  const lain = field.sesudahIsian === undefined ? null : (p.isian[field.sesudahIsian] ?? null)
  if (typeof lain !== 'string' || lain === '' || nilai > lain) return null
  const [mulai, selesai] = (field.sehari ?? []).map((hari) => p.isian[hari] ?? null)
  const sehari = !hasNilai(selesai ?? null) || selesai === mulai
  return sehari
    ? { galat: 'tidak-sesudah-isian', batas: p.deklarasi.isian[field.sesudahIsian ?? '']?.label ?? '' }
    : null
}

const checkOrang = (field: Extract<Isian, { jenis: 'orang' }>, nilai: NilaiJadi, p: Periksa): Galat | null => {
  const orang = asOrang(nilai)
  if (!orang || orang.nama.trim() === '') return { galat: 'wajib' }
  return checkBerbeda(field, [orang], p)
}

// Nobody of these may be one of the people that the field excludes.
const checkBerbeda = (
  field: Extract<Isian, { jenis: 'orang' | 'daftar-orang' }>,
  orang: readonly PotretOrang[],
  p: Periksa,
): Galat | null => {
  const lain = [field.berbedaDari ?? []]
    .flat()
    .flatMap((dari) => (dari === 'subjek' ? (p.konteks.subjek ?? []) : daftarPotret(p.isian[dari] ?? null)))
  return orang.some((a) => lain.some((b) => samePerson(a, b))) ? { galat: 'orang-sama' } : null
}

const daftarPotret = (nilai: NilaiJadi): readonly PotretOrang[] =>
  (Array.isArray(nilai) ? nilai : [nilai]).flatMap((satu: NilaiJadi) => asOrang(satu) ?? [])

// The row of the register tells best, then the NIK; two people without either are told apart by name and birth.
const samePerson = (a: PotretOrang, b: PotretOrang): boolean => {
  if (a.pendudukId !== null && b.pendudukId !== null) return a.pendudukId === b.pendudukId
  if (a.nik !== null && b.nik !== null) return a.nik === b.nik
  return a.nama.trim().toUpperCase() === b.nama.trim().toUpperCase() && a.tanggalLahir === b.tanggalLahir
}

const checkDaftar = (nilai: NilaiJadi, maks: number): Galat | null =>
  !Array.isArray(nilai)
    ? { galat: 'tidak-dikenal' }
    : nilai.length > maks
      ? { galat: 'terlalu-besar', batas: maks }
      : null

const checkSemuaOrang = (nilai: NilaiJadi): Galat | null => {
  const orang = Array.isArray(nilai) ? nilai.map((o: PotretOrang) => asOrang(o)) : []
  if (orang.some((o) => !o || o.nama.trim() === '')) return { galat: 'wajib' }
  return orang.some((a, i) => orang.some((b, j) => j > i && a && b && samePerson(a, b)))
    ? { galat: 'orang-sama' }
    : null
}

// Nobody is born after the letter, so such a date counts as unknown; of whom no birth is known, no age is known either.
const checkLengkap = (
  { lengkap, umurDiBawah }: Extract<Isian, { jenis: 'daftar-orang' }>,
  orang: readonly PotretOrang[],
  { konteks: { tanggal } }: Periksa,
): Galat | null => {
  const umur = orang.map((o) => umurPada(o.tanggalLahir, tanggal))
  const kurang = lengkap?.find((k) =>
    orang.some((o, i) => (o[k] ?? '').trim() === '' || (k === 'tanggalLahir' && umur[i] === null)),
  )
  if (kurang) return { galat: 'data-orang', batas: kurang }
  return umurDiBawah !== undefined && umur.some((u) => u === null || u >= umurDiBawah)
    ? { galat: 'umur', batas: umurDiBawah }
    : null
}

type Tabel = Extract<Isian, { jenis: 'tabel' }>

const checkTabel = (field: Tabel, nilai: NilaiJadi, p: Periksa): Galat | null => {
  const baris: readonly Readonly<Record<string, unknown>>[] = Array.isArray(nilai) ? nilai : []
  const kunci = field.kolom.map((k) => k.kunci)
  const kosong = (b: Readonly<Record<string, unknown>>, k: string) => typeof b[k] !== 'string' || b[k].trim() === ''
  if (baris.some((b) => Object.keys(b).some((k) => !kunci.includes(k)))) return { galat: 'tidak-dikenal' }
  if (baris.some((b) => kunci.every((k) => kosong(b, k)))) return { galat: 'wajib' }
  const kurang = field.kolom.find((k) => k.wajib && baris.some((b) => kosong(b, k.kunci)))
  if (kurang) return { galat: 'kolom-kosong', batas: kurang.judul }
  return field.urutTahun === undefined ? null : checkUrut(baris, field.urutTahun, p)
}

const checkUrut = (baris: readonly Readonly<Record<string, unknown>>[], kunci: string, p: Periksa): Galat | null => {
  const tahun = baris.map((b) => {
    const isi = b[kunci]
    return typeof isi === 'string' && /^\d{4}$/.test(isi.trim()) ? Number(isi) : null
  })
  const batas = Number(p.konteks.tanggal.slice(0, 4))
  return tahun.every((t, i) => t !== null && t >= 1800 && t <= batas && t >= (tahun[i - 1] ?? 0))
    ? null
    : { galat: 'tahun-tidak-urut' }
}
