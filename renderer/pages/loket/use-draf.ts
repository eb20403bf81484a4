// Drafts save themselves: two seconds after the last key, at each field exit, before locking.
import { useCallback, useEffect, useRef } from 'react'
import { call } from '#renderer/call.ts'
import { refreshReads } from '#renderer/data.ts'
import { addFlusher } from './flush.ts'
import type { LetterState, toDraf } from './letter-state.ts'

const pauseMs = 2000
type Content = {
  readonly kode: string
  readonly nama: string
  readonly pendudukId: string | null
  readonly isi: ReturnType<typeof toDraf>
}

/** `saveNow` gives the draft's id, or null when there was nothing to save; `close` waits for a save under way and stops. */
export const useDraf = (
  letter: LetterState | null,
  content: () => Content | null,
  onSaved: (permintaanId: string, id: string) => void,
) => {
  const latest = useRef({ letter, content, onSaved })
  latest.current = { letter, content, onSaved }
  const saved = useRef({ of: '', text: '', id: null as string | null })
  const busy = useRef<Promise<unknown>>(Promise.resolve())
  const closed = useRef('')

  const saveNow = useCallback(async (): Promise<string | null> => {
    // Read now: by the time an earlier save is done the form may be gone.
    const { letter: now, content: read } = latest.current
    const data = read()
    if (!now?.dirty || !data) return null
    const run = async (): Promise<string | null> => {
      if (closed.current === now.permintaanId) return null
      const text = JSON.stringify(data)
      const known = saved.current.of === now.permintaanId ? saved.current.id : now.drafId
      if (saved.current.of === now.permintaanId && saved.current.text === text) return known
      const answer = await call('draf.simpan', { id: known, ...data })
      if (!answer.ok) return null
      saved.current = { of: now.permintaanId, text, id: answer.value.id }
      latest.current.onSaved(now.permintaanId, answer.value.id)
      void refreshReads(['draf.daftar'])
      return answer.value.id
    }
    // One save after another: two at once would make two drafts.
    const turn = busy.current.then(run, run)
    busy.current = turn
    return turn
  }, [])

  useEffect(() => {
    if (!letter?.dirty) return undefined
    const timer = setTimeout(() => void saveNow(), pauseMs)
    return () => clearTimeout(timer)
  }, [letter, saveNow])
  useEffect(() => addFlusher(async () => void (await saveNow())), [saveNow])

  const close = useCallback(async (permintaanId: string): Promise<string | null> => {
    closed.current = permintaanId
    await busy.current
    return saved.current.of === permintaanId ? saved.current.id : null
  }, [])
  const reopen = useCallback(() => {
    closed.current = ''
  }, [])
  return { saveNow, close, reopen }
}
