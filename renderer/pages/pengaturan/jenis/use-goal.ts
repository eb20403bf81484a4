// Focus and leaving: where the eye is led to, and the question before unsaved work is left.
import { useEffect, useRef, type RefObject } from 'react'
import { setLeaveGuard } from '#renderer/frame/leave-guard.ts'

/** Asks before the screen is left, while `on`. */
export const useLeaveGuard = (on: boolean, leave: (goOn: () => void) => void): void => {
  const latest = useRef(leave)
  latest.current = leave
  useEffect(() => {
    if (!on) return undefined
    setLeaveGuard((goOn) => latest.current(goOn))
    return () => setLeaveGuard(null)
  }, [on])
}

/** Shows the place of a problem and puts the focus on the first thing there that takes keys. */
export const useGoal = (
  pane: RefObject<HTMLElement | null>,
  goal: { readonly n: number; readonly letak: string } | null,
): void =>
  useEffect(() => {
    if (!goal) return undefined
    const look = setTimeout(() => {
      for (
        let letak = goal.letak;
        letak !== '';
        letak = letak.includes('.') ? letak.slice(0, letak.lastIndexOf('.')) : ''
      ) {
        const found = placeOf(pane.current, `${letak}.isi`) ?? placeOf(pane.current, letak)
        if (!found) continue
        found.focus()
        found.scrollIntoView({ block: 'nearest' })
        return
      }
    }, 60)
    return () => clearTimeout(look)
  }, [goal, pane])

const placeOf = (pane: HTMLElement | null, letak: string): HTMLElement | null | undefined =>
  pane?.querySelector<HTMLElement>(`[data-letak="${CSS.escape(letak)}"]`)

/** A section that opens takes the focus when the one before took it away. */
export const useSectionFocus = (pane: RefObject<HTMLElement | null>, tab: string): void =>
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const find = (wanted: string) => pane.current?.querySelector<HTMLElement>(wanted)
    const first = find('input:not([disabled]),select:not([disabled]),[contenteditable=true]') ?? find('button')
    first?.focus()
  }, [pane, tab])
