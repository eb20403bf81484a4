// Search on 15,000, 50,000 and (with `--juta`) 1,000,000 synthetic people in an encrypted database: times and recall of 17 kinds of query.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { allMigrations, migrate } from '#db/migrate.ts'
import { insertPenduduk } from '#db/queries/penduduk.ts'
import { rebuildCari } from '#db/queries/rebuild-cari.ts'
import { makeAcak } from '#domain/latihan/acak.ts'
import { searchPenduduk } from '#electron/usecases/search-penduduk.ts'
import { print, quantile } from './figure.ts'
import { makePeople } from './search-people.ts'
import type { OrangUji } from './search-people.ts'
import { makeQueries } from './search-queries.ts'
import type { KueriUji } from './search-queries.ts'

type Answer = { readonly jenis: string; readonly hit: boolean; readonly ms: number; readonly kueri: KueriUji }
export type PilihanBench = {
  readonly sizes: readonly (readonly [label: string, people: number])[]
  readonly seed: string
  readonly each: number
}

/** Prints search_p50/p99, recall and time per keypress for every size; returns the misses, for a person who tunes. */
export const benchSearch = async ({ sizes, seed, each }: PilihanBench): Promise<readonly KueriUji[]> => {
  const missed: KueriUji[] = []
  for (const [label, count] of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'siakel-bench-'))
    try {
      missed.push(...(await benchSize(folder, label, count, seed, each)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return missed
}

/** The sizes that `npm run bench` measures; a million only when asked for. */
export const sizesOf = (juta: boolean): PilihanBench['sizes'] => [
  ['15k', 15_000],
  ['50k', 50_000],
  ...(juta ? ([['1m', 1_000_000]] as const) : []),
]

const benchSize = async (
  folder: string,
  label: string,
  count: number,
  seed: string,
  each: number,
): Promise<readonly KueriUji[]> => {
  const people = makePeople(`${seed} orang ${label}`, count)
  const place = { file: join(folder, 'siakel.db'), key: new Uint8Array(32).fill(7) }
  await fill(place, people, label)
  const db = openDatabase({ ...place, mode: 'read' })
  try {
    const acak = makeAcak(`${seed} kueri ${label}`)
    for (const kueri of makeQueries(acak, people, 15)) ask(db, people, kueri)
    const answers = makeQueries(acak, people, each).map((kueri) => ask(db, people, kueri))
    report(label, answers)
    const presses = acak
      .shuffle(answers)
      .slice(0, 150)
      .flatMap(({ kueri }) => pressKeys(db, kueri.teks))
    print({ name: `search_keypress_p99_${label}_ms`, value: quantile(presses, 0.99), unit: 'ms', n: presses.length })
    return answers.filter(({ hit }) => !hit).map(({ kueri }) => kueri)
  } finally {
    closeDatabase(db)
  }
}

const fill = async (
  place: { readonly file: string; readonly key: Uint8Array },
  people: readonly OrangUji[],
  label: string,
): Promise<void> => {
  const db = openDatabase({ ...place, mode: 'create' })
  migrate(db, { copyFirst: () => {}, known: allMigrations })
  insertPeople(db, people)
  const start = performance.now()
  const built = await rebuildCari(db, { batch: 200, pause: () => Promise.resolve(), onProgress: () => {} })
  if (!built.ok) throw new Error(built.error.code)
  print({ name: `search_build_${label}_s`, value: (performance.now() - start) / 1000, unit: 's', n: people.length })
  closeDatabase(db)
}

const insertPeople = (db: WritableDb, people: readonly OrangUji[]): void => {
  const pada = '2026-06-30T00:00:00.000Z'
  const family = db.$client.prepare('INSERT OR IGNORE INTO keluarga (id, nomor_kk, dibuat_pada) VALUES (?, ?, ?)')
  db.$client.exec('BEGIN IMMEDIATE')
  for (const { id, keluarga, ...isi } of people) {
    family.run(`k${keluarga}`, isi.nomorKk, pada)
    insertPenduduk(
      db,
      { id, keluargaId: `k${keluarga}`, isi, sumberData: 'latihan', imporId: null },
      { pada, oleh: null },
    )
  }
  db.$client.exec('COMMIT')
}

// The middle of three times: what another program did to the machine meanwhile is no property of the search.
const ask = (db: ReadableDb, people: readonly OrangUji[], kueri: KueriUji): Answer => {
  const time = () => {
    const start = performance.now()
    const found = searchPenduduk({ baca: db }, { teks: kueri.teks, semuaStatus: false })
    return { found, ms: performance.now() - start }
  }
  const runs = [time(), time(), time()].sort((a, b) => a.ms - b.ms)
  const [, { found, ms } = time()] = runs
  const rows = found.ok ? [...found.value.baris, ...found.value.mirip].slice(0, 10) : []
  return {
    jenis: kueri.jenis,
    ms,
    kueri,
    hit: rows.some(({ id, nama }) => isHit(kueri, people[Number(id.slice(1)) - 1], nama)),
  }
}

const isHit = ({ temu, target }: KueriUji, found: OrangUji | undefined, nama: string): boolean =>
  found !== undefined &&
  (found.id === target.id ||
    (temu === 'nama' && nama === target.nama) ||
    (temu === 'keluarga' && found.keluarga === target.keluarga))

// What the window really does: one question per key, from the third letter on.
const pressKeys = (db: ReadableDb, teks: string): readonly number[] =>
  Array.from({ length: Math.max(0, teks.length - 2) }, (_, i) => {
    const times = [0, 0, 0].map(() => {
      const start = performance.now()
      searchPenduduk({ baca: db }, { teks: teks.slice(0, i + 3), semuaStatus: false })
      return performance.now() - start
    })
    return quantile(times, 0.5)
  })

const report = (label: string, answers: readonly Answer[]): void => {
  const times = answers.map(({ ms }) => ms)
  const kinds = Map.groupBy(answers, ({ jenis }) => jenis)
  const recalls = [...kinds].map(
    ([jenis, list]) => [jenis, list.filter(({ hit }) => hit).length / list.length, list.length] as const,
  )
  const figure = (name: string, value: number, unit: string, n: number) => print({ name, value, unit, n })
  figure(`search_p50_${label}_ms`, quantile(times, 0.5), 'ms', times.length)
  figure(`search_p99_${label}_ms`, quantile(times, 0.99), 'ms', times.length)
  figure(`search_max_${label}_ms`, Math.max(...times), 'ms', times.length)
  figure(
    `search_recall_slip_${label}`,
    recalls.find(([jenis]) => jenis === 'slip')?.[1] ?? 0,
    'recall@10',
    kinds.get('slip')?.length ?? 0,
  )
  figure(
    `search_recall_mean_${label}`,
    recalls.reduce((sum, [, recall]) => sum + recall, 0) / recalls.length,
    'recall@10',
    answers.length,
  )
  for (const [jenis, recall, n] of recalls) figure(`search_perkind_${jenis}_${label}`, recall, 'recall@10', n)
}

// `node build/bench/search.ts [--juta] [--benih SEED] [--hanya 15k] [--luput]`
if (import.meta.main) {
  const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1]
  const only = process.argv.includes('--hanya') ? argument('--hanya') : undefined
  const sizes = sizesOf(process.argv.includes('--juta')).filter(([label]) => only === undefined || label === only)
  const missed = await benchSearch({
    sizes,
    seed: process.argv.includes('--benih') ? (argument('--benih') ?? '') : 'siakel',
    each: 150,
  })
  if (process.argv.includes('--luput'))
    for (const { jenis, teks, target } of missed) console.log(`${jenis}: ${teks} <- ${target.nama}`)
}
