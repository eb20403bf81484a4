// A file has at most 300 lines. Definitions, word lists, generated files and tests are exempt.
import { readSources } from './sources.ts'

const limit = 300
const exempt =
  /^tests\/|^domain\/(surat|buku)\/jenis\/|^domain\/latihan\/nama\.ts$|^domain\/penduduk\/(daftar-kode|pekerjaan)\.ts$/

/** Finds files that are too long. */
export const checkFileLength = (): readonly string[] =>
  readSources()
    .filter(({ path }) => !exempt.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${limit}`)
