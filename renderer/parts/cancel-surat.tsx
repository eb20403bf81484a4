// Cancelling a letter with a reason, or cancelling and writing it anew. Its number stays in the books.
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { showToast } from '#renderer/toast.ts'
import { AskReason } from './ask-reason.tsx'

type Props = {
  readonly id: string
  readonly nomor: string
  /** Only to be written anew, not cancelled alone. */
  readonly replaceOnly?: boolean
  readonly onClose: () => void
  /** The old letter is cancelled together with the issue of the new one. */
  readonly onReissue: (detail: Output<'surat.buka'>, alasan: string) => void
}

/** The dialog. Whoever may not write letters only cancels. */
export const CancelSurat = ({ id, nomor, replaceOnly = false, onClose, onReissue }: Props) => {
  const { may } = useFrame()
  const replace = {
    text: replaceOnly ? loket.buatPengganti : loket.batalBuatUlang,
    run: async (alasan: string) => {
      const answer = await call('surat.buka', { id })
      if (!answer.ok) return answer.error
      onReissue(answer.value, alasan)
      return null
    },
  }
  const cancel = {
    text: loket.batalkan,
    danger: true,
    run: async (alasan: string) => {
      const answer = await call('surat.batal', { id, alasan })
      if (!answer.ok) return answer.error
      showToast({ tone: 'ok', title: loket.sudahBatal(nomor), text: loket.nomorTetap })
      await refreshReads(['loket.hariIni', 'surat.daftar', 'surat.buka', 'buku.isi', 'nomor.laporan'])
      return null
    },
  }
  return (
    <AskReason
      title={replaceOnly ? loket.penggantiJudul(nomor) : loket.batalJudul(nomor)}
      suggestions={loket.alasanLazim}
      onClose={onClose}
      choices={[...(may('surat.terbit') ? [replace] : []), ...(replaceOnly ? [] : [cancel])]}
    >
      {replaceOnly ? loket.penggantiArti : loket.batalArti}
    </AskReason>
  )
}
