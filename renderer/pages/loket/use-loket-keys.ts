// Binds the Loket's keys. A digit that chooses a letter waits 40 ms, so that a scanned NIK is never letter 3.
import { useRef, type RefObject } from 'react'
import { usePageKeys } from '#renderer/key-dispatch.ts'
import { loketAction, type LoketAction, type LoketStep } from '#renderer/keys.ts'
import { digitWaitMs } from '#renderer/scan.ts'

type Plain = Exclude<LoketAction['do'], 'letter' | 'type'>
type Given = {
  readonly active: boolean
  readonly step: LoketStep
  readonly acts: Readonly<Record<Plain, () => unknown>> & {
    readonly letter: (n: number) => void
    readonly write: () => unknown
  }
  readonly refs: {
    readonly box: RefObject<HTMLInputElement | null>
    readonly letterInput: RefObject<HTMLInputElement | null>
  }
  readonly takePreselected: () => unknown
  readonly move: (by: number) => void
}

/** Listens while the Loket is shown. */
export const useLoketKeys = ({ active, step, acts, refs, takePreselected, move }: Given): void => {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(acts)
  latest.current = acts
  usePageKeys((press, event, fast) => {
    clearTimeout(waiting.current)
    const plain = !press.ctrl && !press.alt && !press.shift
    if (step === 'kartu' && !press.inField && plain && chooserKey(event.key, takePreselected, move)) return true
    if (step === 'cari' && press.key === 'F2' && plain) return latest.current.write() !== undefined
    const action = loketAction(press, step)
    if (!action) return false
    switch (action.do) {
      case 'letter':
        if (!fast) waiting.current = setTimeout(() => latest.current.letter(action.n), digitWaitMs)
        return true
      case 'type':
        // Focus moves before the key is delivered, so the character lands in the box by itself.
        ;(step === 'kartu' ? refs.letterInput : refs.box).current?.focus()
        return false
      case 'commonest':
        return false
      default:
        latest.current[action.do]()
        return true
    }
  }, active)
}

const chooserKey = (key: string, take: () => unknown, move: (by: number) => void): boolean => {
  if (key === 'Enter') take()
  else if (key === 'ArrowDown') move(1)
  else if (key === 'ArrowUp') move(-1)
  else return false
  return true
}
