// Sending a form: check, then one call that takes the number and everything that proves it, or sends the letter on its way.
// A double press sends once.
import { useRef, useState } from 'react'
import type { AppError, GalatIsian } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { checkRequest, requestOf, type LetterRequest } from './letter-request.ts'

/** A letter that was sent on its way. */
export type Sent = Pick<Output<'konsep.ajukan'>, 'konsepId' | 'tahap'>
/** `satuPetugas`: why one clerk issues at once though the office uses steps. */
export type Cara = { readonly alasanJam: string | null; readonly satuPetugas: string | null }
type Given = {
  readonly close: (permintaanId: string) => Promise<string | null>
  readonly reopen: () => void
  readonly onIssued: (terbit: Output<'surat.terbit'>, request: LetterRequest) => void
  readonly onSent: (sent: Sent, request: LetterRequest) => void
}

type Outcome =
  | { readonly wrong: GalatIsian; readonly error: null }
  | { readonly wrong: null; readonly error: AppError | null }

/** Errors of the last try, whether a try is under way, and the act itself. */
export const useIssue = ({ close, reopen, onIssued, onSent }: Given) => {
  const [galat, setGalat] = useState<readonly GalatIsian[]>([])
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const clear = () => {
    setGalat([])
    setError(null)
  }
  /** Sends the form; gives the field to look at when something is wrong, or why it was refused. */
  const issue = async (request: LetterRequest, cara: Cara): Promise<Outcome> => {
    if (running.current) return { wrong: null, error: null }
    const { letter } = request
    const wrong = checkRequest(request)
    setGalat(wrong)
    setError(null)
    if (wrong[0]) return { wrong: wrong[0], error: null }
    running.current = true
    setBusy(true)
    const drafId = (await close(letter.permintaanId)) ?? letter.drafId
    const answer = await send(request, drafId, cara)
    running.current = false
    setBusy(false)
    if (answer.ok) {
      const { surat, ...sent } = answer.value
      if (surat) onIssued(surat, request)
      else onSent(sent, request)
      return { wrong: null, error: null }
    }
    reopen()
    setError(answer.error)
    const told = answer.error.code === 'IsianSalah' ? answer.error.isian : []
    if (told.length > 0) setGalat(told)
    return told[0] ? { wrong: told[0], error: null } : { wrong: null, error: answer.error }
  }
  /** A field that is being mended is no longer called wrong. */
  const forget = (kunci: string) =>
    setGalat((old) => (old.some((g) => g.isian === kunci) ? old.filter((g) => g.isian !== kunci) : old))
  return { galat, error, busy, issue, clear, forget }
}

// A letter that came back goes on its way again, also when the office has given up its steps meanwhile.
const send = async (request: LetterRequest, drafId: string | null, cara: Cara) => {
  const { siapkan, letter } = request
  const atOnce = cara.satuPetugas !== null || (siapkan.langkah === 'terbit' && letter.dikembalikan === null)
  const permohonan = requestOf(request, { ...cara, drafId })
  if (!atOnce) return call('konsep.ajukan', permohonan)
  const answer = await call('surat.terbit', permohonan)
  return answer.ok
    ? { ok: true as const, value: { konsepId: answer.value.suratId, tahap: 'terbit' as const, surat: answer.value } }
    : answer
}
