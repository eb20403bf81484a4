// Sends a letter on its way: checked and frozen as it is now, then at the first stage of this office, or issued where there is none.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { PermohonanSurat, SuratTerbit } from '#contract/surat.ts'
import { deleteDraf } from '#db/queries/draf.ts'
import { findKonsepByPermintaan, isPembuat, type Konsep } from '#db/queries/konsep.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findSuratByPermintaan } from '#db/queries/surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { jabatanPejabat } from '#domain/kantor/penandatangan.ts'
import { mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { alurUntuk } from '#domain/surat/alur.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { advanceKonsep, type Sampai } from './advance-konsep.ts'
import { editNaskah, type NaskahDiminta } from './edit-naskah.ts'
import { prepareSurat } from './prepare-surat.ts'
import type { Langkah } from './move-konsep.ts'
import { warnKonsep } from './warn-surat.ts'
import type { Deps } from './deps.ts'

type Diajukan = Output<'konsep.ajukan'>

/**
 * Sends a request on its way. The same `permintaanId` goes once: a doubled press gets the same answer. A konsep that was
 * returned starts again with what the form holds now.
 */
export const submitKonsep = (deps: Deps, input: PermohonanSurat): Promise<Result<Diajukan, AppError>> =>
  inTransaction(deps.db, () => {
    const lama = findKonsepByPermintaan(deps.db, input.permintaanId)
    if (lama?.tahap === 'ditarik') return err({ code: 'KonsepBerubah', tahap: lama.tahap })
    const surat = findSuratByPermintaan(deps.db, input.permintaanId)
    if (lama && lama.tahap !== 'kembali') return ok({ konsepId: lama.id, tahap: lama.tahap, surat })
    // Issued at once before, when the office used no steps: its own id stands for the konsep that it never had.
    if (surat) return ok({ konsepId: surat.suratId, tahap: 'terbit', surat })
    const bahan = prepareSurat(deps, input)
    if (!bahan.ok) return bahan
    const sampai = submitInside(deps, { input, bahan: bahan.value, lama }, { langkah: 'ajukan' })
    return sampai.ok ? ok(answerOf(sampai.value)) : sampai
  })

/** One clerk issues at once although the office uses steps: a konsep with the single step 'langsung'. */
export const issueLangsung = (deps: Deps, isi: Diminta, alasan: string): Result<SuratTerbit, AppError> => {
  const sampai = submitInside(deps, isi, { langkah: 'langsung', alasan, satuPetugas: true })
  if (!sampai.ok) return sampai
  if (!sampai.value.surat) throw new Error('a letter issued at once has not been issued')
  return ok(sampai.value.surat)
}

type Diminta = { readonly input: PermohonanSurat; readonly bahan: BahanSurat; readonly lama: Konsep | null }

const submitInside = (deps: Deps, { input, bahan, lama }: Diminta, langkah: Langkah): Result<Sampai, AppError> => {
  const { penggunaId, peran } = deps.pelaku
  if (lama && !isPembuat(deps.db, lama.id, penggunaId) && !mayDo(peran, 'surat.batal'))
    return err({ code: 'TidakBerhak' })
  const diminta = editNaskah(bahan, input)
  if (!diminta.ok) return diminta
  const konsep = konsepOf(deps, { input, bahan, lama }, diminta.value)
  if (input.drafId) deleteDraf(deps.db, input.drafId, penggunaId)
  return advanceKonsep(deps, konsep, langkah)
}

const konsepOf = (deps: Deps, { input, bahan, lama }: Diminta, { naskah, baku, sunting }: NaskahDiminta): Konsep => {
  const pada = isoInstant(deps.clock.now())
  const { konteks, jenis } = bahan
  const pejabat = konteks.penandatangan?.pejabat ?? null
  const id = lama?.id ?? deps.newId()
  return {
    id,
    permintaanId: input.permintaanId,
    kode: jenis.kode,
    judul: jenis.nama,
    pendudukId: konteks.subjek?.pendudukId ?? null,
    subjekNama: bahan.subjekNama,
    keperluan: bahan.keperluan,
    tanggal: input.tanggal,
    permohonan: input,
    // The examples of a type belong to no letter.
    bahan: { ...bahan, jenis: { ...jenis, contoh: [] } },
    naskah,
    naskahBaku: sunting && baku,
    alasanSunting: sunting?.alasan ?? null,
    tahap: 'kembali',
    untukId: null,
    modeTtd: alurUntuk(readPengaturan(deps.db, 'alur'), naskah).modeTtd,
    penandatanganId: pejabat?.id ?? null,
    penandatangan: pejabat ? `${pejabat.nama}, ${jabatanPejabat(pejabat, konteks.kantor)}` : '',
    bidang: jenis.penandatangan.filter((j) => j.startsWith('kasi_')),
    adaPeringatan: warnKonsep(deps.db, { id, bahan }, deps.clock.now()).length > 0,
    register: null,
    tahun: null,
    nomorUrut: null,
    sisipan: '',
    nomor: null,
    siap: null,
    suratId: null,
    dibuatPada: lama?.dibuatPada ?? pada,
    dibuatOleh: lama?.dibuatOleh ?? deps.pelaku.penggunaId,
    diubahPada: pada,
  }
}

const answerOf = ({ konsep, surat }: Sampai): Diajukan => ({ konsepId: konsep.id, tahap: konsep.tahap, surat })
