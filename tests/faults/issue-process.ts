// Child of the durability tests: issues letters and says each number only after its commit. Before, it looks at what the last
// one left, which was killed perhaps.
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { join } from 'node:path'
import { fileOf } from '#db/blob.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { examineOpen, sound } from './examine.ts'
import { resumeLetters, takeLetter } from './konsep-workload.ts'
import { ackOf, issueOne, openWorkload } from './workload.ts'
import type { Ack, AckNomor, WorkloadInput } from './workload.ts'

const input = JSON.parse(readFileSync(0, 'utf8')) as WorkloadInput
const deps = openWorkload(input)
const readBlob = (sha256: string): Buffer | null => {
  const file = fileOf(join(input.dir, 'blob'), sha256)
  return existsSync(file) ? readFileSync(file) : null
}
const found = examineOpen({ db: deps.db, blobKey: Buffer.from(input.blobKey, 'hex'), readBlob }, [])
if (!isDeepStrictEqual(found, sound)) throw new Error(`left unsound: ${JSON.stringify(found)}`)

// Also into a file of the office, so that the recorder knows what had been told at every moment.
const file = openSync(join(input.dir, '.told'), 'a')
const tell = (told: Ack | AckNomor): void => {
  const line = 'suratId' in told ? `${told.suratId} ${told.nomor}\n` : `${told.n} ${told.state}\n`
  writeSync(file, line)
  writeSync(1, line)
}
const { alur, pendudukId } = input
const work = alur && { deps, pelaku: alur, pendudukId, tell }
if (work) await resumeLetters(work, alur.turn)
for (let i = 0; input.letters === null || i < input.letters; i++) {
  if (work) await takeLetter(work, alur.turn + i)
  else tell(ackOf(valueOf(await issueOne(deps, pendudukId))))
}
closeSync(file)
