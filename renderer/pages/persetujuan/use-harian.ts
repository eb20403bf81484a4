// State and acts of the end of the day.
import { useState } from 'react'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { harian } from '#renderer/pesan/harian.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { count, parseDate } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import type { Pile } from './harian-table.tsx'

// As many as one command takes.
const mostAtOnce = 200

/** What is shown of which day, what is ticked, and what can be done with it. */
export const useHarian = () => {
  const { zone, may, go } = useFrame()
  const today = useToday(zone) ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const [pile, setPile] = useState<Pile>('belumTtd')
  const [row, setRow] = useState(0)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<'serah' | 'rusak' | null>(null)
  const date = typed === null ? today : parseDate(typed)
  const read = useRead('harian.baca', { tanggal: date ?? '' }, { enabled: Boolean(date), keep: true, every: 30_000 })
  const { data } = read
  const letters = data && pile !== 'kertasRusak' ? data[pile] : []
  const at = Math.max(0, Math.min(row, (data?.[pile].length ?? 0) - 1))
  const chosen = letters[at] ?? null
  const handles = may('surat.serahkan')
  const prints = may('surat.terbit') && chosen !== null
  const ticking = pile === 'belumTtd' && handles
  const tickedIds = letters.flatMap(({ suratId }) => (ticked.has(suratId) ? [suratId] : [])).slice(0, mostAtOnce)
  const untick = () => setTicked(new Set())

  const signed = async () => {
    if (tickedIds.length === 0) return
    const answer = await call('harian.ttdBasah', { id: tickedIds })
    if (!answer.ok) return showToast({ tone: 'bad', title: galatText(answer.error) })
    showToast({ tone: 'ok', title: harian.tercatatBasah(count(tickedIds.length)) })
    untick()
    void refreshReads(['harian.baca', 'surat.buka', 'aplikasi.detak'])
  }
  const print = async () => {
    if (!prints) return
    const answer = await call('surat.cetak', { id: chosen.suratId, salinan: 1 })
    showToast(
      answer.ok
        ? { tone: 'ok', title: loket.dicetakLagi, text: chosen.nomor ?? chosen.judul }
        : { tone: 'bad', title: galatText(answer.error) },
    )
    void refreshReads(['harian.baca'])
  }
  return {
    today,
    typed,
    setTyped,
    badDate: date === null,
    pile,
    show: (next: Pile) => {
      setPile(next)
      setRow(0)
      untick()
    },
    data: data ?? null,
    loading: read.isPending,
    error: read.error?.error ?? null,
    row: at,
    setRow,
    chosen,
    ticked,
    tickedIds,
    ticking,
    handles,
    prints,
    tick: (id: string) => {
      const next = new Set(ticked)
      if (!next.delete(id)) next.add(id)
      setTicked(next)
    },
    tickAll: () => ticking && setTicked(new Set(letters.map(({ suratId }) => suratId))),
    untick,
    dialog,
    setDialog,
    signed,
    print,
    /** Enter: hands a waiting letter over, opens any other. */
    open: () => {
      if (pile === 'belumDiambil' && handles && chosen) setDialog('serah')
      else if (chosen) go('arsip', { for: 'openSurat', id: chosen.suratId })
    },
  }
}

export type HarianState = ReturnType<typeof useHarian>
