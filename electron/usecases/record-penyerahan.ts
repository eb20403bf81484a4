// At the counter: who fetched a letter, which paper copies were signed in ink, which sheets were spoiled. Each is a fact that stays.
import type { AppError } from '#contract/errors.ts'
import type { Input } from '#contract/ipc.ts'
import type { IsiPenyerahan } from '#contract/konsep.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { findPenyerahan, insertKertasRusak, insertPenyerahan, markTtdBasah } from '#db/queries/penyerahan.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findSurat } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { civilDate, isoInstant } from '#domain/waktu/clock.ts'
import type { WriteDeps } from './deps.ts'

type Beres = Promise<Result<{ beres: true }, AppError>>

/** Notes who fetched a letter: once, and not for a cancelled one. */
export const recordPenyerahan = (deps: WriteDeps, input: IsiPenyerahan): Beres =>
  inTransaction(deps.db, () => {
    const surat = findSurat(deps.db, input.suratId)
    if (!surat) return err({ code: 'SuratTidakAda' })
    if (surat.status === 'batal') return err({ code: 'SuratSudahBatal' })
    if (findPenyerahan(deps.db, surat.id)) return err({ code: 'SudahDiserahkan' })
    const baris = { ...input, id: deps.newId(), ...actOf(deps) }
    insertPenyerahan(deps.db, baris)
    appendOperation(deps.db, deps, { entity: 'surat', entityId: surat.id, kind: 'surat.serah', body: { ...baris } })
    return ok({ beres: true as const })
  })

/** Ticks paper copies as signed; letters that were ticked, cancelled or signed electronically stay as they are. */
export const recordTtdBasah = (deps: WriteDeps, daftarId: readonly string[]): Beres =>
  inTransaction(deps.db, () => {
    const act = actOf(deps)
    for (const id of markTtdBasah(deps.db, { id: daftarId, ...act }))
      appendOperation(deps.db, deps, {
        entity: 'surat',
        entityId: id,
        kind: 'surat.ttd-basah',
        body: act,
        groups: ['ttdBasah'],
      })
    return ok({ beres: true as const })
  })

/** Notes spoiled sheets of today. */
export const recordKertasRusak = (deps: WriteDeps, input: Input<'harian.kertasRusak'>): Beres =>
  inTransaction(deps.db, () => {
    if (input.suratId !== null && !findSurat(deps.db, input.suratId)) return err({ code: 'SuratTidakAda' })
    const tanggal = civilDate(deps.clock.now(), readPengaturan(deps.db, 'kantor').zona)
    const baris = { ...input, id: deps.newId(), tanggal, ...actOf(deps) }
    insertKertasRusak(deps.db, baris)
    appendOperation(deps.db, deps, { entity: 'kertas', entityId: baris.id, kind: 'kertas.rusak', body: { ...baris } })
    return ok({ beres: true as const })
  })

const actOf = (deps: WriteDeps) => ({ pada: isoInstant(deps.clock.now()), oleh: deps.pelaku.penggunaId })
