// Says that something is still loading, but not before 300 ms: what is quicker needs no word.
import { useEffect, useState } from 'react'

const patienceMs = 300

/** True once `loading` has lasted long enough to be told. */
export const useLate = (loading: boolean): boolean => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (!loading) return undefined
    const timer = setTimeout(() => setLate(true), patienceMs)
    return () => clearTimeout(timer)
  }, [loading])
  return late && loading
}
