// Makes the index files of letters and books from their folders, so that a new letter or book is one file.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Generated } from './generated.ts'

/** domain/surat/jenis/index.ts: `daftarJenis`, `findJenis`. */
export const generateDaftarSurat = (): Generated =>
  index('surat', 'jenis', 'DeklarasiSurat', '#domain/surat/deklarasi.ts', 'Jenis', 'letter type')

/** domain/buku/jenis/index.ts: `daftarBuku`, `findBuku`. */
export const generateDaftarBuku = (): Generated =>
  index('buku', 'buku', 'DeklarasiBuku', '#domain/buku/define-buku.ts', 'Buku', 'register')

const index = (
  ekspor: 'surat' | 'buku',
  satu: string,
  tipe: string,
  dari: string,
  nama: string,
  sebut: string,
): Generated => {
  const folder = `domain/${ekspor}/jenis`
  const daftar = readdirSync(join(import.meta.dirname, '../..', folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
    .toSorted()
  const id = (kode: string) => kode.replace(/-([a-z0-9])/g, (_, huruf: string) => huruf.toUpperCase())
  const text = [
    `// Generated from the files of this folder by \`npm run generate\`; do not edit.`,
    `import type { ${tipe} } from '${dari}'`,
    ...daftar.map((kode) => `import { ${ekspor} as ${id(kode)} } from './${kode}.ts'`),
    '',
    `/** Every ${sebut}, by code. */`,
    list(`export const daftar${nama}: readonly ${tipe}[] = `, daftar.map(id)),
    '',
    `/** The ${sebut} with this code, or undefined. */`,
    `export const find${nama} = (kode: string): ${tipe} | undefined => daftar${nama}.find((${satu}) => ${satu}.kode === kode)`,
    '',
  ].join('\n')
  return { path: `${folder}/index.ts`, text }
}

// As the formatter would write it: on one line while it fits.
const list = (awal: string, isi: readonly string[]): string => {
  const satu = `${awal}[${isi.join(', ')}]`
  return satu.length <= 120 ? satu : [`${awal}[`, ...isi.map((x) => `  ${x},`), ']'].join('\n')
}
