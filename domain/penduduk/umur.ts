// Age in whole years on a civil date.

/** Age on `pada` (yyyy-mm-dd), or null when the birth date is not known or lies after it. */
export const umurPada = (tanggalLahir: string | null, pada: string): number | null => {
  if (tanggalLahir === null || tanggalLahir > pada) return null
  const tahun = Number(pada.slice(0, 4)) - Number(tanggalLahir.slice(0, 4))
  return pada.slice(5) < tanggalLahir.slice(5) ? tahun - 1 : tahun
}
