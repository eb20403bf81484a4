// Rows of the table, fetched page by page with the shell's keyset cursor as the user scrolls.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { CallError } from '#renderer/data.ts'
import type { Filter } from './penduduk-filter.tsx'

type Page = Output<'penduduk.daftar'>
export type Pages = {
  readonly rows: Page['baris']
  readonly total: number | null
  readonly loading: boolean
  readonly error: AppError | null
  readonly more: () => void
}

/** Pages of the present filter; the old rows stay until the first new ones are there. */
export const usePages = (filter: Filter): Pages => {
  const query = useInfiniteQuery({
    queryKey: ['penduduk.daftar', filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }): Promise<Page> => {
      // Fewer than three letters are no search (SECURITY P-3): the whole table stays.
      const teks = filter.teks.replace(/\s/g, '').length < 3 ? '' : filter.teks
      const answer = await call('penduduk.daftar', { ...filter, teks, sesudah: pageParam })
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
