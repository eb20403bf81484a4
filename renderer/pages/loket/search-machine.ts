// The search box as a pure machine: every keypress asks, stale answers are dropped by number, Enter waits for the answer
// to the present text. The page runs the effects.
import type { Output } from '#contract/ipc.ts'

export type HasilCari = Output<'penduduk.cari'>

export type SearchState = {
  readonly text: string
  /** Number of the last question. */
  readonly asked: number
  /** Number of the question that `hasil` answers; 0 = none yet. */
  readonly answered: number
  readonly hasil: HasilCari | null
  /** What the shell said instead of an answer ("at least three letters"). */
  readonly refused: string | null
  /** Row under the cursor. */
  readonly row: number
  /** Enter was pressed before the answer to the present text came. */
  readonly waiting: boolean
  readonly semuaStatus: boolean
  /** The text came from a reader: Enter opens the exact person or nobody, until a row is chosen by hand. */
  readonly exactOnly: boolean
}

export type SearchEvent =
  | { readonly on: 'type'; readonly text: string; readonly scanned?: true }
  | { readonly on: 'answer'; readonly n: number; readonly hasil: HasilCari }
  | { readonly on: 'refuse'; readonly n: number; readonly code: string }
  /** The index was not ready: the same question once more. */
  | { readonly on: 'again' }
  | { readonly on: 'enter' }
  | { readonly on: 'move'; readonly by: number }
  | { readonly on: 'point'; readonly row: number }
  | { readonly on: 'allStatus' }
  | { readonly on: 'clear' }

export type SearchEffect =
  | { readonly do: 'ask'; readonly n: number; readonly text: string; readonly semuaStatus: boolean }
  | { readonly do: 'open'; readonly id: string }

const shortestSearch = 3
const nikLength = 16

/** A slow start of a reader leaves the first digits of a NIK in the box; they belong to what follows. */
export const wholeCode = (box: string, code: string): string =>
  /^\d+$/.test(box + code) && box.length + code.length === nikLength ? box + code : code

/** An empty box. */
export const searchStart: SearchState = {
  text: '',
  asked: 0,
  answered: 0,
  hasil: null,
  refused: null,
  row: 0,
  waiting: false,
  semuaStatus: false,
  exactOnly: false,
}

/** Rows that can be chosen: the answers, or the near ones when there is no answer. */
export const searchRows = (hasil: HasilCari | null): HasilCari['baris'] =>
  hasil === null ? [] : hasil.baris.length > 0 ? [...hasil.baris, ...hasil.mirip] : hasil.mirip

/** One step of the machine. */
export const searchStep = (
  s: SearchState,
  e: SearchEvent,
): { readonly state: SearchState; readonly effect: SearchEffect | null } => {
  switch (e.on) {
    case 'type':
      return ask({ ...s, text: e.text, row: 0, waiting: false, exactOnly: e.scanned ?? false })
    case 'again':
      return s.hasil?.disusun ? ask(s) : stay(s)
    case 'allStatus':
      return ask({ ...s, semuaStatus: !s.semuaStatus, row: 0 })
    case 'clear':
      return stay({ ...searchStart, asked: s.asked + 1, answered: s.asked + 1 })
    case 'move': {
      const last = searchRows(s.hasil).length - 1
      return stay({ ...s, row: Math.max(0, Math.min(last, s.row + e.by)), exactOnly: false })
    }
    case 'point':
      return stay({ ...s, row: e.row, exactOnly: false })
    case 'answer':
      if (e.n !== s.asked) return stay(s)
      return settle({ ...s, hasil: e.hasil, answered: e.n, refused: null })
    case 'refuse':
      if (e.n !== s.asked) return stay(s)
      return stay({ ...s, hasil: null, answered: e.n, refused: e.code, waiting: false })
    case 'enter':
      if (s.text.trim() === '') return stay(s)
      return settle({ ...s, waiting: true })
  }
}

const stay = (state: SearchState) => ({ state, effect: null })

const ask = (s: SearchState) => {
  const n = s.asked + 1
  if (s.text.trim() === '') return stay({ ...s, asked: n, answered: n, hasil: null, refused: null, waiting: false })
  // The shell answers no free search of fewer than three characters (SECURITY P-3); asking would only fill its log.
  if (s.text.replace(/\s/g, '').length < shortestSearch)
    return stay({ ...s, asked: n, answered: n, hasil: null, refused: 'PencarianPendek', waiting: false })
  return {
    state: { ...s, asked: n, refused: null },
    effect: { do: 'ask', n, text: s.text, semuaStatus: s.semuaStatus } as const,
  }
}

// Enter acts only on the answer to the present text, never on an older list.
const settle = (s: SearchState) => {
  if (!s.waiting || s.answered !== s.asked) return stay(s)
  const row = searchRows(s.hasil)[s.row]
  const state = { ...s, waiting: false }
  if (s.exactOnly && (s.hasil?.tepat ?? null) === null) return stay(state)
  // A row that is only near is opened by choosing it, not by a blind Enter.
  if (!row || (s.hasil?.baris.length === 0 && s.row === 0 && s.hasil.mirip.length > 1)) return stay(state)
  return { state, effect: { do: 'open', id: row.id } as const }
}
