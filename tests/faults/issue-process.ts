// Child of the durability tests: issues letters and says each number only after its commit.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { issueOne, openWorkload } from './workload.ts'
import type { WorkloadInput } from './workload.ts'

const input = JSON.parse(readFileSync(0, 'utf8')) as WorkloadInput
const deps = openWorkload(input)
// Also into a file of the office, so that the recorder knows what had been told at every moment.
const told = openSync(join(input.dir, '.told'), 'a')
for (let i = 0; input.letters === null || i < input.letters; i++) {
  const issued = await issueOne(deps, input.pendudukId)
  if (!issued.ok) throw new Error(`not issued: ${JSON.stringify(issued.error)}`)
  const line = `${issued.value.suratId} ${issued.value.nomor}\n`
  writeSync(told, line)
  writeSync(1, line)
}
closeSync(told)
