// F9 and what may stand in its way: a clock that went back, a wording that needs a look; and what was sent last.
import { useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useHeartbeat } from '#renderer/frame/heartbeat.ts'
import { announceIssued, announceSent } from './announce.ts'
import { focusField } from './form-summary.tsx'
import { checkWording, isClock, type LetterRequest } from './letter-request.ts'
import type { LoketDialog, Wording } from './loket-model.ts'
import { useIssue, type Cara, type Sent } from './use-issue.ts'

/** What was done last: a letter issued, or sent on its way. */
export type Issued = { readonly terbit: Output<'surat.terbit'>; readonly pendudukId: string | null }
export type SentLetter = Sent & {
  readonly nama: string
  readonly judul: string
  readonly pendudukId: string | null
}
export type Done = { readonly issued: Issued | null; readonly sent: SentLetter | null }

const nothing: Done = { issued: null, sent: null }

type Given = {
  readonly close: (permintaanId: string) => Promise<string | null>
  readonly reopen: () => void
  readonly request: () => LetterRequest | null
  readonly setDialog: (dialog: LoketDialog) => void
  readonly setWording: (wording: Wording) => void
  readonly toEmpty: () => void
  readonly onPrint: (cetakanId: string | null) => void
}

/** Sending, the editor of the wording, and the last letter that was sent. */
export const useSending = ({ close, reopen, request, setDialog, setWording, toEmpty, onPrint }: Given) => {
  const { settings } = useFrame()
  const clockBack = useHeartbeat((b) => b.jamMundur) ?? false
  const [done, setDone] = useState<Done>(nothing)
  const issuing = useIssue({
    close,
    reopen,
    onIssued: (terbit, { pendudukId }) => {
      setDone({ issued: { terbit, pendudukId }, sent: null })
      onPrint(terbit.cetakanId)
      toEmpty()
      announceIssued(terbit, settings?.printer.nama ?? null)
    },
    onSent: (sent, { deklarasi, letter, subjek, pendudukId }) => {
      const nama = letter.ketik?.nama ?? subjek?.nama ?? ''
      setDone({ issued: null, sent: { ...sent, nama, judul: deklarasi.nama, pendudukId } })
      onPrint(null)
      toEmpty()
      announceSent(deklarasi.nama, sent.tahap)
    },
  })
  const issueNow = async (cara: Partial<Cara> = {}) => {
    const asked = request()
    if (!asked) return
    const wording = checkWording(asked)
    setWording(wording === 'alasan' || wording === 'kosong' ? 'alasan' : 'tutup')
    if (wording === 'gugur') setTimeout(() => document.querySelector<HTMLElement>('[data-gugur] button')?.focus())
    if (wording !== null) return
    const { alasanJam = null, satuPetugas = null } = cara
    const sameDay = asked.letter.lain.alasan.trim() === ''
    if (clockBack && alasanJam === null && sameDay) return setDialog({ show: 'clock' })
    const answer = await issuing.issue(asked, { alasanJam, satuPetugas })
    if (answer.wrong) setTimeout(() => focusField(answer.wrong.isian))
    else if (isClock(answer.error) && alasanJam === null) setDialog({ show: 'clock' })
  }
  return { ...issuing, done, forgetDone: () => setDone(nothing), issueNow }
}
