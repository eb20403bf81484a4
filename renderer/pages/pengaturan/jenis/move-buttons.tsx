// Up, down, away: the same three buttons for every list of the editor.
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'

type Props = {
  readonly at: number
  readonly of: number
  /** What it is, for screen readers: "Alinea 2". */
  readonly name: string
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  readonly disabled?: boolean
}

/** The buttons. */
export const MoveButtons = ({ at, of, name, onMove, onRemove, disabled = false }: Props) =>
  disabled ? null : (
    <span className="pindah">
      <button
        type="button"
        className="btn"
        aria-label={`${penyusun.naik} ${name}`}
        title={`${penyusun.naik} (Alt+↑)`}
        disabled={at === 0}
        onClick={() => onMove(at - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="btn"
        aria-label={`${penyusun.turun} ${name}`}
        title={`${penyusun.turun} (Alt+↓)`}
        disabled={at === of - 1}
        onClick={() => onMove(at + 1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="btn"
        aria-label={`${penyusun.hapus} ${name}`}
        title={penyusun.hapus}
        onClick={onRemove}
      >
        ×
      </button>
    </span>
  )

/** The list with one member at another place. */
export const moved = <T,>(list: readonly T[], from: number, to: number): readonly T[] => {
  const one = list[from]
  if (one === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, one)
}

/** Alt with the arrows moves a card; gives true when the key was used. */
export const movesBy = (e: { readonly key: string; readonly altKey: boolean }): -1 | 1 | 0 =>
  !e.altKey ? 0 : e.key === 'ArrowUp' ? -1 : e.key === 'ArrowDown' ? 1 : 0
