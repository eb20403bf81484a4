// Independent readers of PDF for tests: poppler, qpdf, zbar. They read files, so every call writes one to a folder of its own.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs a tool on a PDF; `{}` in the arguments is the file. Gives what it writes to standard output. */
export const runOnPdf = (pdf: Uint8Array, tool: string, args: readonly string[]): string =>
  inFolder((folder) => {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, pdf)
    return execFileSync(
      tool,
      args.map((arg) => (arg === '{}' ? file : arg)),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    )
  })

/** The text of the pages as they look. */
export const textOf = (pdf: Uint8Array): string => runOnPdf(pdf, 'pdftotext', ['-layout', '{}', '-'])

/** The text in reading order, blanks and line ends collapsed. */
export const flatText = (pdf: Uint8Array): string =>
  runOnPdf(pdf, 'pdftotext', ['{}', '-']).replaceAll(/\s+/g, ' ').trim()

/** The file without compression, as text: for looking into objects. */
export const qdf = (pdf: Uint8Array): string =>
  inFolder((folder) => {
    const [file, plain] = [join(folder, 'file.pdf'), join(folder, 'plain.pdf')]
    writeFileSync(file, pdf)
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, plain])
    return readFileSync(plain, 'latin1')
  })

/** One page as grey pixels. */
export const rasterOf = (
  pdf: Uint8Array,
  page: number,
  dpi: number,
): { readonly width: number; readonly height: number; readonly pixels: Uint8Array } =>
  inFolder((folder) => {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', [
      '-gray',
      '-r',
      String(dpi),
      '-f',
      String(page),
      '-l',
      String(page),
      '-singlefile',
      file,
      join(folder, 'page'),
    ])
    const pgm = readFileSync(join(folder, 'page.pgm'))
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))
    if (!head) throw new Error('not a PGM')
    return { width: Number(head[1]), height: Number(head[2]), pixels: new Uint8Array(pgm.subarray(head[0].length)) }
  })

/** What a reader of QR codes finds on page one. */
export const scanQr = (pdf: Uint8Array, dpi: number): string =>
  inFolder((folder) => {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', ['-r', String(dpi), '-png', '-singlefile', file, join(folder, 'page')])
    return execFileSync('zbarimg', ['-q', '--raw', join(folder, 'page.png')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  })

const preflightJars = [
  'preflight',
  'pdfbox2',
  'xmpbox',
  'fontbox2',
  'commons-logging',
  'jaxb-api',
  'javax.activation',
].map((jar) => `/usr/share/java/${jar}.jar`)

/** Apache PDFBox Preflight over all files, in one process: the names of the files it calls valid, and everything it says. */
export const preflight = (
  files: Readonly<Record<string, Uint8Array>>,
): { readonly valid: readonly string[]; readonly says: string } =>
  inFolder((folder) => {
    const group = join(folder, 'group')
    mkdirSync(group)
    for (const [name, pdf] of Object.entries(files)) writeFileSync(join(group, `${name}.pdf`), pdf)
    const args = ['-cp', preflightJars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'group', group]
    spawnSync('java', args, { stdio: 'ignore' }) // it ends with 1 when one file is invalid
    const says = readFileSync(`${group}.preflight.xml`, 'utf8')
    const verdicts = says.matchAll(/<preflight name="([^"]+)\.pdf">[\s\S]*?<isValid[^>]*>(true|false)</g)
    const valid = new Set([...verdicts].filter((verdict) => verdict[2] === 'true').map((verdict) => verdict[1]))
    return { valid: Object.keys(files).filter((name) => valid.has(name)), says }
  })

const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'siakel-pdf-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
