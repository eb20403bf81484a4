// The text field with chips as DOM: drawn from pieces, read back into pieces, and the caret beside a chip.
// A blank of no width on both sides of a chip is where the caret can stand; it is never part of the text.
import type { Butir, Keping } from './sisipan-items.ts'

const lebarNol = '\u200b'

/** Draws the pieces into the field. `nama`: what a chip reads. */
export const drawButir = (root: HTMLElement, butir: readonly Butir[], nama: (k: Keping) => string): void => {
  root.replaceChildren(...butir.flatMap((b) => nodesOf(b, nama)))
}

const nodesOf = (b: Butir, nama: (k: Keping) => string): readonly Node[] => {
  const isi = 'teks' in b ? [document.createTextNode(b.teks)] : chipNodes(b.keping, nama)
  if (!b.tebal) return isi
  const tebal = document.createElement('b')
  tebal.append(...isi)
  return [tebal]
}

/** A chip with the places beside it. */
export const chipNodes = (keping: Keping, nama: (k: Keping) => string): readonly Node[] => {
  const chip = document.createElement('span')
  chip.className = `chip-acuan${'bila' in keping ? ' syarat' : ''}`
  chip.contentEditable = 'false'
  chip.dataset['keping'] = JSON.stringify(keping)
  chip.textContent = nama(keping)
  return [document.createTextNode(lebarNol), chip, document.createTextNode(lebarNol)]
}

/** What the field holds now. */
export const readButir = (root: Node, tebal = false): readonly Butir[] =>
  [...root.childNodes].flatMap((n): readonly Butir[] => {
    if (n instanceof Text) {
      const teks = n.data.replaceAll(lebarNol, '').replaceAll('\u00a0', ' ').replaceAll('\n', ' ')
      return teks === '' ? [] : [{ teks, tebal }]
    }
    if (!(n instanceof HTMLElement)) return []
    const keping = n.dataset['keping']
    // SAFETY: written by chipNodes above; what is pasted comes in as plain text.
    if (keping !== undefined) return [{ keping: JSON.parse(keping) as Keping, tebal }]
    return readButir(n, tebal || n.tagName === 'B' || n.tagName === 'STRONG')
  })

/** The chip that the caret touches at this side, looking past the places without width. */
export const chipBeside = (root: HTMLElement, side: 'kiri' | 'kanan'): HTMLElement | null => {
  const caret = caretIn(root)
  if (!caret) return null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL)
  const { node, offset } = caret
  if (node instanceof Text) {
    const sisa = side === 'kiri' ? node.data.slice(0, offset) : node.data.slice(offset)
    if (sisa.replaceAll(lebarNol, '') !== '') return null
    walker.currentNode = node
  } else {
    const anak = node.childNodes[side === 'kiri' ? offset - 1 : offset]
    if (!anak) return null
    if (isChip(anak)) return anak
    walker.currentNode = anak
    if (anak instanceof Text && anak.data.replaceAll(lebarNol, '') !== '') return null
  }
  return nextChip(walker, side, root)
}

const nextChip = (walker: TreeWalker, side: 'kiri' | 'kanan', root: HTMLElement): HTMLElement | null => {
  const dari = walker.currentNode
  for (;;) {
    const n = side === 'kiri' ? walker.previousNode() : walker.nextNode()
    if (!n || n === root) return null
    if (n.contains(dari)) continue
    if (isChip(n)) return n
    const chip = n.parentElement?.closest('[data-keping]')
    if (chip instanceof HTMLElement) return chip
    if (n instanceof Text && n.data.replaceAll(lebarNol, '') !== '') return null
  }
}

const isChip = (n: Node): n is HTMLElement => n instanceof HTMLElement && n.dataset['keping'] !== undefined

const caretIn = (root: HTMLElement): { readonly node: Node; readonly offset: number } | null => {
  const selection = getSelection()
  if (!selection?.isCollapsed || !selection.anchorNode || !root.contains(selection.anchorNode)) return null
  return { node: selection.anchorNode, offset: selection.anchorOffset }
}

/** The last chip before the caret, else the first of the field. */
export const chipBefore = (root: HTMLElement): HTMLElement | null => {
  const caret = caretIn(root)
  const semua = [...root.querySelectorAll<HTMLElement>('[data-keping]')]
  const sebelum = semua.filter(
    (chip) => caret && (chip.compareDocumentPosition(caret.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  return sebelum.at(-1) ?? semua[0] ?? null
}

/** Puts the caret before or after a chip, outside its places without width. */
export const caretBeside = (chip: HTMLElement, side: 'kiri' | 'kanan'): void => {
  const range = document.createRange()
  const tetangga = side === 'kiri' ? chip.previousSibling : chip.nextSibling
  if (tetangga instanceof Text && tetangga.data.replaceAll(lebarNol, '') === '' && tetangga.data !== '')
    range.setStart(tetangga, side === 'kiri' ? 0 : tetangga.data.length)
  else if (tetangga instanceof Text)
    range.setStart(
      tetangga,
      side === 'kiri'
        ? tetangga.data.replace(/\u200b+$/, '').length
        : tetangga.data.length - tetangga.data.replace(/^\u200b+/, '').length,
    )
  else if (side === 'kiri') range.setStartBefore(chip)
  else range.setStartAfter(chip)
  select(range)
}

/** Takes a chip out and leaves the caret where it was. */
export const removeChip = (chip: HTMLElement): void => {
  const range = document.createRange()
  range.setStartBefore(chip)
  range.collapse(true)
  select(range)
  chip.remove()
}

/** Puts a chip in the place of a selection of this field, or at its end. */
export const insertChip = (root: HTMLElement, range: Range | null, nodes: readonly Node[]): void => {
  const tempat = range && root.contains(range.commonAncestorContainer) ? range : endOf(root)
  tempat.deleteContents()
  const potong = document.createDocumentFragment()
  potong.append(...nodes)
  tempat.insertNode(potong)
  const akhir = nodes.at(-1)
  if (!akhir) return
  const sesudah = document.createRange()
  sesudah.setStart(akhir, akhir instanceof Text ? akhir.data.length : 0)
  select(sesudah)
}

/** The selection of this field, kept while a dialog is open. */
export const selectionIn = (root: HTMLElement): Range | null => {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  return range && root.contains(range.commonAncestorContainer) ? range.cloneRange() : null
}

const endOf = (root: HTMLElement): Range => {
  const range = document.createRange()
  range.selectNodeContents(root)
  range.collapse(false)
  return range
}

const select = (range: Range): void => {
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
