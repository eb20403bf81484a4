// Ctrl with + and - makes a shown letter larger and smaller, Ctrl+0 as it was.
import { useState } from 'react'
import { usePageKeys } from '#renderer/key-dispatch.ts'

/** The present one of `steps`, of which the first is the ordinary size. */
export const useZoom = (steps: readonly number[]): number => {
  const [at, setAt] = useState(0)
  usePageKeys((press) => {
    if (!press.ctrl || press.alt) return false
    if (press.key === '+' || press.key === '=') setAt((z) => Math.min(z + 1, steps.length - 1))
    else if (press.key === '-') setAt((z) => Math.max(z - 1, 0))
    else if (press.key === '0') setAt(0)
    else return false
    return true
  })
  return steps[at] ?? 1
}
