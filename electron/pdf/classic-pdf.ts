// Reads just enough of a PDF with a classic cross-reference table - ours, also after incremental updates - to find its
// pages. A file with object streams, or one that is not whole, is not understood: the answer is null, never a guess.

export type ClassicPdf = {
  readonly bytes: Uint8Array
  /** Where each object begins, newest version. */
  readonly offsets: ReadonlyMap<number, number>
  readonly size: number
  /** Reference of the catalog: "3 0 R". */
  readonly root: string
  readonly startXref: number
}

/** The cross-reference of a file, or null when it is not a classic one. */
export const readClassicPdf = (bytes: Uint8Array): ClassicPdf | null => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-1024))?.[1]
  if (!text.startsWith('%PDF-') || !start) return null
  const offsets = new Map<number, number>()
  let root: string | undefined
  let size = 0
  const seen = new Set<number>()
  for (let at = Number(start); !seen.has(at);) {
    seen.add(at)
    const section = readSection(text, at)
    if (!section) return null
    for (const [id, offset] of section.offsets) if (!offsets.has(id)) offsets.set(id, offset)
    root ??= /\/Root\s+(\d+ \d+ R)/.exec(section.trailer)?.[1]
    size = Math.max(size, Number(/\/Size\s+(\d+)/.exec(section.trailer)?.[1] ?? 0))
    if (/\/(XRefStm|Encrypt)\b/.test(section.trailer)) return null
    const previous = /\/Prev\s+(\d+)/.exec(section.trailer)?.[1]
    if (!previous) break
    at = Number(previous)
  }
  return root ? { bytes, offsets, size, root, startXref: Number(start) } : null
}

/** The dictionary of an object as text, without its stream; null when there is none. */
export const objectText = (file: ClassicPdf, id: number): string | null => {
  const offset = file.offsets.get(id)
  if (offset === undefined) return null
  const text = Buffer.from(file.bytes.subarray(offset, offset + 65_536)).toString('latin1')
  const found = new RegExp(`^${id} 0 obj\\s*(<<[\\s\\S]*?>>)\\s*(?:stream|endobj)`).exec(text)
  return found?.[1] ?? null
}

/** Object numbers of the pages, in order. */
export const findPages = (file: ClassicPdf): readonly number[] => {
  const catalog = objectText(file, Number(file.root.split(' ')[0]))
  const tree = catalog && /\/Pages\s+(\d+) \d+ R/.exec(catalog)?.[1]
  return tree ? pagesUnder(file, Number(tree), new Set()) : []
}

const pagesUnder = (file: ClassicPdf, id: number, seen: Set<number>): readonly number[] => {
  if (seen.has(id)) return []
  seen.add(id)
  const text = objectText(file, id)
  if (!text) return []
  if (/\/Type\s*\/Page\b/.test(text)) return [id]
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(text)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) \d+ R/g)].flatMap((kid) => pagesUnder(file, Number(kid[1]), seen))
}

const readSection = (
  text: string,
  at: number,
): { readonly offsets: Map<number, number>; readonly trailer: string } | null => {
  if (!/^xref\s/.test(text.slice(at, at + 5))) return null
  const end = text.indexOf('trailer', at)
  const tail = text.indexOf('startxref', end)
  if (end < 0 || tail < 0) return null
  const offsets = new Map<number, number>()
  let id = 0
  for (const line of text.slice(at + 4, end).split(/[\r\n]+/)) {
    const entry = /^(\d{10}) \d{5} ([nf])\s*$/.exec(line)
    if (entry) {
      if (entry[2] === 'n') offsets.set(id, Number(entry[1]))
      id += 1
    } else {
      const head = /^(\d+) \d+\s*$/.exec(line)
      if (head) id = Number(head[1])
    }
  }
  return { offsets, trailer: text.slice(end, tail) }
}
