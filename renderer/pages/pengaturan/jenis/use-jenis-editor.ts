// The type being written: its declaration, the way back, what is wrong with it, and where the eye shall go next.
import { createContext, useCallback, useContext, useDeferredValue, useMemo, useState } from 'react'
import { checkJenis } from '#domain/surat/check-jenis.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { BagianJenis, MasalahJenis } from '#domain/surat/masalah-jenis.ts'
import type { JenisWork } from './jenis-work.ts'

export type JenisEditor = {
  readonly d: DeklarasiSurat
  readonly readOnly: boolean
  /** Changes the declaration; changes with the same key in a row are one step of undo, as far as a word. */
  readonly set: (change: (d: DeklarasiSurat) => DeklarasiSurat, key: string) => void
  readonly undo: () => void
  readonly canUndo: boolean
  readonly dirty: boolean
  readonly masalah: readonly MasalahJenis[]
  readonly tab: BagianJenis
  readonly setTab: (tab: BagianJenis) => void
  /** Place that is shown and gets the focus. */
  readonly goal: { readonly n: number; readonly letak: string } | null
  readonly goTo: (letak: string, tab?: BagianJenis) => void
}

const EditorContext = createContext<JenisEditor | null>(null)
export const JenisEditorProvider = EditorContext.Provider

/** The editor around a part of it. */
export const useEditor = (): JenisEditor => {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('part of the editor without editor')
  return editor
}

const mostSteps = 200

// One word, or one chip, is one step back.
const countWords = (d: DeklarasiSurat): number => JSON.stringify(d).match(/\s|"acuan"|"bila"/g)?.length ?? 0

/** State of the editor over the work that outlives the screen. */
export const useJenisEditor = (work: JenisWork, put: (work: JenisWork) => void, readOnly: boolean): JenisEditor => {
  const [tab, setTab] = useState<BagianJenis>('dasar')
  const [goal, setGoal] = useState<JenisEditor['goal']>(null)
  const { d, steps } = work
  const set = useCallback(
    (change: (d: DeklarasiSurat) => DeklarasiSurat, key: string) => {
      if (readOnly) return
      const next = change(work.d)
      const step = `${key} ${countWords(next)}`
      const same = step === work.lastKey && work.steps.length > 0
      put({ ...work, d: next, lastKey: step, steps: same ? work.steps : [...work.steps, work.d].slice(-mostSteps) })
    },
    [work, put, readOnly],
  )
  const undo = useCallback(() => {
    const before = work.steps.at(-1)
    if (before) put({ ...work, d: before, lastKey: '', steps: work.steps.slice(0, -1) })
  }, [work, put])
  const goTo = useCallback((letak: string, to?: BagianJenis) => {
    if (to) setTab(to)
    setGoal((old) => ({ n: (old?.n ?? 0) + 1, letak }))
  }, [])
  const shown = useDeferredValue(d)
  const masalah = useMemo(() => checkJenis(shown).masalah, [shown])
  const dirty = useMemo(() => JSON.stringify(d) !== work.saved, [d, work.saved])
  return useMemo(
    () => ({ d, readOnly, set, undo, canUndo: steps.length > 0, dirty, masalah, tab, setTab, goal, goTo }),
    [d, readOnly, set, undo, steps.length, dirty, masalah, tab, goal, goTo],
  )
}
