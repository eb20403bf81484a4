// Issues a letter: the main job. One transaction takes the number and writes everything that proves it, or nothing.
import type { AppError } from '#contract/errors.ts'
import type { PermohonanSurat, SuratTerbit } from '#contract/surat.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { insertCetakan } from '#db/queries/cetakan.ts'
import { deleteDraf } from '#db/queries/draf.ts'
import { findSuratByPermintaan, insertSurat, type SuratBaru } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { canonicalJson } from '#domain/op/canonical.ts'
import { fitsBody, type NewOperation } from '#domain/op/operation.ts'
import { ok, type Result } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { recordBuku } from './record-buku.ts'
import { cancelInside } from './cancel-surat.ts'
import { prepareSurat, type SuratSiap } from './prepare-surat.ts'
import { recordPeristiwa } from './record-peristiwa.ts'
import { renderWithNomor, type SuratJadi } from './render-with-nomor.ts'
import type { Deps } from './deps.ts'

/**
 * Issues a surat. The same `permintaanId` issues once: a doubled request gives the first answer again.
 * Errors leave everything as before, the nomor included.
 */
export const issueSurat = (deps: Deps, input: PermohonanSurat): Promise<Result<SuratTerbit, AppError>> =>
  inTransaction(deps.db, () => {
    const sudah = findSuratByPermintaan(deps.db, input.permintaanId)
    if (sudah) return ok(sudah)
    const siap = prepareSurat(deps, input)
    if (!siap.ok) return siap
    if (input.menggantikan) {
      const batal = cancelInside(deps, input.menggantikan.suratId, input.menggantikan.alasan)
      if (!batal.ok) return batal
    }
    const jadi = renderWithNomor(deps, siap.value)
    if (!jadi.ok) return jadi
    store(deps, input, siap.value, jadi.value)
    const terbit = findSuratByPermintaan(deps.db, input.permintaanId)
    if (!terbit) throw new Error('a stored surat is not found')
    return ok(terbit)
  })

const store = (deps: Deps, input: PermohonanSurat, siap: SuratSiap, jadi: SuratJadi): void => {
  const { db } = deps
  const pada = isoInstant(jadi.dibuat)
  const berkas = deps.blob.put(jadi.pdf)
  insertBlob(db, { sha256: berkas.sha256, ukuran: berkas.ukuran, mime: 'application/pdf', dibuatPada: pada })
  const surat: SuratBaru = suratOf(deps, input, siap, jadi, berkas.sha256, pada)
  insertSurat(db, surat)
  const buku = recordBuku(deps, surat, siap.jenis, siap.konteks.kantor)
  const peristiwa = recordPeristiwa(deps, surat, siap)
  const cetakanId = input.cetak ? deps.newId() : null
  if (cetakanId) {
    insertCetakan(db, {
      id: cetakanId,
      suratId: surat.id,
      sha256: berkas.sha256,
      salinan: siap.salinan,
      dibuatPada: pada,
      dibuatOleh: deps.pelaku.penggunaId,
    })
  }
  if (input.drafId) deleteDraf(db, input.drafId, deps.pelaku.penggunaId)
  // The wording travels as one text: a naskah is a fact that nobody merges field by field.
  const naskah = JSON.stringify(surat.naskah)
  const body = { ...surat, naskah, entri: buku.map((b) => ({ buku: b.kode, noUrut: b.noUrut })), peristiwa }
  appendOperation(db, deps, {
    entity: 'surat',
    entityId: surat.id,
    kind: 'surat.terbit',
    body: fitsBody(canonicalJson(body)) ? body : bodyInBlob(deps, surat, canonicalJson(body)),
  })
}

// A letter with many people and long texts outgrows an operation: then its facts lie in a blob that the operation names
// (decision 000.4), and only what others must know about the number stands in it.
const bodyInBlob = (deps: Deps, surat: SuratBaru, text: string): NewOperation['body'] => {
  const isi = deps.blob.put(new TextEncoder().encode(text))
  insertBlob(deps.db, { ...isi, mime: 'application/json', dibuatPada: surat.dibuatPada })
  const { id, kode, register, tahun, nomorUrut, sisipan, nomor, tanggal, pdfSha256 } = surat
  return { id, kode, register, tahun, nomorUrut, sisipan, nomor, tanggal, pdfSha256, isi: isi.sha256 }
}

const suratOf = (
  deps: Deps,
  input: PermohonanSurat,
  siap: SuratSiap,
  jadi: SuratJadi,
  sha256: string,
  pada: string,
): SuratBaru => ({
  id: jadi.suratId,
  permintaanId: input.permintaanId,
  kode: siap.jenis.kode,
  versi: siap.jenis.versi,
  deklarasiHash: siap.deklarasiHash,
  judul: siap.jenis.judul,
  register: siap.register,
  tahun: siap.tahun,
  nomorUrut: jadi.nomorUrut,
  sisipan: '',
  nomor: jadi.nomor,
  klasifikasi: siap.klasifikasi,
  tanggal: input.tanggal,
  berlakuSampai: siap.berlakuSampai,
  pendudukId: siap.konteks.subjek?.pendudukId ?? null,
  subjek: siap.konteks.subjek,
  pemohon: siap.konteks.pemohon,
  subjekNama: siap.subjekNama,
  keperluan: siap.keperluan,
  isian: siap.konteks.isian,
  syarat: input.syarat,
  naskah: jadi.naskah,
  kertas: siap.kertas,
  penandatangan: siap.konteks.penandatangan,
  modeTtd: 'basah',
  kotakTtd: jadi.kotakTtd,
  pdfSha256: sha256,
  halaman: jadi.halaman,
  qr: jadi.qr,
  status: 'terbit',
  menggantikanId: input.menggantikan?.suratId ?? null,
  dibuatPada: pada,
  dibuatOleh: deps.pelaku.penggunaId,
})
