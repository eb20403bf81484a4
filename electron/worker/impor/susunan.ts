// The mapping of headings that this PC used last: a home-made heading needs to be explained only once.
import { daftarKolomImpor } from '#domain/penduduk/kolom.ts'
import type { KolomImpor } from '#domain/penduduk/kolom.ts'

export const kunciSusunan = 'impor.susunan'
const maks = 300

const isKolom = (nilai: unknown): nilai is KolomImpor => daftarKolomImpor.some((kolom) => kolom === nilai)

/** The remembered field of each heading; null = the user left that column out. */
export const parseSusunan = (teks: string | null): Map<string, KolomImpor | null> => {
  const peta = new Map<string, KolomImpor | null>()
  const isi: unknown = teks === null ? null : JSON.parse(teks)
  if (typeof isi !== 'object' || isi === null) return peta
  for (const [judul, untuk] of Object.entries(isi)) peta.set(judul, isKolom(untuk) ? untuk : null)
  return peta
}

/** Adds the mapping of a stored import to what is remembered. */
export const mergeSusunan = (
  lama: string | null,
  judul: readonly string[],
  pemetaan: readonly { readonly posisi: number; readonly untuk: KolomImpor }[],
): string => {
  const peta = parseSusunan(lama)
  for (const [posisi, satu] of judul.entries()) {
    if (satu === '') continue
    peta.delete(satu)
    peta.set(satu, pemetaan.find((p) => p.posisi === posisi)?.untuk ?? null)
  }
  return JSON.stringify(Object.fromEntries([...peta].slice(-maks)))
}
