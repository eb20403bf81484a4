// The demo's certificate authority: made in the run by openssl, its certificate left beside the letters as ca.pem. With it the
// office's lurah signs every letter that an official signs.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppError } from '#contract/errors.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import { planSalinan } from '#electron/usecases/plan-salinan.ts'
import { addAkar } from '#electron/usecases/sertifikat.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import { salinanJob } from '#electron/worker/salinan-job.ts'
import { sertifikatJob } from '#electron/worker/sertifikat-job.ts'
import { ttdJob } from '#electron/worker/ttd-job.ts'
import { jobContextOf } from '#tests/builders/job-context.ts'
import { setUpLokal } from '#tests/builders/konsep-lokal.ts'
import { makeCa, writePkcs12 } from '#tests/builders/sertifikat.ts'
import { valueOf } from '#tests/builders/value-of.ts'

const sandi = 'demo-2026'

/** Sets the office up to sign; gives the way a letter is issued then, and its end. */
export const openSigner = async (deps: Deps, out: string) => {
  const dir = mkdtempSync(join(tmpdir(), 'siakel-ca-'))
  const close = (): void => rmSync(dir, { recursive: true, force: true })
  const lurahId = await setUpLokal(deps)
  const { nama } = listPejabat(deps.db).find(({ id }) => id === lurahId) ?? { nama: '' }
  const ca = makeCa(dir, 'CA Demo SIAKEL')
  copyFileSync(ca.pem, join(out, 'ca.pem'))
  const jalur = writePkcs12(dir, { ca, nama, sandi })
  valueOf(await addAkar(deps, ca.der))
  valueOf(await sertifikatJob(jobContextOf(deps), { jalur, pejabatId: lurahId, sandi }))
  return {
    issue: (permohonan: PermohonanSurat) => issueSigned(deps, permohonan),
    /** The signed copy of a letter that also citizens or the camat sign: those sign in ink on the paper. */
    copy: async (suratId: string): Promise<Uint8Array> => {
      const { sha256, judul, pejabatId } = valueOf(planSalinan(deps, suratId))
      const tujuan = join(dir, 'salinan.pdf')
      valueOf(await salinanJob(jobContextOf(deps), { asal: { sha256: sha256 ?? '' }, tujuan, judul, pejabatId, sandi }))
      return new Uint8Array(readFileSync(tujuan))
    },
    close,
  }
}

/** Through the stages of an office that signs electronically: a citizen's form has none and is issued at once. */
const issueSigned = async (deps: Deps, permohonan: PermohonanSurat): Promise<Result<string, AppError>> => {
  const konsep = await submitKonsep(deps, permohonan)
  if (!konsep.ok) return konsep
  if (konsep.value.surat) return ok(konsep.value.surat.suratId)
  const signed = await ttdJob(jobContextOf(deps), { id: [konsep.value.konsepId], sandi })
  if (!signed.ok) return signed
  const { suratId } = findKonsep(deps.baca, konsep.value.konsepId) ?? { suratId: null }
  if (suratId === null) throw new Error(`not signed: ${JSON.stringify(signed.value)}`)
  return ok(suratId)
}
