// A register on paper: every row of a period, numbered columns repeated on every page, two signatures at the end. Made in
// the worker; also the report of numbers, which is a table of the same kind.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KopJadi, TandaTangan } from '#domain/surat/naskah.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { bookFoot, bookHead } from './buku/head.ts'
import { bookRow, type BookColumn, columnHeading } from './buku/row.ts'
import { createPdf, mm, type PageSize, paper } from './document.ts'
import { opaqueLambang } from './lambang.ts'
import { paginate, type Strip } from './strip.ts'
import { layoutKop } from './surat/kop.ts'
import { paintLatihan } from './surat/marks.ts'
import type { Setting } from './surat/setting.ts'
import { signatureStrips } from './surat/tanda-tangan.ts'

type BarisCetak = {
  /** One printed text per column. */
  readonly sel: readonly string[]
  /** A cancelled line stays readable, struck through. */
  readonly batal: boolean
}
export type BukuCetak = {
  readonly judul: string
  /** Model code of the regulation at the top right, or null. */
  readonly model: string | null
  /** "Periode 1 Januari 2026 s.d. 31 Desember 2026". */
  readonly periode: string
  readonly kolom: readonly BookColumn[]
  readonly baris: readonly BarisCetak[]
  readonly kertas: 'F4-lanskap' | 'F4-tegak' | 'A4-lanskap' | 'A4-tegak'
  readonly kop: KopJadi | null
  readonly lambang: Uint8Array | null
  /** "Mengetahui, LURAH ..." at the left, place and date with the sekretaris at the right. */
  readonly tandaTangan: readonly TandaTangan[]
  readonly latihan: boolean
  readonly dibuat: number
}
export type BukuProgress = { readonly report: (selesai: number, total: number) => void; readonly signal: AbortSignal }

const margin = { left: 20 * mm, right: 12 * mm, top: 14 * mm, bottom: 16 * mm }
const rowsPerTurn = 250
const pagesPerTurn = 10

/** Renders a register; gives way to other work between rows, so that a cancel is heard. */
export const renderBuku = async (
  buku: BukuCetak,
  progress: BukuProgress,
): Promise<Result<Uint8Array, { readonly code: 'Dibatalkan' }>> => {
  const file = createPdf({ judul: `${buku.judul}, ${buku.periode}`, dibuat: buku.dibuat })
  const size = pageSize(buku.kertas)
  const width = size.width - margin.left - margin.right
  const crest = buku.lambang && opaqueLambang(buku.lambang)
  const lambang = crest ? file.openImage(crest) : null
  const kop = buku.kop ? layoutKop(buku.kop, lambang, margin.left, width) : null
  const height = size.height - margin.top - margin.bottom
  const total = buku.baris.length
  const body: Strip[] = [...bookHead(buku, margin.left, width)]
  const heading = columnHeading(buku.kolom, margin.left, width)
  body.push({ ...heading, glued: true })
  for (const [at, baris] of (total === 0 ? [nihil(buku)] : buku.baris).entries()) {
    if (at % rowsPerTurn === 0) {
      if (await stopped(progress)) return err({ code: 'Dibatalkan' })
      progress.report(Math.floor(at / 2), total)
    }
    body.push({ ...bookRow(buku.kolom, baris, margin.left, width), heading })
  }
  const pages = paginate(withSignatures(body, buku, width), height - (kop?.height ?? 0), height)
  for (const [at, placed] of pages.entries()) {
    if (at % pagesPerTurn === 0) {
      if (await stopped(progress)) return err({ code: 'Dibatalkan' })
      progress.report(Math.floor(total / 2 + (total / 2) * (at / pages.length)), total)
    }
    const page = file.addPage(size)
    if (buku.latihan) paintLatihan(page.under(), size)
    if (at === 0) kop?.paint(page.kop(), size.height - margin.top)
    const top = size.height - margin.top - (at === 0 ? (kop?.height ?? 0) : 0)
    for (const { strip, offset } of placed) strip.paint(page.body, top - offset)
    bookFoot(page.body, buku, { page: at + 1, pages: pages.length, left: margin.left, width, y: margin.bottom / 2 })
  }
  progress.report(total, total)
  return ok(file.finish())
}

/** Gives other work its turn; true when the user cancelled meanwhile. */
const stopped = async ({ signal }: BukuProgress): Promise<boolean> => {
  await nextTurn()
  return signal.aborted
}

// An empty period is a fact that an auditor wants to read.
const nihil = (buku: BukuCetak): BarisCetak => ({
  sel: buku.kolom.map((_, at) => (at === 1 ? 'NIHIL' : '')),
  batal: false,
})

const withSignatures = (body: readonly Strip[], buku: BukuCetak, width: number): readonly Strip[] => {
  if (buku.tandaTangan.length === 0) return body
  const setting: Setting = { size: 10.5, leading: 1.05, left: margin.left, width, gap: 8, signature: 50 }
  const signatures = signatureStrips(buku.tandaTangan, null, setting, () => {})
  const last = body.at(-1)
  // The last row goes with the signatures: they never stand alone on a page.
  return last ? [...body.slice(0, -1), { ...last, glued: true }, ...signatures] : signatures
}

const pageSize = (kertas: BukuCetak['kertas']): PageSize => {
  const { width, height } = kertas.startsWith('F4') ? paper.F4 : paper.A4
  return kertas.endsWith('lanskap') ? { width: height, height: width } : { width, height }
}
