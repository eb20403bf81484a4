// Dialogs of the Loket: mending a person, cancelling or withdrawing a letter, issuing as one clerk, a clock that went back.
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { PendudukPanel } from '#renderer/pages/penduduk/penduduk-panel.tsx'
import { AskReason } from '#renderer/parts/ask-reason.tsx'
import { CancelSurat } from '#renderer/parts/cancel-surat.tsx'
import { loket } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { titleCase } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import type { useLoket } from './use-loket.ts'

/** The dialog that is open now. */
export const LoketDialogs = ({ l }: { readonly l: ReturnType<typeof useLoket> }) => {
  const close = () => l.setDialog(null)
  switch (l.dialog?.show) {
    case 'mend':
      // The letter stays as it is; its person is read anew.
      return (
        <PendudukPanel
          id={l.dialog.id}
          onClose={close}
          onSaved={() => void refreshReads(['penduduk.kartu', 'surat.siapkan'])}
        />
      )
    case 'write':
      return (
        <PendudukPanel
          id={null}
          onClose={close}
          onSaved={(id) => {
            void refreshReads(['loket.hariIni'])
            l.openPerson(id)
          }}
        />
      )
    case 'cancel':
      return (
        <CancelSurat
          id={l.dialog.suratId}
          nomor={l.dialog.nomor}
          onClose={close}
          onReissue={(detail, alasan) => void l.again.reissue(detail, alasan)}
        />
      )
    case 'clock':
      return (
        <AskReason
          title={loket.alasanJamJudul}
          onClose={close}
          choices={[
            {
              text: loket.lanjutkan,
              run: async (alasan) => {
                await call('aplikasi.detak', {})
                void l.sending.issueNow({ alasanJam: alasan })
                return null
              },
            },
          ]}
        >
          {loket.alasanJam}
        </AskReason>
      )
    case 'langsung':
      return (
        <AskReason
          title={loketAjukan.langsungJudul}
          suggestions={loketAjukan.langsungAlasan}
          onClose={close}
          choices={[
            {
              text: loketAjukan.langsungJudul,
              run: async (satuPetugas) => {
                void l.sending.issueNow({ satuPetugas })
                return null
              },
            },
          ]}
        >
          {loketAjukan.langsungArti}
        </AskReason>
      )
    case 'withdraw': {
      const { konsepId, nama } = l.dialog
      return (
        <AskReason
          title={loketAjukan.tarikJudul(titleCase(nama))}
          suggestions={loket.alasanLazim}
          onClose={close}
          choices={[
            {
              text: loketAjukan.tarik,
              danger: true,
              run: async (alasan) => {
                const answer = await call('konsep.tarik', { id: konsepId, alasan })
                if (!answer.ok) return answer.error
                l.sending.forgetDone()
                showToast({ tone: 'ok', title: loketAjukan.sudahDitarik })
                await refreshReads(['konsep.daftar'])
                return null
              },
            },
          ]}
        >
          {loketAjukan.tarikArti}
        </AskReason>
      )
    }
    default:
      return null
  }
}
