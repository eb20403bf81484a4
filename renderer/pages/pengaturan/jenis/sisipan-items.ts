// Inline content of a declaration as a flat list of pieces, and back: what a text field with locked chips shows and gives.
import type { Sisipan } from '#domain/surat/deklarasi.ts'

export type AcuanSisip = Extract<Sisipan, { readonly acuan: string }>
export type BilaSisip = Extract<Sisipan, { readonly bila: unknown }>
/** A locked piece. */
export type Keping = AcuanSisip | BilaSisip
export type Butir =
  | { readonly teks: string; readonly tebal: boolean }
  | { readonly keping: Keping; readonly tebal: boolean }

/** Every piece in reading order; bold is a property of each. */
export const flattenSisipan = (isi: readonly Sisipan[], tebal = false): readonly Butir[] =>
  isi.flatMap((s): readonly Butir[] => {
    if (typeof s === 'string') return s === '' ? [] : [{ teks: s, tebal }]
    if ('acuan' in s) {
      const { tebal: sendiri, ...acuan } = s
      return [{ keping: acuan, tebal: tebal || sendiri === true }]
    }
    if ('bila' in s) return [{ keping: s, tebal }]
    return flattenSisipan(s.tebal, true)
  })

/** The pieces as a declaration keeps them: neighbours of one weight together, a bold placeholder alone as itself. */
export const joinSisipan = (butir: readonly Butir[]): readonly Sisipan[] => {
  const jadi: Sisipan[] = []
  let tumpuk: Sisipan[] = []
  const tutup = () => {
    const [satu] = tumpuk
    if (tumpuk.length === 1 && satu !== undefined && typeof satu === 'object' && 'acuan' in satu)
      jadi.push({ ...satu, tebal: true })
    else if (tumpuk.length > 0) jadi.push({ tebal: tumpuk })
    tumpuk = []
  }
  for (const b of butir) {
    const isi: Sisipan = 'teks' in b ? b.teks : b.keping
    if (!b.tebal) tutup()
    const tempat = b.tebal ? tumpuk : jadi
    const akhir = tempat.at(-1)
    if (typeof isi === 'string' && typeof akhir === 'string') tempat[tempat.length - 1] = akhir + isi
    else if (isi !== '') tempat.push(isi)
  }
  tutup()
  return jadi
}

/** Lines of content that was written with line breaks, and back. */
export const splitBaris = (isi: readonly Sisipan[]): readonly (readonly Sisipan[])[] => {
  const baris: Butir[][] = [[]]
  for (const b of flattenSisipan(isi)) {
    if (!('teks' in b)) baris.at(-1)?.push(b)
    else
      b.teks.split('\n').forEach((teks, i) => {
        if (i > 0) baris.push([])
        if (teks !== '') baris.at(-1)?.push({ teks, tebal: b.tebal })
      })
  }
  return baris.map(joinSisipan)
}
export const joinBaris = (baris: readonly (readonly Sisipan[])[]): readonly Sisipan[] => {
  const putus: Butir = { teks: '\n', tebal: false }
  return joinSisipan(baris.flatMap((b, i) => [...(i === 0 ? [] : [putus]), ...flattenSisipan(b)]))
}
