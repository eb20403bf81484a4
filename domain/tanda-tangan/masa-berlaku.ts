// How long a certificate can still be used, and when the office is told. Pure.
import type { InfoSertifikat } from './laporan.ts'

/** Days before the end from which the office is warned. */
const hariPeringatan = 30
const dayMs = 86_400_000

export type MasaBerlaku =
  | { readonly keadaan: 'berlaku' }
  /** `hari`: whole days that are left, 0 on the last one. */
  | { readonly keadaan: 'segera-habis'; readonly hari: number }
  | { readonly keadaan: 'habis' }
  | { readonly keadaan: 'belum-berlaku' }

/** The state of a certificate at an instant (UTC ms). */
export const readMasaBerlaku = (
  { berlakuMulai, berlakuSampai }: Pick<InfoSertifikat, 'berlakuMulai' | 'berlakuSampai'>,
  pada: number,
): MasaBerlaku => {
  if (pada > berlakuSampai) return { keadaan: 'habis' }
  if (pada < berlakuMulai) return { keadaan: 'belum-berlaku' }
  const hari = Math.floor((berlakuSampai - pada) / dayMs)
  return hari < hariPeringatan ? { keadaan: 'segera-habis', hari } : { keadaan: 'berlaku' }
}
