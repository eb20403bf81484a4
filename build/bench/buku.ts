// A register of 12,000 lines on paper, and the weight of what the first window loads.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { formatKolom } from '#domain/buku/entri-dari-surat.ts'
import { buku } from '#domain/buku/jenis/agenda-surat-keluar.ts'
import { buildApp } from '#build/setup/build-app.ts'
import { root } from '#build/setup/cache.ts'
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

/** Prints window_js_gz_kb and window_css_gz_kb: the files that index.html names, and what those import at once. */
export const benchWindow = async (): Promise<void> => {
  await buildApp()
  const folder = join(root, 'out', 'renderer')
  const wanted = new Set<string>()
  const follow = (text: string): void => {
    for (const [, name] of text.matchAll(/(?:src|href|from|import)\s*=?\s*["'](?:\.\/)?(?:assets\/)?([\w-]+\.(?:js|css))["']/g)) {
      if (!name || wanted.has(name)) continue
      wanted.add(name)
      if (name.endsWith('.js')) follow(readFileSync(join(folder, 'assets', name), 'utf8'))
    }
  }
  follow(readFileSync(join(folder, 'index.html'), 'utf8'))
  const there = readdirSync(join(folder, 'assets')).filter((name) => wanted.has(name))
  for (const kind of ['js', 'css'] as const) {
    const files = there.filter((name) => name.endsWith(`.${kind}`))
    const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0)
    print({ name: `window_${kind}_gz_kb`, value: bytes / 1000, unit: 'kB', n: files.length })
  }
}
