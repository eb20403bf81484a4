// Kills the process that issues letters with SIGKILL at random moments, 200 times, and counts what is lost: nothing.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileOf } from '#db/blob.ts'
import { closeDatabase } from '#db/connection.ts'
import { openOffice } from '#tests/builders/office.ts'
import { insertOrang } from '#tests/builders/permohonan.ts'
import { bundleChild } from './bundle-child.ts'
import { examine, readAcks, sound } from './examine.ts'
import type { Findings } from './examine.ts'
import { createRandom } from './random.ts'
import { workloadOf } from './workload.ts'
import type { Ack, WorkloadInput } from './workload.ts'

const kills = 200
const lanes = 2
let child = ''

beforeAll(async () => {
  child = await bundleChild()
})
afterAll(() => rmSync(dirname(child), { recursive: true, force: true }))

describe('kill -9 while letters are issued', () => {
  test(`${kills} kills lose no letter, double no number and leave none unexplained`, { timeout: 600_000 }, async () => {
    const results = await Promise.all(Array.from({ length: lanes }, (_, lane) => killMany(lane, kills / lanes)))
    const letters = results.reduce((sum, { told }) => sum + told, 0)
    process.stdout.write(`kill loop: ${kills} kills, ${letters} letters told\n`)
    expect(results.map(({ findings }) => findings)).toEqual(Array.from({ length: lanes }, () => sound))
    expect(letters).toBeGreaterThan(kills * 0.8)
  })

  test('control: a letter that was told but is not there would be counted', async () => {
    const { input, close } = await makeOffice()
    const told = await run({ ...input, letters: 2 }, () => undefined)
    expect(findingsOf(input, told)).toEqual(sound)
    expect(findingsOf(input, [...told, { suratId: 'x', nomor: 'y' }])).toMatchObject({ lost: 1 })
    close()
  })
})

const makeOffice = async (): Promise<{ readonly input: WorkloadInput; readonly close: () => void }> => {
  const office = await openOffice()
  const input = workloadOf(office, await insertOrang(office))
  // Nobody else may hold the database open: the next start must recover it from its log by itself.
  closeDatabase(office.baca)
  closeDatabase(office.db)
  return { input, close: () => rmSync(office.dir, { recursive: true, force: true }) }
}

const killMany = async (
  lane: number,
  count: number,
): Promise<{ readonly told: number; readonly findings: Findings }> => {
  const random = createRandom(lane + 1)
  const { input, close } = await makeOffice()
  const told: Ack[] = []
  for (let i = 0; i < count; i++) {
    // One kill in eight at any moment from the start on, the others after a first letter.
    const atStart = i % 8 === 7
    const delay = random() * (atStart ? 500 : 120)
    told.push(
      ...(await run(input, (kill, acked) =>
        atStart ? setTimeout(kill, delay) : void acked.then(() => setTimeout(kill, delay)),
      )),
    )
  }
  const findings = findingsOf(input, told)
  close()
  return { told: told.length, findings }
}

/** Runs one child to its end and gives the letters it told. `plan` gets the way to kill it and its first letter. */
const run = (
  input: WorkloadInput,
  plan: (kill: () => void, firstAck: Promise<void>) => unknown,
): Promise<readonly Ack[]> =>
  new Promise((done, failed) => {
    const running = spawn(process.execPath, [child])
    let said = ''
    let complaint = ''
    const firstAck = new Promise<void>((acked) => {
      running.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8')
        acked()
      })
    })
    running.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString('utf8')
    })
    running.on('error', failed)
    running.stdin.on('error', () => undefined)
    running.on('close', (code, signal) => {
      if (signal !== 'SIGKILL' && code !== 0) failed(new Error(complaint))
      else done(readAcks(said))
    })
    running.stdin.end(JSON.stringify(input))
    plan(() => running.kill('SIGKILL'), firstAck)
  })

const findingsOf = (input: WorkloadInput, told: readonly Ack[]): Findings => {
  const keys = { databaseKey: Buffer.from(input.databaseKey, 'hex'), blobKey: Buffer.from(input.blobKey, 'hex') }
  const readBlob = (sha256: string): Buffer | null => {
    const file = fileOf(join(input.dir, 'blob'), sha256)
    return existsSync(file) ? readFileSync(file) : null
  }
  return examine({ file: join(input.dir, 'kantor.db'), ...keys }, readBlob, told)
}
