// The printed number of a letter from the office's format (decision 000.17, 18). Tokens in braces; the rest is printed as it is.
import type { Penomoran } from '#domain/kantor/kantor.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { bulanRomawi } from '#domain/words/tanggal.ts'

/** What one number is made from. `urut` null: not yet given, printed as '…'. */
export type BahanNomor = {
  readonly klasifikasi: string
  readonly urut: number | null
  /** Civil date of the letter: month and year come from it. */
  readonly tanggal: string
  readonly deklarasi: Pick<DeklarasiSurat, 'seri'>
  /** Overrides the office's {sifat}. */
  readonly sifat?: string
  /** Suffix of an inserted number: "12a". */
  readonly sisipan?: string
}

/** Part of a format: a token or literal text. */
export type BagianFormat = { readonly token: NamaToken; readonly lebar: number } | { readonly teks: string }
const daftarToken = ['sifat', 'kode', 'urut', 'unit', 'bulan', 'bulan_romawi', 'tahun', 'seri'] as const
export type NamaToken = (typeof daftarToken)[number]

/** Why a format is refused; `letak` is the piece that is wrong. */
export type FormatNomorSalah = { readonly code: 'FormatNomorSalah'; readonly letak: string }

/** The number as printed. Tokens without a value vanish together with one neighbouring separator. */
export const formatNomor = (penomoran: Pick<Penomoran, 'format' | 'unit' | 'sifat'>, bahan: BahanNomor): string => {
  const bagian = splitFormat(penomoran.format)
  return collapse(bagian.map((b) => ('teks' in b ? { pisah: b.teks } : { isi: nilaiToken(b, penomoran, bahan) })))
}

/** Refuses a format that is no number: unknown token, no {urut}, two tokens without a separator, odd characters. */
export const checkFormat = (format: string): FormatNomorSalah | null => {
  const sisa = format.replace(/\{[^{}]*\}/g, '')
  const ganjil = /[{}]|[^ A-Za-z0-9./()_-]/.exec(sisa)
  if (ganjil) return salah(ganjil[0])
  for (const [token] of format.matchAll(/\{[^{}]*\}/g)) {
    if (!pola.test(token)) return salah(token)
  }
  const bagian = splitFormat(format)
  if (!bagian.some((b) => 'token' in b && b.token === 'urut')) return salah('{urut}')
  for (const [i, b] of bagian.entries()) {
    if ('teks' in b) continue
    const [kiri, kanan] = [bagian[i - 1], bagian[i + 1]]
    // Digits or letters that touch a token could be read as part of it: 1 + "2/…" and "12/…" must differ.
    if (
      (kiri && !('teks' in kiri && /[^A-Za-z0-9]$/.test(kiri.teks))) ||
      (kanan && !('teks' in kanan && /^[^A-Za-z0-9]/.test(kanan.teks)))
    ) {
      return salah(`{${b.token}}`)
    }
  }
  return null
}

/** Splits a format into tokens and literal text; what looks like a token but is none stays text. */
export const splitFormat = (format: string): readonly BagianFormat[] =>
  format
    .split(/(\{[^{}]*\})/)
    .filter((s) => s !== '')
    .map((s) => {
      const cocok = pola.exec(s)
      const token = daftarToken.find((t) => t === (cocok?.[1] ?? cocok?.[3]))
      return token ? { token, lebar: Number(cocok?.[2] ?? 1) } : { teks: s }
    })

const pola = /^\{(?:(urut)(?::([1-6]))?|(sifat|kode|unit|bulan|bulan_romawi|tahun|seri))\}$/
const salah = (letak: string): FormatNomorSalah => ({ code: 'FormatNomorSalah', letak })

const nilaiToken = (
  b: { readonly token: NamaToken; readonly lebar: number },
  penomoran: Pick<Penomoran, 'unit' | 'sifat'>,
  bahan: BahanNomor,
): string => {
  const bulan = Number(bahan.tanggal.slice(5, 7))
  switch (b.token) {
    case 'sifat':
      return (bahan.sifat ?? penomoran.sifat).trim()
    case 'kode':
      return bahan.klasifikasi.trim()
    case 'urut':
      return bahan.urut === null ? '…' : bahan.urut.toString().padStart(b.lebar, '0') + (bahan.sisipan ?? '')
    case 'unit':
      return penomoran.unit.trim()
    case 'bulan':
      return bulan.toString().padStart(2, '0')
    case 'bulan_romawi':
      return bulanRomawi(bulan)
    case 'tahun':
      return bahan.tanggal.slice(0, 4)
    case 'seri':
      return bahan.deklarasi.seri.trim()
  }
}

type Potong = { readonly isi: string } | { readonly pisah: string }

// An empty token takes the separator after it with it, or the one before it when it stands last.
const collapse = (bagian: readonly Potong[]): string => {
  const jadi: Potong[] = []
  let lompat = false
  for (const b of bagian) {
    if ('isi' in b) {
      if (b.isi === '') lompat = true
      else jadi.push(b)
      continue
    }
    if (lompat) {
      lompat = false
      continue
    }
    jadi.push(b)
  }
  const akhir = jadi.at(-1)
  if (lompat && akhir && 'pisah' in akhir) jadi.pop()
  return jadi.map((b) => ('isi' in b ? b.isi : b.pisah)).join('')
}
