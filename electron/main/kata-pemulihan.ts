// Recovery words: 16 Indonesian words that hold 128 random bits and 16 check bits, 9 bits a word (decision 000.21).
import { createHash } from 'node:crypto'
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { daftarKata } from './daftar-kata.ts'

/** Bytes of the secret behind the words. */
export const panjangRahasia = 16
/** How many words are printed. */
const banyakKata = 16
const bitPerKata = 9

/** The words that stand for a 16-byte secret. */
export const wordsFromSecret = (rahasia: Uint8Array): readonly string[] => {
  if (rahasia.length !== panjangRahasia) throw new Error(`a recovery secret has ${panjangRahasia} bytes`)
  const bits = toBits(rahasia) + toBits(checksum(rahasia))
  return Array.from({ length: banyakKata }, (_, i) => {
    const nomor = Number.parseInt(bits.slice(i * bitPerKata, (i + 1) * bitPerKata), 2)
    return daftarKata[nomor] ?? ''
  })
}

/** Reads typed words back. An error names the first word that is not in the list (1-based), or null for a wrong set. */
export const secretFromWords = (
  teks: string,
): Result<Uint8Array, Extract<AppError, { code: 'KataPemulihanSalah' }>> => {
  const kata = teks
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((k) => k !== '')
  const nomor = kata.map(findKata)
  const ke = nomor.indexOf(-1)
  if (ke >= 0) return err({ code: 'KataPemulihanSalah', ke: ke + 1 })
  if (nomor.length !== banyakKata) return err({ code: 'KataPemulihanSalah', ke: null })
  const bits = nomor.map((n) => n.toString(2).padStart(bitPerKata, '0')).join('')
  const rahasia = fromBits(bits.slice(0, panjangRahasia * 8))
  const same = toBits(checksum(rahasia)) === bits.slice(panjangRahasia * 8)
  return same ? ok(rahasia) : err({ code: 'KataPemulihanSalah', ke: null })
}

// The first four letters are enough: no two words share them.
const findKata = (kata: string): number =>
  daftarKata.findIndex((k) => k === kata || (kata.length === 4 && k.startsWith(kata)))

const checksum = (rahasia: Uint8Array): Uint8Array => createHash('sha256').update(rahasia).digest().subarray(0, 2)
const toBits = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(2).padStart(8, '0')).join('')
const fromBits = (bits: string): Uint8Array =>
  Uint8Array.from({ length: bits.length / 8 }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2))
