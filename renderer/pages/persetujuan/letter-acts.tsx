// The acts on the chosen letter and on the ticked ones; a role sees only what it may do.
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'
import { count } from '#renderer/pesan/waktu.ts'
import type { BarisKonsep } from '#contract/konsep.ts'
import type { Letters } from './use-letters.ts'

/** The row at the foot of the view. */
export const LetterActs = ({ l }: { readonly l: Letters }) => {
  const { may } = useFrame()
  const { chosen, pilah, tickedRows, rows, busy } = l
  const waits = chosen !== null && !chosen.boleh.setujui && ['verifikasi', 'paraf', 'ttd'].includes(chosen.tahap)
  return (
    <div className="act">
      {chosen?.boleh.setujui && (
        <button
          type="button"
          className="btn c btn-primary"
          disabled={busy || l.detail === null}
          onClick={(e) => l.approveThis(e.timeStamp, false)}
        >
          <Icon name="approve" />
          {approveText(chosen)} <kbd className="key">Enter</kbd>
        </button>
      )}
      {pilah === 'kembali' && chosen && may('surat.terbit') && (
        <button type="button" className="btn c btn-primary" disabled={l.detail === null} onClick={l.revise}>
          <Icon name="pen" />
          {persetujuan.perbaikiDiLoket} <kbd className="key">Enter</kbd>
        </button>
      )}
      {l.detail?.suratId && (
        <button type="button" className="btn c" onClick={l.openArsip}>
          <Icon name="archive" />
          {persetujuan.bukaArsip} <kbd className="key">Enter</kbd>
        </button>
      )}
      {chosen?.boleh.kembalikan && (
        <button type="button" className="btn c" onClick={() => l.setDialog({ show: 'return', row: chosen })}>
          <Icon name="back" />
          {persetujuan.kembalikan} <kbd className="key">T</kbd>
        </button>
      )}
      {tickedRows.length > 0 && (
        <button type="button" className="btn c" disabled={busy} onClick={l.approveTicked}>
          {persetujuan.setujuiDipilih(count(tickedRows.length))} <kbd className="key">Ctrl+Enter</kbd>
        </button>
      )}
      {chosen?.boleh.tugaskan && (
        <button type="button" className="btn c btn-quiet" onClick={() => l.setDialog({ show: 'assign', row: chosen })}>
          {persetujuan.tugaskan} <kbd className="key">U</kbd>
        </button>
      )}
      {chosen?.boleh.tarik && (
        <button
          type="button"
          className="btn c btn-quiet"
          onClick={() => l.setDialog({ show: 'withdraw', row: chosen })}
        >
          {persetujuan.tarik} <kbd className="key">F8</kbd>
        </button>
      )}
      <span className="grow" />
      {waits && <span className="note">{persetujuan.menungguLain}</span>}
      {pilah === 'menunggu' && tickedRows.length === 0 && rows.some(({ diedit }) => diedit) && (
        <span className="note wide-only">{persetujuan.satuPerSatu}</span>
      )}
    </div>
  )
}

const approveText = ({ tahap, modeTtd }: BarisKonsep): string => {
  if (tahap === 'verifikasi') return persetujuan.verifikasi
  if (tahap === 'paraf') return persetujuan.paraf
  return modeTtd === 'basah' ? persetujuan.setujui : persetujuan.tandaTangani
}
