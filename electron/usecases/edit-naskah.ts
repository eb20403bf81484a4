// The edited wording of a request (Ctrl+E): put over the letter as the shell itself composes it, so that every value is the shell's.
import type { AppError } from '#contract/errors.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import { composeBertanda, composeSurat } from '#domain/surat/compose-surat.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { applySunting } from '#domain/surat/sunting.ts'
import { previewNomor, type Sunting } from './compose-ready.ts'

/** The letter with its number still open, the standard one it departs from, and what makes the finished letter of it. */
export type NaskahDiminta = {
  readonly naskah: NaskahSurat
  readonly sunting: Sunting | null
  readonly baku: NaskahSurat
}

/** Composes what was asked for. An edit that was made for another wording, or changes nothing, is refused or no edit. */
export const editNaskah = (bahan: BahanSurat, { suntingan }: PermohonanSurat): Result<NaskahDiminta, AppError> => {
  const konteks = { ...bahan.konteks, nomor: previewNomor(bahan) }
  const baku = composeSurat(bahan.jenis, konteks)
  if (!suntingan) return ok({ naskah: baku, sunting: null, baku })
  const edit = applySunting(composeBertanda(bahan.jenis, konteks).blok, suntingan.isi)
  if (!edit.ok) return err(edit.error)
  if (JSON.stringify(edit.value.blok) === JSON.stringify(baku.blok)) return ok({ naskah: baku, sunting: null, baku })
  const { blok } = edit.value
  if (blok.length === 0) return err({ code: 'SuntinganSalah' })
  return ok({
    naskah: { ...baku, blok },
    sunting: { blok, nomor: baku.nomor, alasan: suntingan.alasan },
    baku,
  })
}
