// From a call at the gate to a line of the access log: which thing it was about, and nothing that a person typed.
import type { AppError } from '#contract/errors.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Perbuatan } from '#electron/usecases/record-akses.ts'
import type { CatatanAkses } from './gate.ts'

export type CatatParts = {
  readonly record: (perbuatan: Perbuatan) => Promise<Result<unknown, AppError>>
  /** While a job commits, lines about searches wait for it instead of making the search wait. */
  readonly writable: () => Promise<void>
  /** Runs a function later; gives its undoing. */
  readonly nanti: (kerja: () => void, ms: number) => () => void
}

export type Catat = {
  readonly tulis: (catatan: CatatanAkses) => Promise<Result<unknown, AppError>>
  /** Writes a search that still waits; before locking and closing. */
  readonly tuntaskan: () => Promise<void>
}

// A person types a name letter by letter: one search, one line (DECISIONS 24).
const jedaCariMs = 1500

/** Makes the hook of the gate. */
export const createCatat = (parts: CatatParts): Catat => {
  let tertunda: { readonly perbuatan: Perbuatan; readonly batal: () => void } | null = null
  const tuntaskan = async (): Promise<void> => {
    const kini = tertunda
    tertunda = null
    if (!kini) return
    kini.batal()
    await parts.writable()
    await parts.record(kini.perbuatan)
  }
  return {
    tuntaskan,
    tulis: async (catatan) => {
      const perbuatan = perbuatanOf(catatan)
      if (catatan.catat !== 'cari' || catatan.hasil !== 'beres') {
        await tuntaskan()
        return parts.record(perbuatan)
      }
      const sama = tertunda !== null && isSameSearch(tertunda.perbuatan, perbuatan)
      if (!sama) await tuntaskan()
      tertunda?.batal()
      tertunda = { perbuatan, batal: parts.nanti(() => void tuntaskan(), jedaCariMs) }
      return ok(null)
    },
  }
}

const isSameSearch = (a: Perbuatan, b: Perbuatan): boolean =>
  a.perbuatan === b.perbuatan && a.pelaku?.penggunaId === b.pelaku?.penggunaId && a.rincian === b.rincian

const perbuatanOf = ({ sesi, nama, input, hasil }: CatatanAkses): Perbuatan => ({
  pelaku: sesi,
  perbuatan: nama,
  hasil,
  objek: objekOf(input),
  rincian: rincianOf(input),
})

const namaObjek = ['id', 'pendudukId', 'suratId', 'imporId', 'permintaanId'] as const

const fieldsOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? { ...input } : {}

const objekOf = (input: unknown): string | null => {
  const isian = fieldsOf(input)
  const id = namaObjek.map((nama) => isian[nama]).find((nilai) => typeof nilai === 'string')
  return typeof id === 'string' ? id : null
}

// The purpose a person gave for an export or a correction, and the reason for a clock that went back, belong in the log;
// digits in it could be a NIK.
const rincianOf = (input: unknown): string => {
  const { alasan, alasanJam, teks, kode } = fieldsOf(input)
  if (typeof alasan === 'string') return withoutNumbers(alasan)
  if (typeof alasanJam === 'string' && alasanJam !== '')
    return withoutNumbers(`${String(kode)}, jam mundur: ${alasanJam}`)
  if (typeof teks === 'string')
    return /^\d{16}$/.test(teks.trim()) ? 'NIK lengkap' : /\d{6,}/.test(teks) ? 'angka' : 'nama'
  return typeof kode === 'string' ? kode : ''
}

const withoutNumbers = (typed: string): string => typed.replaceAll(/\d{6,}/g, '…').slice(0, 300)
