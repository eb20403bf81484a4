// A batch of fifty letters signed with the office's certificate, each issued as it is signed: real files, real database.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sertifikatJob } from '#electron/worker/sertifikat-job.ts'
import { ttdJob } from '#electron/worker/ttd-job.ts'
import { aJobContext } from '#tests/builders/job-context.ts'
import { setUpLokal, submitMany } from '#tests/builders/konsep-lokal.ts'
import { openOffice } from '#tests/builders/office.ts'
import { makeCa, writePkcs12 } from '#tests/builders/sertifikat.ts'
import { print } from './figure.ts'

const jumlah = 50
const sandi = 'kenanga-2026'

/** Prints ttd_batch_50_ms: from the passphrase to the last issued letter. */
export const benchTtdBatch = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'siakel-bench-'))
  const office = await openOffice()
  try {
    const jalur = writePkcs12(dir, { ca: makeCa(dir), nama: 'Haryo Wicaksono', sandi })
    const pejabatId = await setUpLokal(office.deps)
    const kept = await sertifikatJob(aJobContext(office), { jalur, pejabatId, sandi })
    if (!kept.ok) throw new Error(kept.error.code)
    const id = await submitMany(office, jumlah)
    const start = performance.now()
    const signed = await ttdJob(aJobContext(office), { id, sandi })
    if (!signed.ok) throw new Error(signed.error.code)
    print({ name: 'ttd_batch_50_ms', value: performance.now() - start, unit: 'ms', n: jumlah })
  } finally {
    office.close()
    rmSync(dir, { recursive: true, force: true })
  }
}
