// Runs the search machine against the shell.
import { useCallback, useRef, useState } from 'react'
import { call } from '#renderer/call.ts'
import { searchStart, searchStep, type SearchEvent, type SearchState } from './search-machine.ts'

const askAgainMs = 1000

/** The state of the box and a function that feeds it. `onOpen` gets the person that Enter chose. */
export const useSearch = (
  onOpen: (id: string) => void,
): { readonly search: SearchState; readonly send: (e: SearchEvent) => void } => {
  const [search, setSearch] = useState(searchStart)
  const state = useRef(searchStart)
  const open = useRef(onOpen)
  open.current = onOpen
  const send = useCallback((event: SearchEvent): void => {
    const { state: next, effect } = searchStep(state.current, event)
    state.current = next
    setSearch(next)
    if (effect?.do === 'open') open.current(effect.id)
    if (effect?.do !== 'ask') return
    const { n, text, semuaStatus } = effect
    void call('penduduk.cari', { teks: text, semuaStatus }).then((answer) => {
      send(answer.ok ? { on: 'answer', n, hasil: answer.value } : { on: 'refuse', n, code: answer.error.code })
      if (answer.ok && answer.value.disusun)
        setTimeout(() => state.current.asked === n && send({ on: 'again' }), askAgainMs)
    })
  }, [])
  return { search, send }
}
