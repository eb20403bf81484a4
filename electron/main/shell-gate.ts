// The gate of the real shell: with its access log, and with what follows a change (marker, "tersimpan", the clock's reason).
import { createCatat, type CatatParts } from '#electron/ipc/catat.ts'
import type { Aplikasi, Ctx } from '#electron/ipc/context.ts'
import { createGate, type Gate } from '#electron/ipc/gate.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import { ok } from '#domain/result.ts'
import { acceptJam } from '#electron/usecases/guard-office.ts'
import { recordAkses } from '#electron/usecases/record-akses.ts'
import { asal } from './csp.ts'
import type { JobRunner } from './jobs.ts'
import type { AplikasiParts, Terbuka } from './keadaan.ts'
import type { Log } from './log.ts'

export type Pencatat = CatatParts['record']

type ShellGateParts = {
  readonly app: AplikasiParts
  readonly log: Log
  readonly jobs: JobRunner
  readonly ctx: Ctx
  readonly record: Pencatat
  readonly terbuka: () => Terbuka | null
  /** After every change of office data. */
  readonly padaPerubahan: () => void
  readonly nanti: CatatParts['nanti']
}

/** Builds the gate; `tuntaskan` writes what the log still holds back. */
export const createShellGate = (
  parts: ShellGateParts,
): { readonly gate: Gate; readonly tuntaskan: () => Promise<void> } => {
  const { app, log, jobs, ctx, record, terbuka, padaPerubahan, nanti } = parts
  const catat = createCatat({ writable: jobs.writable, nanti, record })
  const gate = createGate({
    asal,
    handlers,
    ctx,
    kodeBug: () => app.newId().slice(-6).toUpperCase(),
    laporBug: log.bug,
    catat: async (catatan) => {
      if (catatan.hasil === 'beres' && catatan.catat === 'ubah') {
        padaPerubahan()
        await acceptReason(app, terbuka(), catatan.input)
      }
      return catat.tulis(catatan)
    },
  })
  return { gate, tuntaskan: catat.tuntaskan }
}

/** Appends to the access log of the open office; without one there is nothing to log. */
export const createPencatat =
  (app: AplikasiParts, terbuka: () => Terbuka | null): Pencatat =>
  (perbuatan) => {
    const kantor = terbuka()?.kantor
    return kantor
      ? recordAkses({ db: kantor.db, clock: app.clock, versi: app.versi }, perbuatan)
      : Promise.resolve(ok(null))
  }

/** The same application, with every sign-in logged: there is no session yet, so the gate cannot do it. */
export const withLoggedSignIn = (aplikasi: Aplikasi, record: Pencatat): Aplikasi => ({
  ...aplikasi,
  masuk: async (input) => {
    const masuk = await aplikasi.masuk(input)
    const { penggunaId } = input
    await record({
      pelaku: { penggunaId, peran: aplikasi.sesi()?.peran ?? [] },
      perbuatan: 'sesi.masuk',
      objek: penggunaId,
      rincian: '',
      hasil: masuk.ok ? 'beres' : masuk.error.code,
    })
    return masuk
  },
})

// A reason for a clock that went back was given with this letter: from now on the clock is right.
const acceptReason = async (app: AplikasiParts, terbuka: Terbuka | null, input: unknown): Promise<void> => {
  const alasan = typeof input === 'object' && input !== null && 'alasanJam' in input ? input.alasanJam : null
  if (terbuka && typeof alasan === 'string' && alasan !== '')
    await acceptJam({ db: terbuka.kantor.db, clock: app.clock })
}
