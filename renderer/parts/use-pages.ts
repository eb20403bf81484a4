// Rows of a long list, fetched page by page with the shell's cursor as the user scrolls.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { Result } from '#domain/result.ts'
import { CallError } from '#renderer/data.ts'

type Page<Row> = { readonly baris: readonly Row[]; readonly total: number; readonly lanjut: string | null }
export type Pages<Row> = {
  readonly rows: readonly Row[]
  readonly total: number | null
  readonly loading: boolean
  readonly error: AppError | null
  readonly more: () => void
}

/** Pages of one question; `key` names it. The old rows stay until the first new ones are there. */
export const usePages = <Row>(
  key: readonly unknown[],
  fetchPage: (sesudah: string | null) => Promise<Result<Page<Row>, AppError>>,
): Pages<Row> => {
  const query = useInfiniteQuery({
    queryKey: key,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }): Promise<Page<Row>> => {
      const answer = await fetchPage(pageParam)
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
