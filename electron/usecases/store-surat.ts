// Makes a finished letter count: its row, its lines in the books, the event it causes, its print and its operation.
// The one place where a letter comes into being; runs inside the caller's transaction.
import type { AppError } from '#contract/errors.ts'
import type { SuratTerbit } from '#contract/surat.ts'
import { insertCetakan } from '#db/queries/cetakan.ts'
import type { SuratJadi } from '#db/queries/konsep.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findPengganti, findSurat, findSuratByPermintaan, insertSurat } from '#db/queries/surat.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { writeBatal } from './cancel-surat.ts'
import { fitBody } from './fit-body.ts'
import { recordBuku } from './record-buku.ts'
import { recordPeristiwa } from './record-peristiwa.ts'
import type { WriteDeps } from './deps.ts'

/** Stores the letter and cancels the one it replaces. `konsepId`: the request it came from, when there was one. */
export const storeSurat = (
  deps: WriteDeps,
  { surat, jenis, menggantikan, salinan }: SuratJadi,
  konsepId: string | null,
): Result<SuratTerbit, AppError> => {
  const { db } = deps
  const lama = menggantikan && findSurat(db, menggantikan.suratId)
  if (menggantikan && !lama) return err({ code: 'SuratTidakAda' })
  if (lama && findPengganti(db, lama.id) !== null) return err({ code: 'SuratSudahBatal' })
  if (lama?.status === 'terbit' && menggantikan) writeBatal(deps, lama, menggantikan.alasan)
  insertSurat(db, surat)
  const buku = recordBuku(deps, surat, jenis, readPengaturan(db, 'kantor'))
  const peristiwa = recordPeristiwa(deps, surat, jenis.peristiwa)
  if (salinan > 0) {
    insertCetakan(db, {
      id: deps.newId(),
      suratId: surat.id,
      sha256: surat.pdfSha256,
      salinan,
      dibuatPada: surat.dibuatPada,
      dibuatOleh: deps.pelaku.penggunaId,
    })
  }
  const body = {
    ...surat,
    // The wording travels as one text: a naskah is a fact that nobody merges field by field.
    naskah: JSON.stringify(surat.naskah),
    naskahBaku: surat.naskahBaku && JSON.stringify(surat.naskahBaku),
    entri: buku.map((b) => ({ buku: b.kode, noUrut: b.noUrut })),
    peristiwa,
    konsepId,
  }
  const { id, kode, register, tahun, nomorUrut, sisipan, nomor, tanggal, pdfSha256 } = surat
  appendOperation(db, deps, {
    entity: 'surat',
    entityId: surat.id,
    kind: 'surat.terbit',
    body: fitBody(deps, body, { id, kode, register, tahun, nomorUrut, sisipan, nomor, tanggal, pdfSha256 }),
  })
  const terbit = findSuratByPermintaan(db, surat.permintaanId)
  if (!terbit) throw new Error('a stored surat is not found')
  return ok(terbit)
}
