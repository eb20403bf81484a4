// Notes numbers that were used on paper meanwhile, so that they are not given again.
import { useRef, useState } from 'react'
import { call } from '#renderer/call.ts'
import { AskReason } from '#renderer/parts/ask-reason.tsx'
import { buku } from '#renderer/pesan/arsip.ts'
import { showToast } from '#renderer/toast.ts'

type Props = {
  readonly register: string
  readonly tahun: number
  readonly berikut: number
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The dialog: up to which number, and why. */
export const PaperNumbersDialog = ({ register, tahun, berikut, onClose, onDone }: Props) => {
  const [last, setLast] = useState(String(berikut))
  const sampai = useRef<HTMLInputElement>(null)
  const run = async (alasan: string) => {
    const answer = await call('nomor.kertas', { register, tahun, sampai: Math.max(1, Number(last) || 0), alasan })
    if (!answer.ok) return answer.error
    onDone()
    showToast({ tone: 'ok', title: buku.tercatat(String(answer.value.dari), String(answer.value.sampai)) })
    return null
  }
  return (
    <AskReason
      title={buku.catatKertasJudul}
      choices={[{ text: buku.catat, run }]}
      suggestions={buku.sebabKertas}
      initialFocus={sampai}
      onClose={onClose}
    >
      <p>{buku.catatKertasTeks(berikut)}</p>
      <div className="f">
        <label htmlFor="sampai-nomor">{buku.sampaiNomor}</label>
        <input
          id="sampai-nomor"
          ref={sampai}
          inputMode="numeric"
          maxLength={6}
          value={last}
          onChange={(e) => setLast(e.target.value.replace(/\D/g, ''))}
        />
      </div>
    </AskReason>
  )
}
