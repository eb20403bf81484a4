// What a signed copy is made of: whose certificate signs, which bytes, under which name. Nothing is written here.
import type { AppError } from '#contract/errors.ts'
import { findPengguna } from '#db/queries/pengguna.ts'
import { findSurat } from '#db/queries/surat.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { findSertifikat } from '#db/queries/sertifikat.ts'
import type { Deps } from './deps.ts'

export type RencanaSalinan = {
  readonly pejabatId: string
  /** Null: a file that is chosen. */
  readonly sha256: string | null
  readonly judul: string
  readonly namaBerkas: string
}

/** The plan for a letter, or for a file (`suratId` null). A cancelled letter gets no signature. */
export const planSalinan = (deps: Deps, suratId: string | null): Result<RencanaSalinan, AppError> => {
  const pejabatId = findPengguna(deps.baca, deps.pelaku.penggunaId)?.pejabatId ?? null
  if (pejabatId === null) return err({ code: 'BukanPenandatangan' })
  if (!findSertifikat(deps.baca, pejabatId)) return err({ code: 'SertifikatBelumAda', nama: '' })
  if (suratId === null)
    return ok({ pejabatId, sha256: null, judul: 'Dokumen kantor', namaBerkas: 'bertanda-tangan.pdf' })
  const surat = findSurat(deps.baca, suratId)
  if (!surat) return err({ code: 'SuratTidakAda' })
  if (surat.status === 'batal') return err({ code: 'SuratSudahBatal' })
  if (surat.modeTtd !== 'basah') return err({ code: 'SudahDitandatangani', kolom: '' })
  const nomor = surat.nomor ?? surat.kode
  return ok({
    pejabatId,
    sha256: surat.pdfSha256,
    judul: [surat.judul, surat.nomor].filter((t) => t !== null).join(' '),
    namaBerkas: `${nomor.replaceAll(/[^A-Za-z0-9.-]+/g, '-')}-bertanda-tangan.pdf`,
  })
}
