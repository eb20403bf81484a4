// Lock-out after wrong passwords (SECURITY A-3): five wrong, then 1, 5, 15, 60 minutes. Pure; the state is stored per account.

/** `waktuTerakhir`: latest time ever seen here, so that a clock set back gives nothing. All times in UTC ms. */
export type PercobaanMasuk = {
  readonly gagal: number
  readonly tingkat: number
  readonly terkunciSampai: number
  readonly waktuTerakhir: number
}

export const maksGagal = 5
const menitKunci = [1, 5, 15, 60] as const

/** State of an account without wrong attempts. */
export const belumGagal: PercobaanMasuk = { gagal: 0, tingkat: 0, terkunciSampai: 0, waktuTerakhir: 0 }

/** Time that never runs backwards for this account. */
const laterOf = (percobaan: PercobaanMasuk, sekarang: number): number => Math.max(sekarang, percobaan.waktuTerakhir)

/** Whole minutes (at least 1) until the account opens again, or 0. */
export const menitTerkunci = (percobaan: PercobaanMasuk, sekarang: number): number =>
  Math.max(0, Math.ceil((percobaan.terkunciSampai - laterOf(percobaan, sekarang)) / 60_000))

/**
 * Counts an attempt before the password is looked at, so that ending the program cannot give a free guess. The fifth
 * locks at once; a right password clears everything with `belumGagal`.
 */
export const beginPercobaan = (percobaan: PercobaanMasuk, sekarang: number): PercobaanMasuk => {
  const waktuTerakhir = laterOf(percobaan, sekarang)
  const gagal = percobaan.gagal + 1
  if (gagal < maksGagal) return { ...percobaan, gagal, waktuTerakhir }
  const tingkat = Math.min(percobaan.tingkat + 1, menitKunci.length)
  const menit = menitKunci[tingkat - 1] ?? 60
  return { gagal: 0, tingkat, terkunciSampai: waktuTerakhir + menit * 60_000, waktuTerakhir }
}

/** Wrong attempts left before the lock. */
export const sisaPercobaan = (percobaan: PercobaanMasuk): number => maksGagal - percobaan.gagal
