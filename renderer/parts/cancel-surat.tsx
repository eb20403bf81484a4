// Cancelling a letter with a reason, or cancelling and writing it anew. Its number stays in the books.
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { showToast } from '#renderer/toast.ts'
import { AskReason } from './ask-reason.tsx'

type Props = {
  readonly id: string
  readonly nomor: string
  readonly onClose: () => void
  /** The old letter is cancelled together with the issue of the new one. */
  readonly onReissue: (detail: Output<'surat.buka'>, alasan: string) => void
}

/** The dialog. */
export const CancelSurat = ({ id, nomor, onClose, onReissue }: Props) => (
  <AskReason
    title={loket.batalJudul(nomor)}
    suggestions={loket.alasanLazim}
    onClose={onClose}
    choices={[
      {
        text: loket.batalBuatUlang,
        run: async (alasan) => {
          const answer = await call('surat.buka', { id })
          if (!answer.ok) return answer.error
          onReissue(answer.value, alasan)
          return null
        },
      },
      {
        text: loket.batalkan,
        danger: true,
        run: async (alasan) => {
          const answer = await call('surat.batal', { id, alasan })
          if (!answer.ok) return answer.error
          showToast({ tone: 'ok', title: loket.sudahBatal(nomor), text: loket.nomorTetap })
          await refreshReads(['loket.hariIni', 'surat.daftar', 'surat.buka', 'buku.isi', 'nomor.laporan'])
          return null
        },
      },
    ]}
  >
    {loket.batalArti}
  </AskReason>
)
