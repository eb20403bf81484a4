// The line from the gate to the queue of the signature service in the background process.
import type { AppError } from '#contract/errors.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'
import type { NewId } from '#domain/waktu/clock.ts'
import type { LineTte } from '#electron/ipc/context.ts'
import type { FromBackground, KeadaanTte, ToBackground } from '#electron/usecases/helper-messages.ts'

export type LineTteParts = {
  readonly newId: NewId
  /** False when no background process is there. */
  readonly send: (pesan: ToBackground) => boolean
  readonly later: (work: () => void, ms: number) => () => void
  /** A letter was issued in the background. */
  readonly onTerbit: (cetakanId: string | null) => void
}

export type RunningLineTte = LineTte & {
  readonly receive: (pesan: FromBackground) => void
  /** The background process is gone: nothing is held in memory any more. */
  readonly onGone: () => void
}

const diam: KeadaanTte = { berjalan: false, sandiUntuk: [] }
// Longer than the longest limit that can be set for one call.
const tungguMs = 330_000

/** Makes the line. */
export const createLineTte = (parts: LineTteParts): RunningLineTte => {
  let keadaan = diam
  const waiting = new Map<string, (hasil: Result<StatusPenandatangan, AppError>) => void>()
  const answer = (id: string, hasil: Result<StatusPenandatangan, AppError>): void => {
    waiting.get(id)?.(hasil)
    waiting.delete(id)
  }
  return {
    sandi: (pejabatId, sandi) =>
      parts.send({ t: 'tte-sandi', pejabatId, sandi }) ? ok(null) : err({ code: 'SedangSibuk' }),
    bangun: () => void parts.send({ t: 'tte-bangun' }),
    keadaan: () => keadaan,
    periksa: (pejabatId) => {
      const id = parts.newId()
      const { promise, resolve } = Promise.withResolvers<Result<StatusPenandatangan, AppError>>()
      const cancel = parts.later(() => answer(id, err({ code: 'TteTanpaJawaban' })), tungguMs)
      waiting.set(id, (hasil) => {
        cancel()
        resolve(hasil)
      })
      if (!parts.send({ t: 'tte-periksa', id, pejabatId })) answer(id, err({ code: 'SedangSibuk' }))
      return promise
    },
    receive: (pesan) => {
      if (pesan.t === 'tte-keadaan') keadaan = pesan.keadaan
      if (pesan.t === 'tte-status') answer(pesan.id, pesan.hasil)
      if (pesan.t === 'tte-terbit') parts.onTerbit(pesan.cetakanId)
    },
    onGone: () => {
      keadaan = diam
      for (const id of waiting.keys()) answer(id, err({ code: 'SedangSibuk' }))
    },
  }
}
