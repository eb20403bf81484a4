// Reading through TanStack Query: the cache over IPC. The key is [command, input], so a command's name invalidates all of it.
import { QueryClient, useMutation, useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import type { AppError } from '#contract/errors.ts'
import type { CommandName, Input, Output } from '#contract/ipc.ts'
import { call } from './call.ts'

/** One cache for the window. Data is local, so it is asked again whenever a screen opens. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 0, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

/** An error value on its way through the query cache. */
export class CallError extends Error {
  readonly error: AppError
  constructor(error: AppError) {
    super(error.code)
    this.error = error
  }
}

const ask = async <N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const answer = await call(name, input)
  if (!answer.ok) throw new CallError(answer.error)
  return answer.value
}

type ReadOptions = {
  readonly enabled?: boolean
  /** Asked again every so many ms. */
  readonly every?: number
  /** Shows the answer before while a new one is on its way. */
  readonly keep?: boolean
  readonly stale?: number
  /** Asked once while shown and forgotten afterwards: opening again is a new, logged view. */
  readonly once?: boolean
}

/** Reads a command and keeps its answer. */
export const useRead = <N extends CommandName>(
  name: N,
  input: Input<N>,
  options: ReadOptions = {},
): UseQueryResult<Output<N>, CallError> => {
  // The generic output cannot satisfy the library's guard against functions; every output is plain data.
  const query = {
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    enabled: options.enabled ?? true,
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.keep ? { placeholderData: (old: unknown) => old } : {}),
    ...(options.once ? { staleTime: Infinity, gcTime: 0 } : {}),
    ...(options.stale === undefined ? {} : { staleTime: options.stale }),
  } as unknown as UseQueryOptions<Output<N>, CallError>
  return useQuery<Output<N>, CallError>(query)
}

/** A command that changes something; afterwards the named reads are asked again. */
export const useWrite = <N extends CommandName>(name: N, refresh: readonly CommandName[] = []) =>
  useMutation<Output<N>, CallError, Input<N>>({
    mutationFn: (input) => ask(name, input),
    onSuccess: () => refreshReads(refresh),
  })

/** Asks the named reads again. */
export const refreshReads = async (names: readonly CommandName[]): Promise<void> => {
  await Promise.all(names.map((name) => queryClient.invalidateQueries({ queryKey: [name] })))
}
