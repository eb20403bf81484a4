// Choosing a letter for an open card: digits take 1 to 9, letters search all types by name. Unasked, the types stand by family.
import type { RefObject } from 'react'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { kelompokSurat, loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import type { LetterChoice, LetterGroup } from './letter-order.ts'

type Props = {
  readonly groups: readonly LetterGroup[]
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
export const Chooser = ({ groups, text, row, preselected, input, onText, onMove, onTake, onLeave }: Props) => {
  const found = groups.flatMap((group) => group.letters)
  return (
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
        aria-activedescendant={found[row] ? `jenis-${found[row].kode}` : undefined}
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
        {groups.map((group) => [
          group.kelompok !== null && (
            <li key={`k-${group.kelompok}`} role="presentation" className="group">
              {group.kelompok === '' ? loketAjukan.seringDipakai : (kelompokSurat[group.kelompok] ?? group.kelompok)}
            </li>
          ),
          ...group.letters.map((l) => (
            <Letter key={l.kode} letter={l} chosen={l.kode === found[row]?.kode} onTake={() => onTake(l.kode)} />
          )),
        ])}
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
}

type LetterProps = { readonly letter: LetterChoice; readonly chosen: boolean; readonly onTake: () => void }
const Letter = ({ letter: l, chosen, onTake }: LetterProps) => (
  <li
    id={`jenis-${l.kode}`}
    role="option"
    aria-selected={chosen}
    className={chosen ? 'on' : ''}
    ref={chosen ? intoView : undefined}
    onClick={onTake}
  >
    <span className="grow">{l.nama}</span>
    <span className="note">{l.tanpaOrang ? loketAjukan.tanpaOrang : otherTitle(l)}</span>
  </li>
)

// The list is longer than the pane.
const intoView = (row: HTMLLIElement | null): void => row?.scrollIntoView({ block: 'nearest' })

const otherTitle = ({ nama, judul }: LetterChoice): string => (nama.toLowerCase() === judul.toLowerCase() ? '' : judul)
