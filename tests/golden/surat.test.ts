// One golden file per example of every letter: the hash of the PDF's bytes, and its text as it stands on paper so that a
// reviewer sees what changed. `npm run golden -- --terima` accepts the present pages and keeps the PDFs to look at.
import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { preflight, textOf } from '#tests/builders/pdf-tools.ts'
import { renderContoh } from '#tests/builders/render-contoh.ts'

const folder = join(import.meta.dirname, 'surat')
/** Set by `npm run golden`: where to put the PDFs, and whether to accept them. */
const look = process.env['GOLDEN_PDF']
const accept = process.env['GOLDEN_TERIMA'] === '1'

const contoh = daftarJenis.flatMap((jenis) =>
  jenis.contoh.map((one, at) => ({ name: `${jenis.kode}-${at + 1}`, judul: one.judul, render: () => renderContoh(jenis, one) })),
)

const goldenOf = ({ pdf, halaman, ukuranHuruf }: ReturnType<typeof renderContoh>): string =>
  `sha256 ${hash('sha256', pdf, 'hex')}\nhalaman ${halaman}, huruf ${ukuranHuruf} pt\n\n${textOf(pdf).replaceAll(/[ \t]+$/gm, '')}`

describe('letters on paper', () => {
  test.each(contoh)('$name is printed as accepted: $judul', ({ name, render }) => {
    const rendered = render()
    const file = join(folder, `${name}.txt`)
    if (look) {
      mkdirSync(look, { recursive: true })
      writeFileSync(join(look, `${name}.pdf`), rendered.pdf)
    }
    if (accept) writeFileSync(file, goldenOf(rendered))
    expect(existsSync(file) ? readFileSync(file, 'utf8') : 'no golden file: look at the page, then npm run golden -- --terima').toBe(goldenOf(rendered))
  })

  test('have a golden file for every example and none besides', () => {
    expect(readdirSync(folder).toSorted()).toEqual(contoh.map(({ name }) => `${name}.txt`).toSorted())
  })

  test('fit on one page when they are ordinary: the first example of every type', () => {
    expect(contoh.filter(({ name, render }) => name.endsWith('-1') && render().halaman > 1).map(({ name }) => name)).toEqual([])
  })

  test('are valid PDF/A-1b', () => {
    const files = Object.fromEntries(contoh.map(({ name, render }) => [name, render().pdf]))
    const { valid, says } = preflight(files)
    expect(valid, says).toEqual(Object.keys(files))
  })
})
