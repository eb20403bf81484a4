// Tells a scanned QR of a letter from a scanned NIK, before anything is asked. Used by the window's scan detector.
import { awalanQr } from './qr.ts'

// The prefix may become a city's address; behind it stand 142 bytes as base32.
const whole = /^[0-9A-Z$%*+\-./:]{1,34}[A-Z2-7]{228}$/

/** Whether a scanned text is the QR of a letter, or the beginning of one that was not read whole. */
export const isKodeSurat = (teks: string): boolean => {
  const kode = teks.toUpperCase()
  return kode.startsWith(awalanQr) || whole.test(kode)
}
