// Issuing: check, take the number and everything that proves it in one call, then the next person. A double press issues once.
import { useRef, useState } from 'react'
import type { AppError, GalatIsian } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { call } from '#renderer/call.ts'
import { parseDate } from '#renderer/pesan/waktu.ts'
import { checkForm, toIsianSurat, toOrang } from './isian-form.ts'
import { syaratSent, type LetterState } from './letter-state.ts'

type Request = {
  readonly deklarasi: DeklarasiSurat
  readonly letter: LetterState
  readonly subjek: PotretOrang | null
  readonly pendudukId: string | null
  readonly tanggal: string
}
type Given = {
  readonly close: (permintaanId: string) => Promise<string | null>
  readonly reopen: () => void
  readonly onIssued: (terbit: Output<'surat.terbit'>, request: Request) => void
}

/** Errors of the last try, whether a try is under way, and the act itself. */
export const useIssue = ({ close, reopen, onIssued }: Given) => {
  const [galat, setGalat] = useState<readonly GalatIsian[]>([])
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const clear = () => {
    setGalat([])
    setError(null)
  }
  const issue = async (request: Request, alasanJam: string | null): Promise<GalatIsian | null> => {
    if (running.current) return null
    const { deklarasi, letter, subjek } = request
    const nameless = letter.ketik !== null && letter.ketik.nama.trim() === ''
    const wrong = [
      ...(nameless ? [{ isian: 'subjek', galat: 'wajib' } as const] : []),
      ...checkForm(deklarasi.isian, letter.values, subjek, request.tanggal),
    ]
    setGalat(wrong)
    setError(null)
    if (wrong[0]) return wrong[0]
    running.current = true
    setBusy(true)
    const drafId = (await close(letter.permintaanId)) ?? letter.drafId
    const answer = await call('surat.terbit', {
      permintaanId: letter.permintaanId,
      kode: letter.kode,
      subjek: letter.ketik ? { ketik: letter.ketik } : request.pendudukId ? { pendudukId: request.pendudukId } : null,
      pemohon: letter.pemohonLain && letter.pemohon ? toOrang(letter.pemohon) : null,
      isian: toIsianSurat(deklarasi.isian, letter.values, subjek),
      tanggal: request.tanggal,
      penandatanganId: letter.penandatanganId,
      berlakuSampai: deklarasi.berlaku ? parseDate(letter.berlakuSampai) : null,
      syarat: syaratSent(letter.syarat),
      menggantikan: letter.menggantikan
        ? { suratId: letter.menggantikan.suratId, alasan: letter.menggantikan.alasan }
        : null,
      drafId,
      cetak: true,
      alasanJam,
    })
    running.current = false
    setBusy(false)
    if (answer.ok) {
      onIssued(answer.value, request)
      return null
    }
    reopen()
    setError(answer.error)
    if (answer.error.code !== 'IsianSalah') return null
    setGalat(answer.error.isian)
    return answer.error.isian[0] ?? null
  }
  /** A field that is being mended is no longer called wrong. */
  const forget = (kunci: string) =>
    setGalat((old) => (old.some((g) => g.isian === kunci) ? old.filter((g) => g.isian !== kunci) : old))
  return { galat, error, busy, issue, clear, forget }
}
