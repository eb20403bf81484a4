// What every screen may ask of the frame: who works here, which office, where to go next.
import { createContext, useContext } from 'react'
import type { Output } from '#contract/ipc.ts'
import type { Hak } from '#domain/pengguna/hak.ts'
import type { PlaceId } from './places.ts'

export type Status = Output<'aplikasi.status'>
export type Session = NonNullable<Status['sesi']>
export type Settings = Output<'pengaturan.baca'>
type Detail = Output<'surat.buka'>

/** Why a place was opened: what it shall show at once. */
export type Intent =
  | { readonly for: 'openPenduduk'; readonly id: string }
  | { readonly for: 'scan'; readonly text: string }
  | { readonly for: 'find' }
  | { readonly for: 'openSurat'; readonly id: string }
  | { readonly for: 'reissue'; readonly detail: Detail; readonly alasan: string }
  /** A new letter with what an earlier one says. */
  | { readonly for: 'copy'; readonly detail: Detail }
  /** The form of a letter about nobody. */
  | { readonly for: 'letter'; readonly kode: string }
  /** A letter that was returned goes into the form again. */
  | { readonly for: 'revise'; readonly konsep: Output<'konsep.buka'> }
  | { readonly for: 'endOfDay' }
  | { readonly for: 'settings'; readonly part: string }
  | { readonly for: 'legalisir' }
  | { readonly for: 'import'; readonly path: string | null }

/** What is brought to be checked: nothing yet, a scanned code, a dropped PDF. */
export type Bukti =
  | { readonly from: 'kosong' }
  | { readonly from: 'kode'; readonly teks: string }
  | { readonly from: 'berkas'; readonly jalur: string }

export type FrameApi = {
  readonly status: Status
  readonly session: Session
  readonly settings: Settings | null
  readonly zone: string
  readonly place: PlaceId
  /** Counts up with every intent, so that the same intent twice is seen twice. */
  readonly intent: { readonly n: number; readonly value: Intent | null }
  readonly go: (place: PlaceId, intent?: Intent) => void
  readonly may: (hak: Hak) => boolean
  readonly showHelp: () => void
  /** Opens "Periksa keaslian". */
  readonly checkKeaslian: (bukti: Bukti) => void
}

export const FrameContext = createContext<FrameApi | null>(null)

/** The frame around a screen. */
export const useFrame = (): FrameApi => {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('screen without frame')
  return frame
}
