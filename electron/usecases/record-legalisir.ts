// Enters a copy that the office confirms to be like its original into the register legalisir: one line, one operation.
import type { AppError } from '#contract/errors.ts'
import type { Input } from '#contract/ipc.ts'
import { insertEntriBuku } from '#db/queries/entri-buku.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { findPenduduk } from '#db/queries/penduduk.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { inTransaction } from '#db/transaction.ts'
import { pickPenandatangan, sebutanPenandatangan } from '#domain/kantor/penandatangan.ts'
import { potretOf } from '#domain/penduduk/potret.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { civilDate, isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'

type Permohonan = Input<'legalisir.catat'>
const buku = 'register-legalisir'

/** Records one legalisir of today and gives its running number. */
export const recordLegalisir = (
  deps: Pick<Deps, 'db' | 'clock' | 'newId' | 'pelaku'>,
  input: Permohonan,
): Promise<Result<{ noUrut: number; tahun: number }, AppError>> =>
  inTransaction(deps.db, () => {
    const kantor = readPengaturan(deps.db, 'kantor')
    const sekarang = deps.clock.now()
    const tanggal = civilDate(sekarang, kantor.zona)
    if (input.tanggalDokumen !== null && input.tanggalDokumen > tanggal)
      return err({ code: 'IsianSalah', isian: [{ isian: 'tanggalDokumen', galat: 'sesudah-hari-ini' }] })
    const pemohon = pemohonOf(deps, input, kantor)
    if (!pemohon.ok) return pemohon
    const penandatangan = pickPenandatangan(
      listPejabat(deps.db),
      ['lurah', 'sekretaris'],
      tanggal,
      input.penandatanganId,
    )
    if (!penandatangan) return err({ code: 'PenandatanganTidakAda' })
    const isi = {
      tanggal,
      pemohon: pemohon.value,
      jenisDokumen: input.jenisDokumen,
      nomorDokumen: input.nomorDokumen,
      tanggalDokumen: input.tanggalDokumen ?? '',
      lembar: String(input.lembar),
      penandatangan: sebutanPenandatangan(penandatangan, kantor),
      keterangan: input.catatan,
    }
    const baris = { id: deps.newId(), buku, tahun: Number(tanggal.slice(0, 4)), tanggal, isi }
    const catat = { dibuatPada: isoInstant(sekarang), dibuatOleh: deps.pelaku.penggunaId }
    const noUrut = insertEntriBuku(deps.db, { ...baris, ...catat, suratId: null, mengoreksiId: null })
    appendOperation(deps.db, deps, {
      entity: 'entri_buku',
      entityId: baris.id,
      kind: 'buku.catat',
      body: { ...baris, ...catat, noUrut, pendudukId: input.pendudukId },
    })
    return ok({ noUrut, tahun: baris.tahun })
  })

// A person of the register is named as letters name him; anybody else as he was typed in.
const pemohonOf = (
  deps: Pick<Deps, 'db'>,
  input: Permohonan,
  kantor: Parameters<typeof potretOf>[1],
): Result<string, AppError> => {
  if (input.pendudukId === null)
    return input.pemohon === ''
      ? err({ code: 'IsianSalah', isian: [{ isian: 'pemohon', galat: 'wajib' }] })
      : ok(input.pemohon)
  const penduduk = findPenduduk(deps.db, input.pendudukId)
  return penduduk ? ok(potretOf(penduduk, kantor).nama) : err({ code: 'PendudukTidakAda' })
}
