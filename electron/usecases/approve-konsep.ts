// Approves letters at their present stage: one, or a batch in which each stands for itself.
import type { AppError } from '#contract/errors.ts'
import type { HasilSetuju } from '#contract/konsep.ts'
import { findKonsep } from '#db/queries/konsep.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { advanceKonsep, type Sampai } from './advance-konsep.ts'
import { asSeen, mayApprove, readPenilai, type Dilihat } from './may-approve.ts'
import { findLaterClock } from './prepare-surat.ts'
import { publishInside } from './publish-konsep.ts'
import type { Deps } from './deps.ts'

/** What became of each, in the order asked for, and the prints that now wait for the printer. */
export type Disetujui = { readonly hasil: HasilSetuju[]; readonly cetakan: readonly string[] }

/**
 * Each letter in a transaction of its own: one that is refused leaves the others as they are. `dilihat`: each as it was shown to
 * whoever approves; one that changed since, by a second press for instance, is not approved.
 */
export const approveKonsep = async (
  deps: Deps,
  daftarId: readonly string[],
  dilihat: Dilihat | null = null,
): Promise<Disetujui> => {
  const hasil: HasilSetuju[] = []
  const cetakan: string[] = []
  // A letter named twice must not pass two stages at once.
  const semua = [...new Set(daftarId)]
  for (const id of semua) {
    const satu = await inTransaction(deps.db, () => approveInside(deps, id, { dilihat, borongan: semua.length > 1 }))
    if (satu.ok && satu.value.surat?.cetakanId) cetakan.push(satu.value.surat.cetakanId)
    hasil.push(answerOf(id, satu))
  }
  return { hasil, cetakan }
}

const approveInside = (
  deps: Deps,
  id: string,
  { dilihat, borongan }: { readonly dilihat: Dilihat | null; readonly borongan: boolean },
): Result<Sampai, AppError> => {
  const konsep = findKonsep(deps.db, id)
  if (!konsep) return err({ code: 'KonsepTidakAda' })
  const sama = asSeen(konsep, dilihat)
  if (!sama.ok) return sama
  const mundur = findLaterClock(deps)
  if (mundur !== null) return err({ code: 'JamMundur', terakhir: mundur })
  const boleh = mayApprove(readPenilai(deps), konsep)
  if (!boleh.ok) return boleh
  if (borongan && konsep.naskahBaku !== null) return err({ code: 'PerluDibukaSendiri' })
  const { satuPetugas } = boleh.value
  if (konsep.tahap === 'verifikasi' || konsep.tahap === 'paraf')
    return advanceKonsep(deps, konsep, { langkah: konsep.tahap, satuPetugas })
  if (konsep.modeTtd !== 'basah') return err({ code: 'PerluTandaTangan' })
  if (konsep.siap && !deps.blob.get(konsep.siap.surat.pdfSha256)) return err({ code: 'BlobHilang' })
  const surat = publishInside(deps, konsep, { pdf: null, langkah: { langkah: 'ttd', satuPetugas } })
  return surat.ok ? ok({ konsep: { ...konsep, tahap: 'terbit' }, surat: surat.value }) : surat
}

const answerOf = (id: string, satu: Result<Sampai, AppError>): HasilSetuju =>
  satu.ok
    ? {
        id,
        tahap: satu.value.konsep.tahap,
        suratId: satu.value.surat?.suratId ?? null,
        nomor: satu.value.konsep.nomor,
        galat: null,
      }
    : { id, tahap: null, suratId: null, nomor: null, galat: JSON.stringify(satu.error) }
