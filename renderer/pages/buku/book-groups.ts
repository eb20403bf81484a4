// The choice of books in groups: those of the regulation by their model code, registers of letters, other books.
import type { DeklarasiBuku } from '#domain/buku/define-buku.ts'

export type BookGroup = { readonly nama: 'peraturan' | 'surat' | 'lain'; readonly books: readonly DeklarasiBuku[] }

/** Groups that hold a book, each sorted as people look for it. */
export const groupBooks = (books: readonly DeklarasiBuku[]): readonly BookGroup[] => {
  const of = (nama: BookGroup['nama'], belongs: (b: DeklarasiBuku) => boolean): BookGroup => ({
    nama,
    books: books
      .filter(belongs)
      .toSorted((a, b) => (a.model ?? '').localeCompare(b.model ?? '', 'id') || a.judul.localeCompare(b.judul, 'id')),
  })
  return [
    of('peraturan', (b) => b.model !== null),
    of('surat', (b) => b.model === null && b.sumber === 'surat'),
    of('lain', (b) => b.model === null && b.sumber === 'entri'),
  ].filter((g) => g.books.length > 0)
}
