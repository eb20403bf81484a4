// State and acts of the letters' view: which list, which letter, what is ticked, and what approving it asks.
import { useRef, useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import type { CommandName, Output } from '#contract/ipc.ts'
import type { BarisKonsep, HasilSetuju } from '#contract/konsep.ts'
import { call } from '#renderer/call.ts'
import { refreshReads, useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { mayApproveLetters } from '#renderer/frame/places.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'
import { count } from '#renderer/pesan/waktu.ts'
import { showToast } from '#renderer/toast.ts'
import { canTick, isWithoutRemark, keepRow, planBatch, readOutcome, type Batch, type Outcome } from './batch.ts'
import { nameOf, type Pilah } from './letter-rows.ts'

/** What stands over the view. */
export type LettersDialog =
  | { readonly show: 'return' | 'withdraw' | 'assign'; readonly row: BarisKonsep }
  | { readonly show: 'sign'; readonly batch: Batch }
  | { readonly show: 'outcome'; readonly outcome: Outcome; readonly left: number }

const afterStep: readonly CommandName[] = [
  'konsep.daftar',
  'konsep.buka',
  'tte.antrean',
  'harian.baca',
  'surat.daftar',
  'loket.hariIni',
  'aplikasi.detak',
  'buku.isi',
  'nomor.laporan',
  'nomor.register',
]
// A doubled press must not approve the next letter unread.
const restMs = 600
// As many as one command takes; the others stay in the list.
const mostAtOnce = 200

/** State and acts. */
export const useLetters = () => {
  const { may, go, session } = useFrame()
  const [picked, setPicked] = useState<Pilah | null>(null)
  const [current, setCurrent] = useState<{ readonly id: string | null; readonly at: number }>({ id: null, at: 0 })
  // With the moment of its last change: what changed since it was ticked is ticked no more.
  const [ticks, setTicks] = useState<ReadonlyMap<string, string>>(new Map())
  const [dialog, setDialog] = useState<LettersDialog | null>(null)
  const [problem, setProblem] = useState<{ readonly id: string; readonly error: AppError } | null>(null)
  const [busy, setBusy] = useState(false)
  const known = useRef<Output<'konsep.daftar'>['jumlah'] | null>(null)
  const lastAct = useRef(-restMs)
  const seen = useRef(new Map<string, BarisKonsep>())

  const approver = mayApproveLetters(session.hak)
  const pilah: Pilah = picked ?? (approver ? 'menunggu' : (known.current?.kembali ?? 0) > 0 ? 'kembali' : 'berjalan')
  const list = useRead('konsep.daftar', { pilah }, { every: 10_000 })
  if (list.data) known.current = list.data.jumlah
  const rows = list.data?.baris ?? []
  for (const r of rows) seen.current.set(r.id, r)
  const row = keepRow(rows, current.id, current.at)
  const chosen = rows[row] ?? null
  const detail = useRead('konsep.buka', { id: chosen?.id ?? 'tanpa-surat' }, { enabled: chosen !== null })
  const tickedRows = rows.filter((r) => ticks.get(r.id) === r.diubahPada && canTick(r)).slice(0, mostAtOnce)

  const choose = (at: number) => {
    setProblem(null)
    setCurrent({ id: rows[at]?.id ?? null, at })
  }
  const tell = (hasil: readonly HasilSetuju[], left = 0) => {
    const outcome = readOutcome(hasil)
    const [first] = outcome.done
    const only = hasil.length === 1 ? seen.current.get(hasil[0]?.id ?? '') : undefined
    setTicks(new Map([...ticks].filter(([id]) => outcome.failed.some((f) => f.id === id))))
    if (only && outcome.failed[0]) setProblem(outcome.failed[0])
    else if (outcome.failed.length > 0 || left > 0) setDialog({ show: 'outcome', outcome, left })
    else if (only && first?.tahap)
      showToast({
        tone: 'ok',
        title: persetujuan.satuMaju(nameOf(only), persetujuan.maju[first.tahap]),
        text: first.nomor ?? '',
      })
    else if (hasil.length > 0) showToast({ tone: 'ok', title: persetujuan.banyakMaju(count(outcome.done.length)) })
    void refreshReads(afterStep)
  }
  const approve = async (daftar: readonly BarisKonsep[]) => {
    if (busy || daftar.length === 0) return
    setProblem(null)
    const batch = planBatch(daftar)
    if (batch.lokal.length > 0 || batch.bsre.length > 0) return setDialog({ show: 'sign', batch })
    // Where the letter stood stands the next one.
    setCurrent({ id: chosen?.id ?? null, at: row })
    setBusy(true)
    const answer = await call('konsep.setujui', { id: [...batch.setujui], dilihat: batch.dilihat })
    setBusy(false)
    if (answer.ok) return tell(answer.value.hasil)
    showToast({ tone: 'bad', title: galatText(answer.error) })
    void refreshReads(afterStep)
  }
  return {
    pilah,
    jumlah: list.data?.jumlah ?? known.current,
    rows,
    row,
    chosen,
    ticked: new Set(tickedRows.map(({ id }) => id)),
    tickedRows,
    loadingList: list.isPending,
    listError: list.error?.error ?? null,
    detail: detail.data?.id === chosen?.id ? (detail.data ?? null) : null,
    /** Every row seen so far, by id: a letter that left the list is still named. */
    known: seen.current,
    detailLoading: detail.isFetching,
    detailError: chosen ? (detail.error?.error ?? null) : null,
    problem: problem && problem.id === chosen?.id ? problem.error : null,
    dialog,
    busy,
    setDialog,
    choose,
    approver,
    pick: (next: Pilah) => {
      setPicked(next)
      setTicks(new Map())
      setProblem(null)
      setCurrent({ id: null, at: 0 })
    },
    tick: (r: BarisKonsep | null) => {
      if (!r || pilah !== 'menunggu') return
      if (!canTick(r)) return showToast({ tone: 'warn', title: persetujuan.satuPerSatu })
      const next = new Map(ticks)
      if (next.get(r.id) === r.diubahPada) next.delete(r.id)
      else next.set(r.id, r.diubahPada)
      setTicks(next)
    },
    tickAll: () => {
      const free = rows.filter(isWithoutRemark).slice(0, mostAtOnce)
      if (pilah === 'menunggu') setTicks(new Map(free.map((r) => [r.id, r.diubahPada])))
    },
    untick: () => setTicks(new Map()),
    /** Enter: only what is on screen, and not twice by a key that was held down. */
    approveThis: (at: number, repeated: boolean) => {
      if (!chosen?.boleh.setujui || detail.data?.id !== chosen.id || repeated || at - lastAct.current < restMs) return
      lastAct.current = at
      // What stands on the right is what is approved.
      void approve([{ ...chosen, diubahPada: detail.data.diubahPada }])
    },
    approveTicked: () => void approve(tickedRows),
    tell,
    revise: () => {
      if (detail.data && may('surat.terbit')) go('loket', { for: 'revise', konsep: detail.data })
    },
    openArsip: () => {
      if (detail.data?.suratId) go('arsip', { for: 'openSurat', id: detail.data.suratId })
    },
    /** After a letter was returned, withdrawn or given to somebody. */
    done: (title: string) => {
      showToast({ tone: 'ok', title })
      void refreshReads(afterStep)
    },
  }
}

export type Letters = ReturnType<typeof useLetters>
