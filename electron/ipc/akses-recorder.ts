// From a call at the gate to a line of the access log: which thing it was about, and nothing that a person typed.
import type { AppError } from '#contract/errors.ts'
import { ok, type Result } from '#domain/result.ts'
import { cutText } from '#domain/words/cut-text.ts'
import type { Perbuatan } from '#electron/usecases/record-akses.ts'
import type { CatatanAkses } from './gate.ts'

export type AksesRecorderParts = {
  readonly record: (perbuatan: Perbuatan) => Promise<Result<unknown, AppError>>
  /** A name for a NIK that tells nothing without the office's key (SECURITY L-5). */
  readonly nameNik: (nik: string) => string | null
  /** While a job commits, lines about searches wait for it instead of making the search wait. */
  readonly writable: () => Promise<void>
  /** Runs a function later; gives its undoing. */
  readonly later: (work: () => void, ms: number) => () => void
}

export type AksesRecorder = {
  readonly write: (catatan: CatatanAkses) => Promise<Result<unknown, AppError>>
  /** Writes a search that still waits; before locking and closing. */
  readonly flush: () => Promise<void>
}

// A person types a name letter by letter: one search, one line (decision 000.24).
const searchPauseMs = 1500

/** Makes the hook of the gate. */
export const createAksesRecorder = (parts: AksesRecorderParts): AksesRecorder => {
  let waiting: { readonly perbuatan: Perbuatan; readonly cancel: () => void } | null = null
  const flush = async (): Promise<void> => {
    const last = waiting
    waiting = null
    if (!last) return
    last.cancel()
    await parts.writable()
    await parts.record(last.perbuatan)
  }
  return {
    flush,
    write: async (catatan) => {
      const perbuatan = perbuatanOf(catatan, parts.nameNik)
      if (catatan.catat !== 'cari' || catatan.hasil !== 'beres') {
        await flush()
        return parts.record(perbuatan)
      }
      const same = waiting !== null && isSameSearch(waiting.perbuatan, perbuatan)
      if (!same) await flush()
      waiting?.cancel()
      waiting = { perbuatan, cancel: parts.later(() => void flush(), searchPauseMs) }
      return ok(null)
    },
  }
}

const isSameSearch = (a: Perbuatan, b: Perbuatan): boolean =>
  a.perbuatan === b.perbuatan &&
  a.pelaku?.penggunaId === b.pelaku?.penggunaId &&
  a.rincian === b.rincian &&
  a.objek === b.objek

const perbuatanOf = (
  { sesi, nama, input, hasil }: CatatanAkses,
  nameNik: AksesRecorderParts['nameNik'],
): Perbuatan => ({
  pelaku: sesi,
  perbuatan: nama,
  hasil,
  objek: objekOf(input) ?? (isNik(input) ? nameNik(String(fieldsOf(input)['teks']).trim()) : null),
  rincian: rincianOf(input),
})

const namaObjek = ['id', 'pendudukId', 'suratId', 'imporId', 'permintaanId'] as const

const fieldsOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? { ...input } : {}

const objekOf = (input: unknown): string | null => {
  const isian = fieldsOf(input)
  // A batch of one is about that one; how many a larger one holds stands in `rincian`.
  const id = namaObjek.map((nama) => only(isian[nama])).find((nilai) => typeof nilai === 'string')
  // Only what looks like an id of ours: anything else might be a person's number.
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null
}

const only = (nilai: unknown): unknown => (Array.isArray(nilai) && nilai.length === 1 ? nilai[0] : nilai)

const isNik = (input: unknown): boolean => {
  const { teks } = fieldsOf(input)
  return typeof teks === 'string' && /^\d{16}$/.test(teks.trim())
}

// The purpose a person gave for an export or a correction, and the reason for a clock that went back, belong in the log;
// digits in it could be a NIK.
const rincianOf = (input: unknown): string => {
  const { id, alasan, alasanJam, teks, kode } = fieldsOf(input)
  if (Array.isArray(id)) return `${id.length} surat`
  if (typeof alasan === 'string') return withoutNumbers(alasan)
  if (typeof alasanJam === 'string' && alasanJam !== '')
    return withoutNumbers(`${String(kode)}, jam mundur: ${alasanJam}`)
  if (typeof teks === 'string') return isNik(input) ? 'NIK lengkap' : /\d{6,}/.test(teks) ? 'angka' : 'nama'
  return typeof kode === 'string' ? withoutNumbers(kode) : ''
}

const withoutNumbers = (typed: string): string => cutText(typed.replaceAll(/\d{6,}/g, '…'), 300)
