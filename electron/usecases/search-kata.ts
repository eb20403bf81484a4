// Finds people by words and facts: the cascade of docs/search.md, from what was typed exactly to what is only near.
import type { ReadableDb } from '#db/connection.ts'
import {
  listByNamaAwal,
  listByNomorCari,
  listKunciAwal,
  listTetangga,
  listTetanggaAwal,
  matchCari,
} from '#db/queries/calon.ts'
import type { Calon, KataKamus, Syarat } from '#db/queries/calon.ts'
import { deletionsOf } from '#domain/cari/deletions.ts'
import { makeTypedWord, matchKeyed, missingCost } from '#domain/cari/match-word.ts'
import type { TypedWord } from '#domain/cari/match-word.ts'
import type { Kueri } from '#domain/cari/parse-kueri.ts'
import { rankRow } from '#domain/cari/rank.ts'
import type { Dicari, Nilai } from '#domain/cari/rank.ts'

/** A person that was found, and how well. */
export type Ditemukan = { readonly calon: Calon; readonly nilai: Nilai }

export type PilihanCari = { readonly semuaStatus: boolean; readonly batas: number }

/** Everybody who may be meant, best first; more than `batas`, so that the caller can choose. */
export const searchKata = (db: ReadableDb, kueri: Kueri, pilihan: PilihanCari): readonly Ditemukan[] => {
  const dicari: Dicari = { kata: kueri.kata.map(makeTypedWord), saring: kueri.saring, alamat: kueri.alamat }
  const found = new Map<number, Ditemukan>()
  const add = (calon: Calon) => found.set(calon.nomorCari, { calon, nilai: rankRow(dicari, calon) })
  const ask = (syarat: readonly Syarat[], limit: number) => {
    const baru = matchCari(db, syarat, limit).filter((nomor) => !found.has(nomor))
    listByNomorCari(db, baru).forEach(add)
  }
  for (const stage of makeStages(db, dicari, pilihan, add, ask)) {
    if (countGood([...found.values()], stage.unless, pilihan) >= (stage.few ?? pilihan.batas)) break
    stage.run()
  }
  return sortDitemukan([...found.values()], pilihan.semuaStatus)
}

/** Best first: the living before the others (unless all are wanted), then by cost, then by name. */
const sortDitemukan = (found: readonly Ditemukan[], semuaStatus: boolean): readonly Ditemukan[] =>
  [...found].sort((a, b) => {
    const status = semuaStatus ? 0 : gone(a.calon) - gone(b.calon)
    return (
      status ||
      a.nilai.cost - b.nilai.cost ||
      compareText(a.calon.namaN, b.calon.namaN) ||
      compareText(a.calon.id, b.calon.id)
    )
  })

const gone = ({ statusDasar }: Calon): number => (statusDasar === 1 ? 0 : 1)
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// A stage runs unless there are enough people of these classes already: `few` of them, or as many as are shown.
type Stage = { readonly unless: ReadonlySet<Nilai['kelas']>; readonly few?: number; readonly run: () => void }

const countGood = (found: readonly Ditemukan[], enough: Stage['unless'], { semuaStatus }: PilihanCari): number =>
  found.filter(({ calon, nilai }) => enough.has(nilai.kelas) && (semuaStatus || gone(calon) === 0)).length

const asTyped: Stage['unless'] = new Set(['persis'])
const asHeard: Stage['unless'] = new Set(['persis', 'bunyi'])
const asMeant: Stage['unless'] = new Set(['persis', 'bunyi', 'mirip'])

type Ask = (syarat: readonly Syarat[], limit: number) => void

