// Letters of the archive, page by page with the shell's cursor.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { CallError } from '#renderer/data.ts'
import type { SuratFilter } from './arsip-filter.tsx'

type Page = Output<'surat.daftar'>
export type SuratPages = {
  readonly rows: Page['baris']
  readonly total: number | null
  readonly loading: boolean
  readonly error: AppError | null
  readonly more: () => void
}

/** Pages of the present filter. */
export const useSuratPages = (filter: SuratFilter): SuratPages => {
  const query = useInfiniteQuery({
    queryKey: ['surat.daftar', filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }): Promise<Page> => {
      const answer = await call('surat.daftar', { ...filter, sesudah: pageParam })
      if (!answer.ok) throw new CallError(answer.error)
      return answer.value
    },
    getNextPageParam: (page) => page.lanjut,
    placeholderData: (old) => old,
  })
  const rows = useMemo(() => query.data?.pages.flatMap((p) => p.baris) ?? [], [query.data])
  return {
    rows,
    total: query.data?.pages[0]?.total ?? null,
    loading: query.isFetching,
    error: query.error instanceof CallError ? query.error.error : null,
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
    },
  }
}
