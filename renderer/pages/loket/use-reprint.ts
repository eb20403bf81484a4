// The print that is followed at the Loket, and printing the last letter again.
import { useState } from 'react'
import type { Output } from '#contract/ipc.ts'
import { call } from '#renderer/call.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { showToast } from '#renderer/toast.ts'
import { announceReprint } from './announce.ts'
import { usePrintWatch } from './use-print-watch.ts'
import type { Issued } from './use-sending.ts'

type Last = Output<'loket.hariIni'>['terakhir'][number]

/** `reprint` prints the letter issued last, or the newest of the list. */
export const useReprint = (printer: string | null) => {
  const [printId, setPrintId] = useState<string | null>(null)
  const print = usePrintWatch(printId)
  const reprint = async (issued: Issued | null, last: Last | undefined) => {
    const id = issued?.terbit.suratId ?? last?.suratId
    if (!id) return showToast({ tone: 'warn', title: loket.tidakAdaTerakhir })
    const answer = await call('surat.cetak', { id, salinan: 1 })
    if (!answer.ok) return showToast({ tone: 'bad', title: galatText(answer.error) })
    setPrintId(answer.value.cetakanId)
    announceReprint(issued?.terbit.nomor ?? last?.nomor ?? '', printer)
  }
  return { print, setPrintId, reprint }
}
