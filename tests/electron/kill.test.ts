// The whole program is killed while letters are being issued; what was told to the clerk is there after every restart.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileOf } from '#db/blob.ts'
import { blobFolder, databaseFile, deriveKeys } from '#electron/usecases/open-office.ts'
import { examine, sound, type Findings } from '#tests/faults/examine.ts'
import { createRandom } from '#tests/faults/random.ts'
import type { Ack } from '#tests/faults/workload.ts'
import { aRequest, findPerson } from './letters.ts'
import { folderOnDisk, trainingKey } from './office-on-disk.ts'
import { killTree } from './processes.ts'
import { openTraining, startPerTest } from './sessions.ts'
import type { Siakel } from './siakel.ts'

const start = startPerTest()
const kills = 10

test(`${kills} kills of the whole program lose no letter, double no number and leave none unexplained`, async () => {
  const random = createRandom(7)
  const told: Ack[] = []
  let siakel = await start()
  const { data } = siakel
  await openTraining(siakel)
  for (let i = 0; i < kills; i++) {
    const refused = await issueAndKill(
      siakel,
      told,
      i % 4 === 3 ? { afterMs: random() * 400 } : { afterFirstMs: random() * 700 },
    )
    expect(refused).toEqual([])
    siakel = await start({ data })
    await siakel.page.getByRole('combobox', { name: 'Cari penduduk' }).waitFor()
    expect(await reportOf(siakel, told)).toEqual({ lost: [], doubled: [], unexplained: [] })
  }
  expect(told.length).toBeGreaterThan(kills)
  expect(await reportOf(siakel, [...told, { suratId: 'tidak-ada', nomor: '470/1' }])).toMatchObject({ lost: ['470/1'] }) // control
  await siakel.close()
  process.stdout.write(`kill loop in the window: ${kills} kills, ${told.length} letters told\n`)
  expect(examineOnDisk(data, told)).toEqual(sound)
  expect(examineOnDisk(data, [...told, { suratId: 'tidak-ada', nomor: '470/1' }])).toMatchObject({ lost: 1 }) // control
})

type Moment = { readonly afterMs: number } | { readonly afterFirstMs: number }
type Page = {
  readonly siakel: { readonly call: (n: string, i: unknown) => Promise<{ ok: boolean; value: Ack; error: unknown }> }
  tellTest: (a: Ack) => void
  tellRefusal: (e: unknown) => void
}

// Two letters at a time, so that one always waits while another is being written.
const issueAndKill = async (siakel: Siakel, told: Ack[], when: Moment): Promise<readonly unknown[]> => {
  const { app, page } = siakel
  const request = aRequest(await findPerson(siakel), { cetak: false })
  const refused: unknown[] = []
  let first: () => void
  const acknowledged = new Promise<void>((done) => (first = done))
  await page.exposeBinding('tellTest', (_source, ack: Ack) => {
    told.push(ack)
    first()
  })
  await page.exposeBinding('tellRefusal', (_source, error: unknown) => void refused.push(error))
  const gone = new Promise<unknown>((done) => app.process().once('exit', done))
  await page.evaluate((asked) => {
    const here = globalThis as unknown as Page
    const issue = async (): Promise<void> => {
      const answer = await here.siakel.call('surat.terbit', { ...asked, permintaanId: crypto.randomUUID() })
      if (answer.ok) here.tellTest({ suratId: answer.value.suratId, nomor: answer.value.nomor })
      else here.tellRefusal(answer.error)
      return issue()
    }
    void Promise.all([issue(), issue()])
  }, request)
  if ('afterFirstMs' in when) await acknowledged
  await new Promise((done) => setTimeout(done, 'afterMs' in when ? when.afterMs : when.afterFirstMs))
  killTree(app.process().pid ?? 0)
  await gone
  return refused
}

type Report = {
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  readonly unexplained: readonly unknown[]
}

// What the program itself says about its numbers after the restart.
const reportOf = async ({ call }: Siakel, told: readonly Ack[]): Promise<Report> => {
  const registers = await call('nomor.register', {})
  if (!registers.ok) throw new Error('no registers')
  const reports = await Promise.all(
    registers.value.register.map(({ register, tahun }) => call('nomor.laporan', { register, tahun })),
  )
  const rows = reports.flatMap((report) => (report.ok ? report.value.baris : []))
  const numbers = rows.map(({ nomor }) => nomor).filter((nomor) => nomor !== null)
  const byLetter = new Map(rows.map(({ suratId, nomor }) => [suratId, nomor]))
  return {
    lost: told.filter(({ suratId, nomor }) => byLetter.get(suratId) !== nomor).map(({ nomor }) => nomor),
    doubled: numbers.filter((nomor, i) => numbers.indexOf(nomor) !== i),
    unexplained: rows.filter(({ state, suratId }) => state !== 'pakai' || suratId === null),
  }
}

const examineOnDisk = (data: string, told: readonly Ack[]): Findings => {
  const { kantor } = folderOnDisk(data)
  const keys = deriveKeys(trainingKey(data))
  const readBlob = (sha256: string): Buffer | null => {
    const file = fileOf(blobFolder(kantor), sha256)
    return existsSync(file) ? readFileSync(file) : null
  }
  return examine({ file: databaseFile(kantor), databaseKey: keys.database, blobKey: keys.blob }, readBlob, told)
}
