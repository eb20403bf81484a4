// A disk that is full or fails at every single step of issuing a letter: each time nothing is issued and nothing is broken.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileOf } from '#db/blob.ts'
import { closeDatabase } from '#db/connection.ts'
import { openOffice } from '#tests/builders/office.ts'
import { insertOrang } from '#tests/builders/permohonan.ts'
import { examine, readAcks, sound } from './examine.ts'
import { compileRecorder } from './preload.ts'
import { workloadOf } from './workload.ts'

type Report = {
  readonly steps: number
  readonly errors: readonly string[]
  readonly faults: readonly string[]
  readonly told: string
}

const ENOSPC = 28
const EIO = 5
// Where a full disk shows in a sync or in the shared memory of the log, SQLite calls it a failure of the disk.
const full = ['PenyimpananGagal', 'PenyimpananPenuh']
let folder = ''
let recorder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siakel-full-'))
  recorder = compileRecorder(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['is full once', ENOSPC, false, full],
  ['is full from then on', ENOSPC, true, full],
  ['fails once', EIO, false, ['PenyimpananGagal']],
  ['fails from then on', EIO, true, ['PenyimpananGagal']],
])(
  'a disk that %s at any step leaves the office as it was, and the number free',
  { timeout: 300_000 },
  async (_, errno, keep, errors) => {
    const office = await openOffice()
    const input = { ...workloadOf(office, await insertOrang(office)), errno, keep, protect: true }
    closeDatabase(office.baca)
    closeDatabase(office.db)
    const report = runChild(input, office.dir)
    process.stdout.write(`disk ${_}: ${report.steps} failing steps, errors ${report.errors.join(', ')}\n`)
    expect(report.faults).toEqual([])
    expect(report.steps).toBeGreaterThan(20)
    expect(errors).toEqual(expect.arrayContaining([...report.errors]))
    expect(report.errors).toContain(errors.at(-1))
    expect(report.told).toContain('/001/')
    const readBlob = (sha256: string): Buffer | null => {
      const file = fileOf(office.blobFolder, sha256)
      return existsSync(file) ? readFileSync(file) : null
    }
    const keys = { databaseKey: office.keys.database, blobKey: office.keys.blob }
    expect(examine({ file: office.file, ...keys }, readBlob, readAcks(report.told))).toEqual(sound)
    rmSync(office.dir, { recursive: true, force: true })
  },
)

test('control: without a transaction around them, the same steps leave a number that nobody got', async () => {
  const office = await openOffice()
  const input = { ...workloadOf(office, await insertOrang(office)), errno: EIO, keep: false, protect: false }
  expect(runChild(input, office.dir).faults.length).toBeGreaterThan(0)
  office.close()
})

const runChild = (input: unknown, dir: string): Report => {
  const said = execFileSync(process.execPath, [join(import.meta.dirname, 'fail-process.ts')], {
    input: JSON.stringify(input),
    env: { ...process.env, LD_PRELOAD: recorder, RECORD_DIR: dir },
  })
  return JSON.parse(said.toString('utf8')) as Report
}
