// What a letter is composed from while it is written: the facsimile and the form's warnings read the same.
import { pickPenandatangan } from '#domain/kantor/penandatangan.ts'
import type { Pejabat } from '#domain/kantor/pejabat.ts'
import type { DeklarasiSurat, KonteksSurat } from '#domain/surat/deklarasi.ts'
import type { IsianJadi, PotretOrang } from '#domain/surat/isian.ts'
import type { Settings } from '#renderer/frame/frame-context.ts'
import { parseDate } from '#renderer/pesan/waktu.ts'
import { toJadi } from './isian-form.ts'
import { tanggalOf, type LetterState, type Siapkan } from './letter-state.ts'

export type LetterNow = {
  readonly deklarasi: DeklarasiSurat
  readonly siapkan: Siapkan
  readonly letter: LetterState
  readonly subjek: PotretOrang | null
  readonly pejabat: readonly Pejabat[]
  readonly today: string
}

/** The context, or null when nobody may sign. */
export const konteksOf = (
  { deklarasi, siapkan, letter, subjek, pejabat, today }: LetterNow,
  settings: Settings,
  latihan: boolean,
): KonteksSurat | null => {
  const tanggal = tanggalOf(letter, today) ?? today
  const penandatangan =
    pickPenandatangan(pejabat, deklarasi.penandatangan, tanggal, letter.penandatanganId) ?? siapkan.penandatangan
  if (!penandatangan && deklarasi.tandaTanganPejabat) return null
  return {
    kantor: settings.kantor,
    penomoran: settings.penomoran,
    subjek,
    pemohon: letter.pemohonLain ? letter.pemohon : null,
    isian: toJadi(deklarasi.isian, letter.values),
    tanggal,
    nomor: siapkan.nomorSisipan ?? siapkan.nomor,
    // As the shell: an emptied field means the usual last day.
    berlakuSampai: parseDate(letter.berlakuSampai ?? '') ?? siapkan.berlakuSampai,
    penandatangan,
    camat: siapkan.camat,
    ...(letter.menggantikan ? { menggantikan: letter.menggantikan.sebut } : {}),
    ...(letter.menggantikan ? { menggantikan: letter.menggantikan.sebut } : {}),
    latihan,
  }
}

const dots = '…………'

/** The values with dots where a required text is still missing, so that the sheet shows where it will stand. */
export const withDots = ({ isian }: Pick<DeklarasiSurat, 'isian'>, values: IsianJadi): IsianJadi => ({
  ...values,
  ...Object.fromEntries(
    Object.entries(isian).flatMap(([kunci, one]) =>
      one.wajib && (one.jenis === 'teks' || one.jenis === 'paragraf') && (values[kunci] ?? '') === ''
        ? [[kunci, dots] as const]
        : [],
    ),
  ),
})
