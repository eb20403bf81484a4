// Which letters may go together, what becomes of each, and what is said afterwards. Pure.
import type { AppError } from '#contract/errors.ts'
import type { BarisKonsep, HasilSetuju } from '#contract/konsep.ts'

type Row = Pick<
  BarisKonsep,
  'id' | 'tahap' | 'modeTtd' | 'diedit' | 'satuPetugas' | 'adaPeringatan' | 'boleh' | 'diubahPada'
>

/** A letter whose wording was edited is read by itself. */
export const canTick = (row: Pick<Row, 'diedit' | 'boleh'>): boolean => row.boleh.setujui && !row.diedit

/** What Ctrl+A takes: nothing about the letter asks for a look of its own. */
export const isWithoutRemark = (row: Pick<Row, 'diedit' | 'boleh' | 'satuPetugas' | 'adaPeringatan'>): boolean =>
  canTick(row) && !row.satuPetugas && !row.adaPeringatan

/** Ids by what is to be done with them. */
export type Batch = {
  readonly setujui: readonly string[]
  readonly lokal: readonly string[]
  readonly bsre: readonly string[]
  /** Each letter as it was shown: the shell approves nothing that changed since. */
  readonly dilihat: Readonly<Record<string, string>>
}

/** Letters that are signed electronically need the signer's passphrase, the others only his word. */
export const planBatch = (rows: readonly Row[]): Batch => {
  const idsOf = (mode: Row['modeTtd']) => rows.flatMap((r) => (r.tahap === 'ttd' && r.modeTtd === mode ? [r.id] : []))
  return {
    setujui: rows.flatMap((r) => (r.tahap === 'ttd' && r.modeTtd !== 'basah' ? [] : [r.id])),
    lokal: idsOf('lokal'),
    bsre: idsOf('bsre'),
    dilihat: Object.fromEntries(rows.map((r) => [r.id, r.diubahPada])),
  }
}

/** Letters that went on, and those that did not with the reason. */
export type Outcome = {
  readonly done: readonly HasilSetuju[]
  readonly failed: readonly { readonly id: string; readonly error: AppError }[]
}

/** Divides the answers of a batch. */
export const readOutcome = (hasil: readonly HasilSetuju[]): Outcome => ({
  done: hasil.filter(({ galat }) => galat === null),
  failed: hasil.flatMap(({ id, galat }) => (galat === null ? [] : [{ id, error: readError(galat) }])),
})

// SAFETY: the shell wrote an AppError; whatever else it is gets the sentence of a bug.
const readError = (galat: string): AppError => {
  try {
    return JSON.parse(galat) as AppError
  } catch {
    return { code: 'GalatDalam', kode: 'PERSETUJUAN' }
  }
}

/** The row to stand on after the list changed: the same letter, else the one that took its place. */
export const keepRow = (rows: readonly { readonly id: string }[], id: string | null, at: number): number => {
  const found = rows.findIndex((row) => row.id === id)
  return found >= 0 ? found : Math.max(0, Math.min(at, rows.length - 1))
}
