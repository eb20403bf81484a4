// The shell's heartbeat, asked once a second: clock, lock, printer, background, disk. Screens subscribe to the part they show.
import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { dateIn } from '#renderer/pesan/waktu.ts'

export type Heartbeat = Output<'aplikasi.detak'>

/** Part of the heartbeat; the caller is drawn again only when that part changes. */
export const useHeartbeat = <T>(select: (beat: Heartbeat) => T): T | undefined =>
  useQuery({
    queryKey: ['aplikasi.detak', {}],
    queryFn: async () => {
      const answer = await call('aplikasi.detak', {})
      if (!answer.ok) throw new Error(answer.error.code)
      return answer.value
    },
    refetchInterval: 1000,
    staleTime: 900,
    select,
  }).data

/** Today's civil date in the office's zone, by the shell's clock. */
export const useToday = (zone: string): string | undefined => useHeartbeat((beat) => dateIn(beat.jam, zone))
