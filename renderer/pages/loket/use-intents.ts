// What other places ask of the Loket: open a person, take a scan, put the cursor into the box, write a letter anew or again.
import { useEffect, useRef } from 'react'
import type { Output } from '#contract/ipc.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'

type Given = {
  readonly openPerson: (id: string, nama?: string) => void
  readonly scan: (text: string) => void
  readonly find: () => void
  readonly reissue: (detail: Output<'surat.buka'>, alasan: string) => void
  readonly copy: (detail: Output<'surat.buka'>) => void
  readonly letter: (kode: string) => void
  readonly revise: (konsep: Output<'konsep.buka'>) => void
}

/** Runs each intent once. */
export const useIntents = (active: boolean, given: Given): void => {
  const { intent } = useFrame()
  const done = useRef(0)
  const latest = useRef(given)
  latest.current = given
  useEffect(() => {
    if (!active || done.current === intent.n) return
    done.current = intent.n
    const { value } = intent
    if (value?.for === 'openPenduduk') latest.current.openPerson(value.id)
    else if (value?.for === 'scan') latest.current.scan(value.text)
    else if (value?.for === 'find') latest.current.find()
    else if (value?.for === 'reissue') latest.current.reissue(value.detail, value.alasan)
    else if (value?.for === 'copy') latest.current.copy(value.detail)
    else if (value?.for === 'letter') latest.current.letter(value.kode)
    else if (value?.for === 'revise') latest.current.revise(value.konsep)
  }, [active, intent])
}
