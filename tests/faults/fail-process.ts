// Child of the fault loop: issues a letter while its n-th file change fails, for n = 1, 2, 3 ... until it succeeds.
// Says one line of JSON: how many steps failed, which errors the user would see, and what was wrong afterwards.
import { openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { inTransaction } from '#db/transaction.ts'
import { writePerangkat } from '#db/queries/perangkat.ts'
import { takeNomor } from '#db/queries/nomor.ts'
import { storageError } from '#db/errors.ts'
import { err, ok } from '#domain/result.ts'
import { issueOne, openWorkload } from './workload.ts'
import type { WorkloadInput } from './workload.ts'

type Input = WorkloadInput & { readonly errno: number; readonly keep: boolean; readonly protect: boolean }

const { errno, keep, protect, ...input } = JSON.parse(readFileSync(0, 'utf8')) as Input
const deps = openWorkload(input)
const control = openSync(join(input.dir, '.control'), 'w')
const fail = (n: number): number => writeSync(control, `${n} ${n === 0 ? 0 : errno} ${n > 0 && keep ? 1 : 0}`)
const count = (table: string): number => Number(deps.db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
const state = (): string =>
  ['surat', 'nomor_pakai', 'entri_buku', 'op_log', 'blob'].map((table) => `${table} ${count(table)}`).join(', ')

// The control: the number and the file are written one after the other, without a transaction around them.
const issueUnprotected = async (): ReturnType<typeof issueOne> => {
  try {
    const taken = takeNomor(deps.db, deps, { register: 'kantor', tahun: 2026, suratId: null, oleh: null })
    if (!taken.ok) return taken
    deps.blob.put(new TextEncoder().encode(`surat ${taken.value} ${deps.newId()}`))
    return ok({
      suratId: '',
      nomor: `/${taken.value}/`,
      judul: '',
      nama: '',
      halaman: 1,
      buku: [],
      cetakanId: null,
      dibuatPada: '',
    })
  } catch (error) {
    const known = storageError(error)
    if (!known) throw error
    return err(known)
  }
}

const errors = new Set<string>()
const faults: string[] = []
let told = ''
let steps = 0
for (let n = 1; n < 2000; n++) {
  const before = state()
  fail(n)
  const issued = protect ? await issueOne(deps, input.pendudukId) : await issueUnprotected()
  fail(0)
  if (issued.ok) {
    told = `${issued.value.suratId} ${issued.value.nomor}\n`
    steps = n - 1
    break
  }
  errors.add(issued.error.code)
  if (state() !== before) faults.push(`step ${n}: ${before} became ${state()}`)
  // The office goes on: the next write must work.
  const next = await inTransaction(deps.db, () => {
    writePerangkat(deps.db, 'uji', String(n))
    return ok(null)
  })
  if (!next.ok) faults.push(`step ${n}: the next write failed with ${next.error.code}`)
}
writeSync(1, JSON.stringify({ steps, errors: [...errors].toSorted(), faults, told }))
