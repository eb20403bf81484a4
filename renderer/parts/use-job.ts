// A long job of the worker: start it, ask for its state every 200 ms, cancel it.
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { CommandName, Input, Output } from '#contract/ipc.ts'
import { call, type Answer } from '#renderer/call.ts'

export type Job = Output<'pekerjaan.status'>
type JobCommand = { [N in CommandName]: Output<N> extends { readonly pekerjaanId: string } ? N : never }[CommandName]
const everyMs = 200

/** Gives the running job, its error, and functions to start and cancel. `onDone` gets the result once. */
export const useJob = (onDone?: (hasil: unknown, jenis: string) => void) => {
  const [job, setJob] = useState<Job | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const done = useRef(onDone)
  done.current = onDone
  const running = job !== null && (job.keadaan === 'jalan' || job.keadaan === 'menyimpan')
  const id = job?.id ?? null

  useEffect(() => {
    if (!running || id === null) return undefined
    let over = false
    const ask = async () => {
      const answer = await call('pekerjaan.status', { id })
      if (over) return
      // While the screen is locked the job goes on, and is asked for again afterwards.
      if (!answer.ok && answer.error.code === 'BelumMasuk') return
      if (!answer.ok) {
        setError(answer.error)
        return setJob(null)
      }
      setJob(answer.value)
      if (answer.value.keadaan === 'selesai') done.current?.(answer.value.hasil, answer.value.jenis)
      // The far side wrote an AppError; anything else is a bug with a code.
      if (answer.value.keadaan === 'gagal')
        setError((answer.value.galat as AppError | null) ?? { code: 'GalatDalam', kode: 'PEKERJAAN' })
      if (answer.value.keadaan === 'dibatalkan') setError({ code: 'Dibatalkan' })
    }
    const timer = setInterval(() => void ask(), everyMs)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [running, id])

  const start = async <N extends JobCommand>(name: N, input: Input<N>): Promise<boolean> => {
    setError(null)
    // Every command of this kind answers with the id of its job.
    const answer = (await call(name, input)) as Answer<'awal.latihan'>
    if (!answer.ok) {
      // Closing the file dialog is no trouble worth a sentence.
      if (answer.error.code !== 'Dibatalkan') setError(answer.error)
      return false
    }
    follow(answer.value.pekerjaanId, name)
    return true
  }
  /** Follows a job that another command began. */
  const follow = (pekerjaanId: string, jenis: string): void =>
    setJob({
      id: pekerjaanId,
      jenis,
      keadaan: 'jalan',
      selesai: 0,
      total: null,
      bisaBatal: true,
      galat: null,
      hasil: null,
    })
  const cancel = async () => {
    if (id !== null) await call('pekerjaan.batal', { id })
  }
  return { job, running, error, start, follow, cancel, clear: () => setError(null) }
}
