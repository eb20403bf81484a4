// Numbers that were used on paper while the program could not be used: noted in order, with the reason.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { listJenis } from '#db/queries/jenis-surat.ts'
import { markNomor, peekNomor, takeNomor } from '#db/queries/nomor.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { inTransaction } from '#db/transaction.ts'
import { listLingkup } from '#domain/nomor/scope.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'

/** Notes the next numbers up to `sampai` as used on paper. A number that is used already is refused, so nothing is skipped. */
export const recordNomorKertas = (
  deps: Deps,
  { register, tahun, sampai, alasan }: Input<'nomor.kertas'>,
): Promise<Result<Output<'nomor.kertas'>, AppError>> =>
  inTransaction(deps.db, () => {
    const penomoran = readPengaturan(deps.db, 'penomoran')
    const dikenal = listLingkup(penomoran, listJenis(deps.db, { semua: true })).some((l) => l.register === register)
    if (!dikenal) return err({ code: 'MasukanSalah', letak: 'register' })
    const dari = peekNomor(deps.db, { register, tahun })
    if (dari === null) return err({ code: 'NomorHabis', register })
    if (sampai < dari || sampai - dari >= terbanyak) return err({ code: 'NomorKertasSalah', berikut: dari, terbanyak })
    const oleh = deps.pelaku.penggunaId
    const pada = isoInstant(deps.clock.now())
    for (let n = dari; n <= sampai; n += 1) {
      const taken = takeNomor(deps.db, deps, { register, tahun, suratId: null, oleh })
      if (!taken.ok) return taken
      markNomor(deps.db, { register, tahun, n: taken.value, sisipan: '', state: 'kertas', alasan, oleh, pada })
    }
    appendOperation(deps.db, deps, {
      entity: 'nomor',
      entityId: `${register}/${tahun}`,
      kind: 'nomor.kertas',
      body: { register, tahun, dari, sampai, alasan, pada, oleh },
    })
    return ok({ dari, sampai })
  })

const terbanyak = 200
