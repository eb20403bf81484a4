// A register of 12,000 lines on paper.
import { formatKolom } from '#domain/buku/entri-dari-surat.ts'
import { buku } from '#domain/buku/jenis/agenda-surat-keluar.ts'
import { renderBuku } from '#electron/pdf/render-buku.ts'
import { print } from './figure.ts'

const rows = 12_000

/** Prints book_12k_s. */
export const benchBuku = async (): Promise<void> => {
  const contoh = buku.contoh[0] ?? {}
  const baris = Array.from({ length: rows }, (_, i) => ({
    sel: buku.kolom.map((k) => (k.kunci === 'noUrut' ? String(i + 1) : formatKolom(k, contoh[k.kunci] ?? ''))),
    batal: i % 97 === 0,
  }))
  const start = performance.now()
  const pdf = await renderBuku(
    {
      judul: buku.judul,
      model: buku.model,
      periode: 'Periode 1 Januari 2026 s.d. 31 Desember 2026',
      kolom: buku.kolom,
      baris,
      kertas: buku.kertas,
      kop: null,
      lambang: null,
      tandaTangan: [],
      latihan: true,
      dibuat: 0,
    },
    { report: () => undefined, signal: new AbortController().signal },
  )
  if (!pdf.ok) throw new Error(pdf.error.code)
  print({ name: 'book_12k_s', value: (performance.now() - start) / 1000, unit: 's', n: rows })
}
