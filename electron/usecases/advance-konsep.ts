// Takes a konsep from its stage to the next one of this office. At "siap tanda tangan" the letter is finished and its number held;
// after the last stage it is issued.
import type { AppError } from '#contract/errors.ts'
import type { SuratTerbit } from '#contract/surat.ts'
import type { Konsep } from '#db/queries/konsep.ts'
import { findPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { inOffice } from '#domain/kantor/penandatangan.ts'
import { lingkupNomor } from '#domain/nomor/scope.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { alurUntuk, nextTahap } from '#domain/surat/alur.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import { composeReady } from './compose-ready.ts'
import { moveKonsep, type Langkah } from './move-konsep.ts'
import { publishInside } from './publish-konsep.ts'
import type { Deps } from './deps.ts'

/** Where a konsep came to; the letter when it was issued. */
export type Sampai = { readonly konsep: Konsep; readonly surat: SuratTerbit | null }

/** The step that was just allowed, written together with what it leads to. */
export const advanceKonsep = (deps: Deps, konsep: Konsep, langkah: Langkah): Result<Sampai, AppError> => {
  const alur = { ...alurUntuk(readPengaturan(deps.db, 'alur'), konsep.naskah), modeTtd: konsep.modeTtd }
  const dari = konsep.tahap === 'verifikasi' || konsep.tahap === 'paraf' ? konsep.tahap : null
  const ke = langkah.langkah === 'langsung' ? 'terbit' : nextTahap(alur, dari)
  if (ke === 'verifikasi' || ke === 'paraf')
    return ok({ konsep: moveKonsep(deps, { ...konsep, tahap: ke, untukId: null }, langkah), surat: null })
  const jadi = finish(deps, konsep)
  if (!jadi.ok) return jadi
  if (ke === 'ttd')
    return ok({ konsep: moveKonsep(deps, { ...jadi.value, tahap: 'ttd', untukId: null }, langkah), surat: null })
  const surat = publishInside(deps, jadi.value, { pdf: null, langkah })
  return surat.ok ? ok({ konsep: { ...jadi.value, tahap: 'terbit' }, surat: surat.value }) : surat
}

// Takes the number and makes wording, QR and PDF, which nothing changes any more.
const finish = (deps: Deps, konsep: Konsep): Result<Konsep, AppError> => {
  const { penandatanganId, tanggal, naskahBaku, naskah } = konsep
  const pejabat = penandatanganId === null ? null : findPejabat(deps.db, penandatanganId)
  if (penandatanganId !== null && (!pejabat || !inOffice(pejabat, tanggal)))
    return err({ code: 'PenandatanganBerganti' })
  const bahan = numberedNow(deps, konsep.bahan)
  const siap = composeReady(deps, konsep.permohonan, bahan, {
    nomor: 'cadang',
    modeTtd: konsep.modeTtd,
    sunting: naskahBaku && { blok: naskah.blok, nomor: naskah.nomor, alasan: konsep.alasanSunting ?? '' },
    dibuatOleh: konsep.dibuatOleh,
  })
  if (!siap.ok) return siap
  const { register, tahun, nomorUrut, sisipan, nomor } = siap.value.surat
  return ok({ ...konsep, siap: siap.value, register, tahun, nomorUrut, sisipan, nomor })
}

// How the office numbers may have changed since the request; a number follows what holds when it is taken.
const numberedNow = (deps: Deps, bahan: BahanSurat): BahanSurat => {
  const penomoran = readPengaturan(deps.db, 'penomoran')
  return {
    ...bahan,
    register: lingkupNomor(penomoran, bahan.jenis),
    klasifikasi: bahan.jenis.klasifikasi[penomoran.skema],
    konteks: { ...bahan.konteks, penomoran },
  }
}
