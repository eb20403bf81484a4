// Power cuts at random moments while letters are issued: whatever the disk kept, no letter that was told is lost.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileOf } from '#db/blob.ts'
import { checkpoint, closeDatabase } from '#db/connection.ts'
import { openOffice } from '#tests/builders/office.ts'
import { insertOrang } from '#tests/builders/permohonan.ts'
import { createDisk, readRecording } from './disk.ts'
import type { Change, CutMode } from './disk.ts'
import { examine, readAcks } from './examine.ts'
import type { Findings } from './examine.ts'
import { compileRecorder } from './preload.ts'
import { createRandom } from './random.ts'
import { workloadOf } from './workload.ts'
import type { WorkloadInput } from './workload.ts'

const modes: readonly CutMode[] = ['nothing', 'torn', 'some']
let folder = ''
let recorder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siakel-cut-'))
  recorder = compileRecorder(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Recorded = {
  readonly input: WorkloadInput
  readonly start: ReadonlyMap<string, Buffer>
  readonly changes: readonly Change[]
}

const recordLetters = async (
  letters: number,
  synchronous: WorkloadInput['synchronous'],
): Promise<Recorded & { readonly close: () => void }> => {
  const office = await openOffice()
  const input = { ...workloadOf(office, await insertOrang(office)), letters, synchronous }
  checkpoint(office.db, 'truncate')
  closeDatabase(office.baca)
  closeDatabase(office.db)
  const start = readFiles(office.dir)
  const file = join(folder, `recording-${synchronous}`)
  execFileSync(process.execPath, [join(import.meta.dirname, 'issue-process.ts')], {
    input: JSON.stringify(input),
    env: { ...process.env, LD_PRELOAD: recorder, RECORD_DIR: office.dir, RECORD_FILE: file },
  })
  return {
    input,
    start,
    changes: readRecording(readFileSync(file)),
    close: () => rmSync(office.dir, { recursive: true, force: true }),
  }
}

/** Cuts the power `states` times and sums up what was found. */
const cutPower = (
  { input, start, changes }: Recorded,
  states: number,
): {
  readonly states: number
  readonly losing: number
  readonly corrupt: number
  readonly other: number
  readonly worst: number
  readonly syncs: number
} => {
  const random = createRandom(20_260_302)
  const cuts = Array.from({ length: states }, () => 1 + Math.floor(random() * changes.length)).toSorted((a, b) => a - b)
  const disk = createDisk(start)
  let told = ''
  let done = 0
  const found: Findings[] = []
  for (const [i, at] of cuts.entries()) {
    for (; done < at; done++) {
      const change = changes[done]
      if (!change) break
      if (change.path.endsWith('/.told')) told += change.kind === 'W' ? change.data.toString('utf8') : ''
      else disk.apply(change)
    }
    found.push(examineDisk(input, disk.cut(modes[i % modes.length] ?? 'some', random), told))
  }
  return {
    states: found.length,
    losing: found.filter(({ lost }) => lost > 0).length,
    corrupt: found.filter(({ corrupt }) => corrupt).length,
    other: found.filter(({ doubled, unexplained, chainBroken }) => doubled > 0 || unexplained > 0 || chainBroken)
      .length,
    worst: Math.max(...found.map(({ lost }) => lost)),
    syncs: changes.filter(({ kind }) => kind === 'S').length,
  }
}

const examineDisk = (input: WorkloadInput, files: ReadonlyMap<string, Buffer>, told: string): Findings => {
  const state = join(folder, 'state')
  rmSync(state, { recursive: true, force: true })
  mkdirSync(state)
  for (const name of ['kantor.db', 'kantor.db-wal']) {
    const bytes = files.get(join(input.dir, name))
    if (bytes) writeFileSync(join(state, name), bytes)
  }
  const keys = { databaseKey: Buffer.from(input.databaseKey, 'hex'), blobKey: Buffer.from(input.blobKey, 'hex') }
  const readBlob = (sha256: string): Buffer | null => files.get(fileOf(join(input.dir, 'blob'), sha256)) ?? null
  return examine({ file: join(state, 'kantor.db'), ...keys }, readBlob, readAcks(told))
}

const readFiles = (dir: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path)]),
  )

describe('a power cut while letters are issued', () => {
  test('loses no letter that was told, in 900 states of the disk', { timeout: 300_000 }, async () => {
    const recorded = await recordLetters(60, 'FULL')
    const found = cutPower(recorded, 900)
    recorded.close()
    process.stdout.write(`power cut, FULL: ${JSON.stringify(found)}\n`)
    expect(found).toMatchObject({ states: 900, losing: 0, corrupt: 0, other: 0 })
  })

  test(
    'control: with the durability that the library would choose, told letters are lost',
    { timeout: 300_000 },
    async () => {
      const recorded = await recordLetters(60, 'NORMAL')
      const found = cutPower(recorded, 150)
      recorded.close()
      process.stdout.write(`power cut, NORMAL (control): ${JSON.stringify(found)}\n`)
      expect(found.losing).toBeGreaterThan(20)
    },
  )
})
