// F1: help for the present screen, beside it.
import { useRef } from 'react'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { bantuan } from '#renderer/pesan/bantuan.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { useFrame } from './frame-context.ts'

const semua: readonly (readonly [string, string])[] = [
  ['Ctrl+K', 'Mencari orang, surat, layar, dan pengaturan sekaligus.'],
  ['Ctrl+Shift+K', 'Memeriksa keaslian surat; kode QR dan PDF diterima di layar mana pun.'],
  ['F3', 'Ke kotak pencarian.'],
  ['Ctrl+L', 'Mengunci layar; draf tersimpan.'],
  ['Ctrl+Shift+P', 'Memilih printer.'],
]

/** The help panel of the present place. */
export const HelpPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { place, status } = useFrame()
  const { judul, butir } = bantuan[place]
  // The list itself has the focus, so that it begins at its head and the arrows move it.
  const list = useRef<HTMLDListElement>(null)
  return (
    <Dialog title={`${bingkai.bantuan}: ${judul}`} onClose={onClose} side initialFocus={list}>
      <dl className="help" ref={list} tabIndex={0} aria-label={judul}>
        {[...butir, ...semua].map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="note">SIAKEL {status.versi}</p>
      <div className="dialog-acts">
        <button type="button" className="btn c" onClick={onClose}>
          {bingkai.tutup} <kbd className="key">Esc</kbd>
        </button>
      </div>
    </Dialog>
  )
}
