// Requests for letters, and a person of the register to make them for.
import type { PermohonanSurat } from '#contract/surat.ts'
import { insertPenduduk } from '#db/queries/penduduk.ts'
import { inTransaction } from '#db/transaction.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { ok } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Office } from './office.ts'
import { anIsiPenduduk } from './penduduk.ts'

/** Puts a person into the register of an office and gives the id. */
export const insertOrang = async (office: Office, isi: Partial<PendudukIsi> = {}): Promise<string> => {
  const id = office.newId()
  const jejak = { pada: isoInstant(office.clock.now()), oleh: office.deps.pelaku.penggunaId }
  const orang = { id, keluargaId: null, isi: anIsiPenduduk(isi), sumberData: 'ketik', imporId: null }
  const done = await inTransaction(office.db, () => {
    insertPenduduk(office.db, orang, jejak)
    return ok(null)
  })
  if (!done.ok) throw new Error(`nobody was inserted: ${done.error.code}`)
  return id
}

/** A complete request for a surat keterangan domisili. */
export const aPermohonan = (
  office: Pick<Office, 'newId'>,
  isi: Partial<PermohonanSurat> & { readonly subjek: PermohonanSurat['subjek'] },
): PermohonanSurat => ({
  permintaanId: office.newId(),
  kode: 'sk-domisili',
  pemohon: null,
  isian: { keperluan: 'membuka rekening bank' },
  tanggal: '2026-03-02',
  penandatanganId: null,
  berlakuSampai: null,
  syarat: [],
  menggantikan: null,
  drafId: null,
  cetak: true,
  alasanJam: null,
  ...isi,
})
