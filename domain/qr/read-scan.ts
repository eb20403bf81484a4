// Tells a scanned QR of a letter from a scanned NIK, before anything is asked. Used by the window's scan detector.
import { awalanQr } from './qr.ts'

// The prefix may become a city's address; behind it stand 142 bytes as base32.
const whole = /^[0-9A-Z$%*+\-./:]{1,34}[A-Z2-7]{228}$/
// No card or number of a person is as long; it may be the end of a code that was not read whole.
const longest = 60

/** Whether a scanned text is the QR of a letter, or part of one. */
export const isKodeSurat = (teks: string): boolean => {
  const kode = teks.toUpperCase()
  return kode.startsWith(awalanQr) || whole.test(kode) || kode.length > longest
}
