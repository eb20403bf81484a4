// Follows a print until the spooler has said how it ended. "Sent" is never called "printed".
import { useRead } from '#renderer/data.ts'
import type { Print } from './done-panes.tsx'

const everyMs = 800

/** State of a print, or null without one. */
export const usePrintWatch = (cetakanId: string | null): Print | null => {
  const watched = useRead(
    'cetakan.status',
    { id: cetakanId ?? 'tanpa-cetakan' },
    { enabled: cetakanId !== null, every: everyMs },
  )
  return cetakanId === null ? null : (watched.data ?? null)
}
