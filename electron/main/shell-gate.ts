// The gate of the real shell: with its access log, and with what follows a change (marker, "tersimpan", the clock's reason).
import { createAksesRecorder, type AksesRecorderParts } from '#electron/ipc/akses-recorder.ts'
import type { Application, Ctx } from '#electron/ipc/context.ts'
import { createGate, type Gate } from '#electron/ipc/gate.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import { ok } from '#domain/result.ts'
import { acceptJam } from '#electron/usecases/guard-office.ts'
import { nikInLog, recordAkses } from '#electron/usecases/record-akses.ts'
import { origin } from './csp.ts'
import type { JobRunner } from './jobs.ts'
import type { ApplicationParts, Terbuka } from './app-state.ts'
import type { Log } from './log.ts'

export type RecordAkses = AksesRecorderParts['record']

type ShellGateParts = {
  readonly app: ApplicationParts
  readonly log: Log
  readonly jobs: JobRunner
  readonly ctx: Ctx
  readonly record: RecordAkses
  readonly terbuka: () => Terbuka | null
  /** After every change of office data. */
  readonly onChange: () => void
  readonly later: AksesRecorderParts['later']
}

/** Builds the gate; `tuntaskan` writes what the log still holds back. */
export const createShellGate = (
  parts: ShellGateParts,
): { readonly gate: Gate; readonly flush: () => Promise<void> } => {
  const { app, log, jobs, ctx, record, terbuka, onChange, later } = parts
  const nameNik = (nik: string): string | null => {
    const kantor = terbuka()?.kantor
    return kantor ? nikInLog(kantor.keys, nik) : null
  }
  const catat = createAksesRecorder({ writable: jobs.writable, later, record, nameNik })
  const gate = createGate({
    origin,
    handlers,
    ctx,
    kodeBug: () => app.newId().slice(-6).toUpperCase(),
    reportBug: log.bug,
    catat: async (catatan) => {
      if (catatan.hasil === 'beres' && catatan.catat === 'ubah') {
        onChange()
        await acceptReason(app, terbuka(), catatan.input)
      }
      return catat.write(catatan)
    },
  })
  return { gate, flush: catat.flush }
}

/** Appends to the access log of the open office; without one there is nothing to log. */
export const createRecord =
  (app: ApplicationParts, terbuka: () => Terbuka | null): RecordAkses =>
  (perbuatan) => {
    const kantor = terbuka()?.kantor
    return kantor
      ? recordAkses({ db: kantor.db, clock: app.clock, versi: app.versi }, perbuatan)
      : Promise.resolve(ok(null))
  }

/** The same application, with every sign-in logged: there is no session yet, so the gate cannot do it. */
export const withLoggedSignIn = (application: Application, record: RecordAkses): Application => ({
  ...application,
  signIn: async (input) => {
    const masuk = await application.signIn(input)
    const { penggunaId } = input
    await record({
      pelaku: { penggunaId, peran: application.sesi()?.peran ?? [] },
      perbuatan: 'sesi.masuk',
      objek: penggunaId,
      rincian: '',
      hasil: masuk.ok ? 'beres' : masuk.error.code,
    })
    return masuk
  },
  // Nobody is signed in, but whose password was set anew must be known afterwards.
  resetSandiByKata: async (input) => {
    const hasil = await application.resetSandiByKata(input)
    await record({
      pelaku: null,
      perbuatan: 'sesi.sandiDenganKata',
      objek: input.penggunaId,
      rincian: '',
      hasil: hasil.ok ? 'beres' : hasil.error.code,
    })
    return hasil
  },
})

// A reason for a clock that went back was given with this letter: from now on the clock is right.
const acceptReason = async (app: ApplicationParts, terbuka: Terbuka | null, input: unknown): Promise<void> => {
  const alasan = typeof input === 'object' && input !== null && 'alasanJam' in input ? input.alasanJam : null
  if (terbuka && typeof alasan === 'string' && alasan !== '')
    await acceptJam({ db: terbuka.kantor.db, clock: app.clock })
}
