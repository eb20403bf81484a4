// Which key means what, everywhere in the window: pure, so that it can be read and tested as a table.

export type KeyPress = {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly inField: boolean
}

export type FrameAction =
  | { readonly do: 'go'; readonly place: number }
  | { readonly do: 'palette' | 'lock' | 'help' | 'find' | 'printer' | 'check' }

/** Keys that work on every screen; null = the screen decides. */
export const frameAction = (p: KeyPress): FrameAction | null => {
  if (p.alt && !p.ctrl && !p.shift && /^[1-9]$/.test(p.key)) return { do: 'go', place: Number(p.key) }
  if (p.ctrl && !p.alt) {
    const key = p.key.toLowerCase()
    if (key === 'k') return { do: p.shift ? 'check' : 'palette' }
    if (key === 'l' && !p.shift) return { do: 'lock' }
    if (key === 'p' && p.shift) return { do: 'printer' }
    if (key === 'f' && !p.shift) return { do: 'find' }
    return null
  }
  if (p.alt || p.shift) return null
  if (p.key === 'F1') return { do: 'help' }
  if (p.key === 'F3') return { do: 'find' }
  return null
}

export type LoketStep = 'cari' | 'kartu' | 'isi'
export type LoketAction =
  | {
      readonly do:
        | 'issue'
        | 'again'
        | 'reprint'
        | 'outsider'
        | 'mend'
        | 'cancelLast'
        | 'back'
        | 'commonest'
        | 'movedAndDead'
        | 'openLast'
        | 'wording'
        | 'noPerson'
    }
  | { readonly do: 'letter'; readonly n: number }
  | { readonly do: 'type'; readonly text: string }

/** Keys of the Loket. A letter or digit outside a field goes to the box, or to the chooser while a card is open. */
export const loketAction = (p: KeyPress, step: LoketStep): LoketAction | null => {
  if (p.ctrl && !p.alt) return loketCtrl(p, step)
  if (p.alt) return null
  const named = loketFunctionKeys(p, step)
  if (named) return named
  if (p.inField || p.key.length !== 1 || p.key === ' ') return null
  if (step === 'kartu' && /^[1-9]$/.test(p.key)) return { do: 'letter', n: Number(p.key) }
  return { do: 'type', text: p.key }
}

const loketCtrl = (p: KeyPress, step: LoketStep): LoketAction | null => {
  if (p.key === 'Enter') return step === 'isi' ? { do: 'issue' } : null
  const key = p.key.toLowerCase()
  if (key === 'n') return { do: p.shift ? 'noPerson' : 'outsider' }
  if (key === 'e' && !p.shift) return step === 'isi' ? { do: 'wording' } : null
  if (key === 'r' && p.shift) return { do: 'reprint' }
  if (key === 'o' && !p.shift) return { do: 'openLast' }
  return null
}

const loketFunctionKeys = (p: KeyPress, step: LoketStep): LoketAction | null => {
  if (p.shift) return null
  switch (p.key) {
    case 'F9':
      return step === 'isi' ? { do: 'issue' } : null
    case 'F7':
      return { do: 'again' }
    case 'F8':
      return { do: 'cancelLast' }
    case 'F2':
      return step === 'cari' ? null : { do: 'mend' }
    case 'F4':
      return step === 'isi' ? { do: 'commonest' } : step === 'cari' ? { do: 'movedAndDead' } : null
    case 'Escape':
      return { do: 'back' }
    default:
      return null
  }
}

export type PersetujuanAction =
  | 'approve'
  | 'approveChosen'
  | 'chooseAll'
  | 'tick'
  | 'return'
  | 'changes'
  | 'assign'
  | 'withdraw'
  | 'print'
  | 'nextPane'
  | 'nextView'
  | 'back'

/** Keys of Persetujuan. Letters work outside fields only; on a button Enter and Space are the button's. */
export const persetujuanAction = (p: KeyPress, onButton: boolean): PersetujuanAction | null => {
  if (p.ctrl && !p.alt) return persetujuanCtrl(p)
  if (p.alt || p.shift) return null
  if (p.key === 'F6') return 'nextPane'
  if (p.key === 'F8') return 'withdraw'
  if (p.key === 'Escape') return 'back'
  if (p.inField) return null
  const plain = plainKeys[p.key.toLowerCase()]
  if (!plain || (onButton && (plain === 'approve' || plain === 'tick'))) return null
  return plain
}

const plainKeys: Readonly<Record<string, 'approve' | 'tick' | 'return' | 'changes' | 'assign' | 'print'>> = {
  enter: 'approve',
  ' ': 'tick',
  t: 'return',
  d: 'changes',
  u: 'assign',
  p: 'print',
}

const persetujuanCtrl = (p: KeyPress): PersetujuanAction | null => {
  if (p.key === 'Enter') return 'approveChosen'
  if (p.key === 'Tab') return 'nextView'
  if (p.shift) return null
  const key = p.key.toLowerCase()
  if (key === 'a' && !p.inField) return 'chooseAll'
  return key === 'p' ? 'print' : null
}

/** Whether an element takes typed text itself. */
export const isField = (
  element: { readonly tagName: string; readonly type?: string; readonly isContentEditable?: boolean } | null,
): boolean => {
  if (!element) return false
  if (element.tagName === 'TEXTAREA' || element.tagName === 'SELECT' || element.isContentEditable) return true
  return (
    element.tagName === 'INPUT' && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(element.type ?? 'text')
  )
}
