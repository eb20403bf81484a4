// A new letter or register is one file: the lists are generated from the folders, and stand as generated.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generateDaftarBuku, generateDaftarSurat } from '#build/generate/jenis.ts'
import { generatePanduan } from '#build/generate/panduan.ts'
import { daftarBuku } from '#domain/buku/jenis/index.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'

const root = join(import.meta.dirname, '../..')

it.each([generateDaftarSurat(), generateDaftarBuku(), ...generatePanduan()])(
  'npm run generate changes nothing in $path',
  ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  },
)

it('every file of the folders is in its list, under the code that is its name', () => {
  const files = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((f) => f !== 'index.ts')
      .map((f) => f.replace(/\.ts$/, ''))
      .toSorted()
  expect(daftarJenis.map((d) => d.kode).toSorted()).toEqual(files('domain/surat/jenis'))
  expect(daftarBuku.map((b) => b.kode).toSorted()).toEqual(files('domain/buku/jenis'))
})