const makeStages = (
  db: ReadableDb,
  dicari: Dicari,
  pilihan: PilihanCari,
  add: (calon: Calon) => void,
  ask: Ask,
): readonly Stage[] => {
  const { kata, saring } = dicari
  const facts: readonly Syarat[] = saring.map(({ tokens }) => ({ tokens, awalan: [] }))
  const keys: readonly Syarat[] = kata.map(({ key }) => ({ tokens: [key], awalan: [] }))
  const begins = lazy(() => kata.map((typed) => expandBegin(db, typed)))
  const near = lazy(() => kata.map((typed, i) => findNear(db, typed, isHalfTyped(begins()[i], i === kata.length - 1))))
  const oneSlip = lazy(() =>
    near().map((found, i) =>
      joinSyarat(
        keys[i],
        found.filter(({ cost }) => cost <= oneSlipCost),
      ),
    ),
  )
  const slips = lazy(() => near().map((found, i) => joinSyarat(begins()[i], found)))
  const sameLength: readonly Syarat[] = kata.length > 0 ? [{ tokens: [`w${kata.length}`], awalan: [] }] : []
  const nama = kata.map(({ raw }) => raw).join(' ')
  const leaveOut = (all: readonly Syarat[]) => {
    if (all.length > 1)
      for (const [i] of all.entries())
        ask(
          all.filter((_, j) => j !== i),
          60,
        )
  }
  const wordStages: readonly Stage[] = [
    { unless: asTyped, run: () => ask([...keys, ...facts, ...sameLength], 40) },
    { unless: asTyped, run: () => ask([...keys, ...facts], 80) },
  ]
  return [
    ...(saring.length === 0
      ? [{ unless: asTyped, run: () => listByNamaAwal(db, nama, pilihan.semuaStatus, 30).forEach(add) }]
      : []),
    ...(kata.length > 0 ? wordStages : []),
    { unless: asHeard, run: () => ask([...begins(), ...facts], 150) },
    // At most one slip in a word, and no other words: the likeliest mistake first.
    { unless: asHeard, run: () => ask([...oneSlip(), ...facts, ...sameLength], 60) },
    { unless: asHeard, run: () => ask([...oneSlip(), ...facts], 80) },
    { unless: asMeant, few: 5, run: () => ask([...slips(), ...facts], 200) },
    { unless: asMeant, few: 1, run: () => leaveOut([...begins(), ...facts]) },
    { unless: asMeant, few: 1, run: () => leaveOut([...slips(), ...facts]) },
  ]
}

const lazy = <T>(make: () => readonly T[]): (() => readonly T[]) => {
  let made: readonly T[] | undefined
  return () => (made ??= make())
}

// Few enough keys are named one by one; a star makes FTS5 merge all their lists.
const expandBegin = (db: ReadableDb, { key, begins }: TypedWord): Syarat => {
  const keys = new Set<string>([key])
  for (const begin of begins) {
    for (const one of listKunciAwal(db, begin, maxBegins + 1)) keys.add(one)
    if (keys.size > maxBegins) return { tokens: [key], awalan: begins }
  }
  return { tokens: [...keys], awalan: [] }
}

const maxBegins = 60
const maxNear = 14

const oneSlipCost = 1.2

const joinSyarat = (a: Syarat | undefined, near: readonly KunciDekat[]): Syarat => ({
  tokens: [...new Set([...(a?.tokens ?? []), ...near.map(({ k }) => k)])],
  awalan: a?.awalan ?? [],
})

// The last word may still grow; another one only when it is the beginning of no word at all.
const isHalfTyped = (begins: Syarat | undefined, last: boolean): boolean =>
  last || begins === undefined || begins.tokens.length + begins.awalan.length <= 1

type KunciDekat = { readonly k: string; readonly cost: number; readonly n: number }

/** Keys of the words nearest to a typed one, nearest and commonest first. */
const findNear = (db: ReadableDb, typed: TypedWord, halfTyped: boolean): readonly KunciDekat[] => {
  const forms = [...new Set([...deletionsOf(typed.raw), ...deletionsOf(typed.key)])]
  const costs = new Map<string, KunciDekat>()
  const note = ({ k, w, n }: KataKamus) => {
    const cost = matchKeyed(typed, w, k)
    const known = costs.get(k)
    if (cost < missingCost) costs.set(k, { k, cost: Math.min(cost, known?.cost ?? cost), n: n + (known?.n ?? 0) })
  }
  listTetangga(db, forms, maxNeighbours).forEach(note)
  if (halfTyped && typed.raw.length >= 4)
    listTetanggaAwal(
      db,
      forms.filter((form) => form.length >= 4),
      maxNeighbours,
    ).forEach(note)
  return [...costs.values()].sort((a, b) => a.cost - b.cost || b.n - a.n || compareText(a.k, b.k)).slice(0, maxNear)
}

const maxNeighbours = 400
