// The one search box: digits, words, dates and places in any mixture. Read-only, answers every keypress.
import type { HasilCari } from '#contract/penduduk.ts'
import type { ReadableDb } from '#db/connection.ts'
import { hasPenduduk } from '#db/queries/calon.ts'
import type { Calon } from '#db/queries/calon.ts'
import { isCariBehind } from '#db/queries/rebuild-cari.ts'
import { parseKueri } from '#domain/cari/parse-kueri.ts'
import type { Kueri } from '#domain/cari/parse-kueri.ts'
import { makeTypedWord } from '#domain/cari/match-word.ts'
import { rankRow } from '#domain/cari/rank.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { makeBarisCari } from './baris-cari.ts'
import { searchKata } from './search-kata.ts'
import type { Ditemukan, PilihanCari } from './search-kata.ts'
import { searchNomor } from './search-nomor.ts'

/** Fewest letters and digits of a free search, and most rows it ever gives (SECURITY P-3). */
const minPanjang = 3
const maxBaris = 50
/** Rows that the Loket can show. */
const barisLoket = 10

/** Answers what is typed in the search box. Empty text gives no rows; one or two characters are refused. */
export const searchPenduduk = (
  { baca }: { readonly baca: ReadableDb },
  input: { readonly teks: string; readonly semuaStatus: boolean; readonly batas?: number },
): Result<HasilCari, { readonly code: 'PencarianPendek' }> => {
  const kueri = parseKueri(input.teks)
  const adaData = hasPenduduk(baca)
  const kosong: HasilCari = {
    teks: input.teks,
    baris: [],
    tepat: null,
    mirip: [],
    adaData,
    disusun: isCariBehind(baca),
  }
  if (kueri.panjang === 0) return ok(kosong)
  if (kueri.panjang < minPanjang) return err({ code: 'PencarianPendek' })
  const pilihan = { semuaStatus: input.semuaStatus, batas: Math.min(input.batas ?? barisLoket, maxBaris) }
  const dicari =
    kueri.angka === null ? findByKata(baca, kueri, pilihan) : findByAngka(baca, kueri, kueri.angka, pilihan)
  const shown = makeBarisCari(baca, [...dicari.baris, ...dicari.mirip], dicari.baris.length, dicari.nikUtuh)
  const [baris, mirip] = [shown.slice(0, dicari.baris.length), shown.slice(dicari.baris.length)]
  return ok({ ...kosong, baris, mirip, tepat: dicari.tepat })
}

type Temuan = {
  readonly baris: readonly Ditemukan[]
  readonly mirip: readonly Ditemukan[]
  readonly tepat: string | null
  readonly nikUtuh: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
const nobody: Temuan = { baris: [], mirip: [], tepat: null, nikUtuh: none }

const findByKata = (db: ReadableDb, kueri: Kueri, pilihan: PilihanCari): Temuan => {
  const found = searchKata(db, kueri, pilihan)
  return { ...divide(found, kueri.alamat, pilihan.batas), tepat: null, nikUtuh: none }
}

// Exact rows are the answer and near ones stand under them; without any, the near ones are the answer. Whoever only lives in
// a street of that name is near, as soon as somebody has the name itself - unless a place was asked for.
const divide = (found: readonly Ditemukan[], alamat: boolean, batas: number): Pick<Temuan, 'baris' | 'mirip'> => {
  const persis = found.filter(({ nilai }) => nilai.kelas === 'persis')
  const bernama = persis.filter(({ nilai }) => alamat || nilai.cocok.every(({ inName }) => inName))
  const baris = (bernama.length > 0 ? bernama : persis).slice(0, batas)
  const dekat = found.filter((one) => one.nilai.kelas !== 'sebagian' && !baris.includes(one))
  if (baris.length > 0) return { baris, mirip: dekat.slice(0, batas - baris.length) }
  const utama = dekat.slice(0, batas)
  return { baris: utama, mirip: found.filter(({ nilai }) => nilai.kelas === 'sebagian').slice(0, batas - utama.length) }
}

const findByAngka = (db: ReadableDb, kueri: Kueri, angka: string, pilihan: PilihanCari): Temuan => {
  const { persis, mirip, nikUtuh } = searchNomor(db, angka, maxBaris)
  if (persis.length + mirip.length === 0) {
    const tanpaAngka = readDigitsAsDate(kueri, angka)
    // Digits that nobody has are nobody: what a blind Enter opens must never be a guess.
    if (tanpaAngka.kata.length + tanpaAngka.saring.length === 0) return nobody
    return findByKata(db, tanpaAngka, pilihan)
  }
  const dicari = { kata: kueri.kata.map(makeTypedWord), saring: kueri.saring, alamat: kueri.alamat }
  const utuh = new Set(nikUtuh.map(({ id }) => id))
  const judge = (daftar: readonly Calon[]): readonly Ditemukan[] =>
    daftar
      .map((calon) => ({ calon, nilai: rankRow(dicari, calon) }))
      .sort((a, b) => compareNomor(a, b, utuh, pilihan.semuaStatus))
  const baris = judge(persis).slice(0, pilihan.batas)
  return {
    baris,
    mirip: judge(mirip).slice(0, Math.max(0, pilihan.batas - baris.length)),
    tepat: nikUtuh.length === 1 ? (nikUtuh[0]?.id ?? null) : null,
    nikUtuh: utuh,
  }
}

// The whole NIK stands before a family card of the same digits; otherwise the order of the numbers stays, heads of families first.
const compareNomor = (a: Ditemukan, b: Ditemukan, utuh: ReadonlySet<string>, semuaStatus: boolean): number =>
  Number(utuh.has(b.calon.id)) - Number(utuh.has(a.calon.id)) ||
  (semuaStatus ? 0 : Number(a.calon.statusDasar !== 1) - Number(b.calon.statusDasar !== 1)) ||
  a.nilai.cost - b.nilai.cost

// "17081987" is no part of any number here: a birth date typed without strokes.
const readDigitsAsDate = (kueri: Kueri, angka: string): Kueri => {
  const [, day, month, year] = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(angka) ?? []
  if (day === undefined) return { ...kueri, angka: null }
  return { ...kueri, angka: null, saring: [...kueri.saring, { label: angka, tokens: [`t${year}${month}${day}`] }] }
}
