// Kills the process that issues letters with SIGKILL at random moments, 200 times, and counts what is lost: nothing. Half of the
// kills fall into an office that issues at once, half into one whose letters are approved first. Every start examines what the
// kill before it left.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileOf } from '#db/blob.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import { openAlurOffice } from '#tests/builders/alur.ts'
import { openOffice } from '#tests/builders/office.ts'
import { insertOrang } from '#tests/builders/permohonan.ts'
import { bundleChild } from './bundle-child.ts'
import { examine, examineOpen, readAcks, sound } from './examine.ts'
import type { Findings, Told } from './examine.ts'
import { ways } from './konsep-workload.ts'
import { createRandom } from './random.ts'
import { alurPelakuOf, workloadOf } from './workload.ts'
import type { WorkloadInput } from './workload.ts'

const kills = 200
const kinds = ['at once', 'approved first'] as const
type Kind = (typeof kinds)[number]
let child = ''

beforeAll(async () => {
  child = await bundleChild()
})
afterAll(() => rmSync(dirname(child), { recursive: true, force: true }))

describe('kill -9 while letters are issued', () => {
  test(`${kills} kills lose no letter, double no number and leave none unexplained`, { timeout: 600_000 }, async () => {
    const [direct, approved] = await Promise.all([killMany('at once'), killMany('approved first')])
    const count = ({ told }: { readonly told: readonly Told[] }, wanted: string) =>
      told.filter((one) => kindOf(one) === wanted).length
    const seen = ['terbit', 'cadang', 'batal'].map((wanted) => `${wanted} ${count(approved, wanted)}`)
    process.stdout.write(
      `kill loop: ${kills} kills; at once: terbit ${direct.told.length}; approved first: ${seen.join(', ')}\n`,
    )
    expect([direct.findings, approved.findings]).toEqual([sound, sound])
    expect(direct.told.length).toBeGreaterThan(kills * 0.4)
    // Every kind of step was told and killed often enough, also on a slow PC.
    for (const wanted of ['terbit', 'cadang', 'batal']) expect(count(approved, wanted)).toBeGreaterThan(kills * 0.05)
  })

  test('control: a letter that was told but is not there would be counted', async () => {
    const { input, close } = await makeOffice('at once')
    const told = await run({ ...input, letters: 2 }, () => undefined)
    expect(findingsOf(input, told)).toEqual(sound)
    expect(findingsOf(input, [...told, { suratId: 'x', nomor: 'y' }])).toMatchObject({ lost: 1 })
    close()
  })

  test('control: a held number without its letter, and a void one without its step, would be counted', async () => {
    const { input, close } = await makeOffice('approved first')
    const told = await run({ ...input, letters: ways }, () => undefined)
    expect(findingsOf(input, told)).toEqual(sound)
    expect(told.map(kindOf).toSorted()).toEqual([...five('cadang'), 'batal', ...five('terbit').slice(1)].toSorted())
    expect(findingsOf(input, [...told, { n: 99, state: 'cadang' }, { n: 1, state: 'batal' }])).toMatchObject({
      lost: 2,
    })
    const spoil = (sql: string, end: 'ROLLBACK' | 'COMMIT' = 'ROLLBACK'): Findings => {
      const db = openDatabase({ file: fileIn(input), key: Buffer.from(input.databaseKey, 'hex'), mode: 'write' })
      db.$client.exec('BEGIN')
      db.$client.exec(sql)
      const found = examineOpen({ db, ...blobsOf(input) }, told)
      db.$client.exec(end)
      closeDatabase(db)
      return found
    }
    expect(spoil(`UPDATE konsep SET tahap = 'kembali' WHERE tahap = 'ttd'`).unexplained).toBeGreaterThan(0)
    expect(
      spoil(`UPDATE nomor_pakai SET state = 'batal', alasan = 'x' WHERE state = 'cadang'`).unexplained,
    ).toBeGreaterThan(0)
    expect(spoil(`UPDATE konsep SET nomor_urut = 1 WHERE tahap = 'ttd'`)).toMatchObject({ doubled: 1 })
    expect(spoil(`DELETE FROM nomor_pakai WHERE state = 'batal'`)).toMatchObject({ lost: 2 })
    // The next start sees it by itself.
    spoil(`UPDATE konsep SET tahap = 'kembali' WHERE tahap = 'ttd'`, 'COMMIT')
    await expect(run({ ...input, letters: 1 }, () => undefined)).rejects.toThrow('left unsound')
    close()
  })
})

const five = (state: string): string[] => Array.from({ length: 5 }, () => state)
const kindOf = (one: Told): string => ('suratId' in one ? 'terbit' : one.state)

const makeOffice = async (kind: Kind): Promise<{ readonly input: WorkloadInput; readonly close: () => void }> => {
  const alur = { verifikasi: false, paraf: true, tandaTangan: true, satuPetugas: true }
  const approved = kind === 'approved first' ? await openAlurOffice(alur) : null
  const office = approved ?? (await openOffice())
  const pelaku = approved && { ...alurPelakuOf(approved), turn: 0 }
  const input = { ...workloadOf(office, await insertOrang(office)), alur: pelaku }
  // Nobody else may hold the database open: the next start must recover it from its log by itself.
  closeDatabase(office.baca)
  closeDatabase(office.db)
  return { input, close: () => rmSync(office.dir, { recursive: true, force: true }) }
}

const killMany = async (kind: Kind): Promise<{ readonly told: readonly Told[]; readonly findings: Findings }> => {
  const random = createRandom(kinds.indexOf(kind) + 1)
  const { input, close } = await makeOffice(kind)
  const told: Told[] = []
  for (let i = 0; i < kills / kinds.length; i++) {
    // One kill in eight at any moment from the start on, the others after a first letter.
    const atStart = i % 8 === 7
    const delay = random() * (atStart ? 500 : 120)
    const turned = input.alur ? { ...input, alur: { ...input.alur, turn: i } } : input
    told.push(
      ...(await run(turned, (kill, acked) =>
        atStart ? setTimeout(kill, delay) : void acked.then(() => setTimeout(kill, delay)),
      )),
    )
  }
  const findings = findingsOf(input, told)
  close()
  return { told, findings }
}

/** Runs one child to its end and gives the letters it told. `plan` gets the way to kill it and its first letter. */
const run = (
  input: WorkloadInput,
  plan: (kill: () => void, firstAck: Promise<void>) => unknown,
): Promise<readonly Told[]> =>
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

const fileIn = ({ dir }: WorkloadInput): string => join(dir, 'kantor.db')

const blobsOf = (input: WorkloadInput) => ({
  blobKey: Buffer.from(input.blobKey, 'hex'),
  readBlob: (sha256: string): Buffer | null => {
    const file = fileOf(join(input.dir, 'blob'), sha256)
    return existsSync(file) ? readFileSync(file) : null
  },
})

const findingsOf = (input: WorkloadInput, told: readonly Told[]): Findings => {
  const { blobKey, readBlob } = blobsOf(input)
  const keys = { databaseKey: Buffer.from(input.databaseKey, 'hex'), blobKey }
  return examine({ file: fileIn(input), ...keys }, readBlob, told)
}
