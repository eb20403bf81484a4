// Whether what stands behind a revision of a file is nothing but whole increments: every byte belongs to an object that a
// cross-reference of the increment lists, to the cross-reference itself, or is white space. What two programs could read
// in two ways - an object that is listed twice, loose text, a list that points back - is not a whole increment.
import { parseObject } from './parse-value.ts'
import { type Section, skipEnding } from './cross-reference.ts'
import type { PdfFile } from './read-pdf.ts'
import { Unreadable } from './value.ts'

type Range = { readonly from: number; readonly to: number }

/** The numbers that the increments after `before` write; null when they are not whole increments. Throws Unreadable. */
export const readIncrements = (before: PdfFile, now: PdfFile): ReadonlySet<number> | null => {
  const end = before.bytes.length
  const later = now.sections.filter(({ from }) => from >= end)
  if (later.length === 0 || !followsOn(before, now, later)) return null
  const all = later.flatMap((section) => (section.beside ? [section, section.beside] : [section]))
  if (all.some(({ from }) => from < end)) return null
  const ranges: Range[] = [
    ...later.map(({ from, to }) => ({ from, to: skipEnding(now.bytes, to) })),
    ...later.flatMap(({ beside }) => (beside ? [{ from: beside.from, to: beside.to }] : [])),
  ]
  const starts = new Set(ranges.map(({ from }) => from))
  const changed = new Set<number>()
  const bundles = new Set<number>()
  for (const { entries } of all) {
    for (const [id, entry] of entries) {
      if (entry.kind === 'free') {
        if (id !== 0 && isUsed(before, id)) return null
        continue
      }
      changed.add(id)
      if (entry.kind === 'in') bundles.add(entry.stream)
      else if (entry.offset < end) return null
      else if (!starts.has(entry.offset)) {
        const object = parseObject(now.bytes, entry.offset, (length) => lengthOf(now, length))
        if (object.id !== id || object.gen !== entry.gen) return null
        ranges.push({ from: entry.offset, to: object.end })
        starts.add(entry.offset)
      }
    }
  }
  return [...bundles].every((id) => changed.has(id)) && fills(now.bytes, end, ranges) ? changed : null
}

const isUsed = (file: PdfFile, id: number): boolean => (file.entries.get(id)?.kind ?? 'free') !== 'free'

const lengthOf = (file: PdfFile, value: Parameters<PdfFile['resolve']>[0]): number => {
  const length = file.resolve(value)
  if (length.kind !== 'number' || !Number.isSafeInteger(length.value) || length.value < 0)
    throw new Unreadable('length')
  return length.value
}

// The newer sections come first and lead to the very section that the revision ends with.
const followsOn = (before: PdfFile, now: PdfFile, later: readonly Section[]): boolean => {
  const rest = now.sections.slice(later.length)
  return (
    now.sections.slice(0, later.length).every((section) => later.includes(section)) &&
    rest.length === before.sections.length &&
    rest.every(({ from }, i) => from === before.sections[i]?.from)
  )
}

const fills = (bytes: Uint8Array, from: number, ranges: readonly Range[]): boolean => {
  let at = from
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    if (range.from < at || !isBlank(bytes.subarray(at, range.from))) return false
    at = range.to
  }
  return isBlank(bytes.subarray(at))
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 10 || byte === 13 || byte === 32)
