// What a filled form asks of the shell, and what of it is wrong before it is asked. Pure.
import type { AppError, GalatIsian } from '#contract/errors.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { isSunting } from '#domain/surat/sunting.ts'
import { parseDate } from '#renderer/pesan/waktu.ts'
import { checkForm, toIsianSurat, toOrang } from './isian-form.ts'
import type { LetterSheet } from './letter-sheet.ts'
import { sesudahOf, syaratSent, tanggalOf, type LetterState, type Siapkan } from './letter-state.ts'
import { withoutEmpty } from './wording-state.ts'

export type LetterRequest = {
  readonly deklarasi: DeklarasiSurat
  readonly siapkan: Siapkan
  readonly letter: LetterState
  readonly subjek: PotretOrang | null
  readonly pendudukId: string | null
  readonly sheet: LetterSheet | null
  readonly today: string
}

/** Fields that every letter has, beside those of its type. */
export const isianUmum = {
  subjek: 'subjek',
  tanggal: 'tanggalSurat',
  sesudah: 'nomorSesudah',
  alasan: 'alasanLain',
} as const

/** What is wrong, in the order of the form. */
export const checkRequest = (r: LetterRequest): readonly GalatIsian[] => {
  const { deklarasi, letter, subjek, today } = r
  const nameless = letter.ketik !== null && letter.ketik.nama.trim() === ''
  return [
    ...(nameless ? [{ isian: isianUmum.subjek, galat: 'wajib' } as const] : []),
    ...checkForm(deklarasi.isian, letter.values, subjek, tanggalOf(letter, today) ?? today),
    ...checkLain(r),
  ]
}

const checkLain = ({ letter, siapkan, today }: LetterRequest): readonly GalatIsian[] => {
  const { lain } = letter
  const tanggal = tanggalOf(letter, today)
  if (tanggal === null) return [{ isian: isianUmum.tanggal, galat: 'bukan-tanggal' }]
  if (tanggal > today) return [{ isian: isianUmum.tanggal, galat: 'sesudah-hari-ini' }]
  if (lain.sesudah.trim() !== '' && sesudahOf(letter) === null)
    return [{ isian: isianUmum.sesudah, galat: 'bukan-angka' }]
  return needsReason({ letter, siapkan, today }) && lain.alasan.trim().length < 3
    ? [{ isian: isianUmum.alasan, galat: 'wajib' }]
    : []
}

/** Whether a typed date or number needs a reason. */
export const needsReason = ({ letter, siapkan, today }: Pick<LetterRequest, 'letter' | 'siapkan' | 'today'>): boolean =>
  sesudahOf(letter) !== null || (siapkan.lebihBaru !== null && (tanggalOf(letter, today) ?? today) !== today)

/** What keeps an edited wording from being sent: it no longer fits, it has no reason, nothing of the letter is left. */
export const checkWording = ({ letter, sheet }: LetterRequest): 'gugur' | 'alasan' | 'kosong' | null => {
  if (!letter.suntingan || !sheet) return null
  if (sheet.gugur > 0) return 'gugur'
  if (!isSunting(sheet.isi)) return null
  if (letter.suntingan.alasan.trim().length < 3) return 'alasan'
  return sheet.naskah.blok.length === 0 ? 'kosong' : null
}

/** The request as the shell takes it. */
export const requestOf = (
  { deklarasi, letter, subjek, pendudukId, sheet, today }: LetterRequest,
  cara: { readonly drafId: string | null; readonly alasanJam: string | null; readonly satuPetugas: string | null },
): PermohonanSurat => {
  const sesudah = sesudahOf(letter)
  const alasan = letter.lain.alasan.trim()
  const edited = letter.suntingan && sheet && isSunting(sheet.isi)
  return {
    permintaanId: letter.permintaanId,
    kode: letter.kode,
    subjek: letter.ketik ? { ketik: letter.ketik } : pendudukId ? { pendudukId } : null,
    pemohon: letter.pemohonLain && letter.pemohon ? toOrang(letter.pemohon) : null,
    isian: toIsianSurat(deklarasi.isian, letter.values, subjek),
    tanggal: tanggalOf(letter, today) ?? today,
    penandatanganId: letter.penandatanganId,
    berlakuSampai: deklarasi.berlaku ? parseDate(letter.berlakuSampai ?? '') : null,
    syarat: syaratSent(letter.syarat),
    menggantikan: letter.menggantikan
      ? { suratId: letter.menggantikan.suratId, alasan: letter.menggantikan.alasan }
      : null,
    drafId: cara.drafId,
    cetak: true,
    alasanJam: cara.alasanJam ?? (alasan === '' ? null : alasan),
    ...(sesudah === null ? {} : { sisipan: { sesudah, alasan } }),
    ...(cara.satuPetugas === null ? {} : { satuPetugas: { alasan: cara.satuPetugas } }),
    ...(edited && letter.suntingan
      ? { suntingan: { isi: [...withoutEmpty(sheet.isi)], alasan: letter.suntingan.alasan } }
      : {}),
  }
}

/** Whether the shell refused only because the date lies before a later letter or the clock went back. */
export const isClock = (error: AppError | null): boolean => error?.code === 'JamMundur'
