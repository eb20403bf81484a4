// Choosing a letter for an open card: digits take 1 to 9, letters search all types by name.
import type { RefObject } from 'react'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { loket } from '#renderer/pesan/loket.ts'
import type { LetterChoice } from './letter-order.ts'

type Props = {
  readonly found: readonly LetterChoice[]
  readonly text: string
  readonly row: number
  readonly preselected: DeklarasiSurat | undefined
  readonly input: RefObject<HTMLInputElement | null>
  readonly onText: (text: string) => void
  readonly onMove: (by: number) => void
  readonly onTake: (kode: string) => void
  readonly onLeave: () => void
}

/** The middle pane while a card is open and no letter is chosen yet. */
export const Chooser = ({ found, text, row, preselected, input, onText, onMove, onTake, onLeave }: Props) => (
  <div className="chooser counter">
    <div>
      <h2>{loket.pilihSurat}</h2>
      <p className="muted">{loket.pilihSuratCara}</p>
    </div>
    <input
      ref={input}
      aria-label={loket.cariJenis}
      placeholder={loket.cariJenis}
      role="combobox"
      aria-expanded="true"
      aria-controls="jenis-surat"
      value={text}
      onChange={(e) => onText(e.target.value)}
      onKeyDown={(e) => {
        if (e.key === 'ArrowDown') onMove(1)
        else if (e.key === 'ArrowUp') onMove(-1)
        else if (e.key === 'Enter' && found[row]) onTake(found[row].kode)
        else if (e.key === 'Backspace' && text === '') onLeave()
        else return
        e.preventDefault()
        e.stopPropagation()
      }}
    />
    <ul role="listbox" id="jenis-surat" aria-label={loket.pilihSurat}>
      {found.map((l, i) => (
        <li
          key={l.kode}
          role="option"
          aria-selected={i === row}
          className={i === row ? 'on' : ''}
          onClick={() => onTake(l.kode)}
        >
          <span className="grow">{l.judul}</span>
          <span className="note">{l.nama.toLowerCase() === l.judul.toLowerCase() ? '' : l.nama}</span>
        </li>
      ))}
      {found.length === 0 && <li className="muted">{loket.tidakAdaJenis(text)}</li>}
    </ul>
    {preselected && preselected.syarat.length > 0 && (
      <div className="opt">
        <h3 className="section">
          {loket.persyaratanDiminta}: {preselected.nama}
        </h3>
        <p className="muted">{preselected.syarat.join(' · ')}</p>
      </div>
    )}
  </div>
)
