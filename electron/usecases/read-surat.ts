// Small questions about letters that a screen asks: the archive, the order of types, one person for a field, one print, the bytes.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { listSurat } from '#db/queries/arsip.ts'
import { findCetakan } from '#db/queries/cetakan.ts'
import { listJenis } from '#db/queries/jenis-surat.ts'
import { countJenis } from '#db/queries/kebiasaan.ts'
import { findPenduduk } from '#db/queries/penduduk.ts'
import { readKoreksi } from '#db/queries/koreksi.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findSurat } from '#db/queries/surat.ts'
import { keteranganBatal } from '#domain/buku/koreksi.ts'
import { potretOf } from '#domain/penduduk/potret.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { byUsualDemand } from '#domain/surat/first-order.ts'
import type { Deps } from './deps.ts'

/** One page of the archive. */
export const listArsip = (deps: Deps, input: Input<'surat.daftar'>): Output<'surat.daftar'> =>
  listSurat(deps.baca, input)

/** Every type that the counter offers. */
export const readDaftarJenis = (deps: Deps): readonly DeklarasiSurat[] => listJenis(deps.baca)

/** Every type, most issued to people like this first; types never issued follow by usual demand. */
export const orderJenis = (deps: Deps, pendudukId: string | null): Output<'surat.urutan'> => {
  const orang = pendudukId ? findPenduduk(deps.baca, pendudukId) : null
  const mirip = orang?.tanggalLahir
    ? { jenisKelamin: orang.jenisKelamin, tahunLahir: Number(orang.tanggalLahir.slice(0, 4)) }
    : null
  const kali = new Map(countJenis(deps.baca, null).map((j) => [j.kode, { semua: j.kali, mirip: 0 }]))
  if (mirip)
    for (const j of countJenis(deps.baca, mirip))
      kali.set(j.kode, { semua: kali.get(j.kode)?.semua ?? 0, mirip: j.kali })
  const urutan = byUsualDemand(listJenis(deps.baca)).map((j) => ({
    kode: j.kode,
    semua: kali.get(j.kode)?.semua ?? 0,
    mirip: kali.get(j.kode)?.mirip ?? 0,
  }))
  return {
    urutan: urutan
      .toSorted((a, b) => b.mirip - a.mirip || b.semua - a.semua)
      .map((j) => ({ kode: j.kode, kali: j.semua })),
  }
}

/** Another person of the register as a field of a letter would freeze him. */
export const readOrang = (deps: Deps, pendudukId: string): Result<Output<'surat.orang'>, AppError> => {
  const orang = findPenduduk(deps.baca, pendudukId)
  return orang
    ? ok({ potret: potretOf(orang, readPengaturan(deps.baca, 'kantor')) })
    : err({ code: 'PendudukTidakAda' })
}

/** State of one print. */
export const readCetakan = (deps: Deps, id: string): Result<Output<'cetakan.status'>, AppError> => {
  const c = findCetakan(deps.baca, id)
  if (!c) return err({ code: 'SuratTidakAda' })
  return ok({
    id: c.id,
    printer: c.printer,
    salinan: c.salinan,
    state: c.state,
    alasan: c.alasan,
    dibuatPada: c.dibuatPada,
  })
}

/** The stored bytes of a letter, a file name without personal data, and what a copy of a cancelled one must say. */
export const readPdf = (
  deps: Deps,
  id: string,
): Result<
  { readonly pdf: Uint8Array; readonly namaBerkas: string; readonly sha256: string; readonly batal: string | null },
  AppError
> => {
  const s = findSurat(deps.baca, id)
  if (!s) return err({ code: 'SuratTidakAda' })
  const pdf = deps.blob.get(s.pdfSha256)
  if (!pdf) return err({ code: 'BlobHilang' })
  const namaBerkas = `${(s.nomor ?? s.kode).replaceAll(/[^A-Za-z0-9.-]+/g, '-')}.pdf`
  return ok({ pdf, sha256: s.pdfSha256, namaBerkas, batal: keteranganBatal(readKoreksi(deps.baca, id)) })
}
