// Forms that are not new: a draft, a letter to be replaced, made again or mended after it was returned.
import type { Output } from '#contract/ipc.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { call } from '#renderer/call.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { showToast } from '#renderer/toast.ts'
import {
  openingOfCopy,
  openingOfDetail,
  openingOfDraf,
  openingOfKonsep,
  type DrafSurat,
  type Opening,
} from './letter-sources.ts'

type Given = {
  readonly jenis: readonly DeklarasiSurat[]
  readonly today: string
  readonly saveNow: () => Promise<unknown>
  readonly open: (opening: Opening) => void
}

/** The acts. Each keeps what was being written as a draft first. */
export const openings = ({ jenis, today, saveNow, open }: Given) => {
  const openAgain = async (opening: Promise<Opening>) => {
    await saveNow()
    open(await opening)
  }
  const copy = async (detail: Output<'surat.buka'>) => {
    const isian = jenis.find((d) => d.kode === detail.kode)?.isian
    if (!isian) return showToast({ tone: 'warn', title: galatText({ code: 'JenisTidakAda' }) })
    await openAgain(openingOfCopy(detail, { isian, today }))
  }
  return {
    openDraf: (d: DrafSurat) => openAgain(openingOfDraf(d)),
    reissue: (detail: Output<'surat.buka'>, alasan: string) => openAgain(openingOfDetail(detail, alasan)),
    revise: (konsep: Output<'konsep.buka'>) => openAgain(openingOfKonsep(konsep)),
    copy,
    copyId: async (id: string) => {
      const answer = await call('surat.buka', { id })
      if (answer.ok) await copy(answer.value)
      else showToast({ tone: 'bad', title: galatText(answer.error) })
    },
    reviseId: async (id: string) => {
      const answer = await call('konsep.buka', { id })
      if (answer.ok) await openAgain(openingOfKonsep(answer.value))
      else showToast({ tone: 'bad', title: galatText(answer.error) })
    },
  }
}
