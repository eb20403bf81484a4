// One issued letter with everything about it: for the archive, a reprint, a cancellation or its replacement.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { listCetakanBySurat } from '#db/queries/cetakan.ts'
import { findKonsepOfSurat } from '#db/queries/konsep.ts'
import { findPenyerahan } from '#db/queries/penyerahan.ts'
import { findPengguna } from '#db/queries/pengguna.ts'
import { findPengganti, findSurat, listBukuOfSurat } from '#db/queries/surat.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { mayCancel } from './cancel-surat.ts'
import { readLangkah } from './read-konsep.ts'
import type { Deps } from './deps.ts'

/** The letter as stored; people's names in place of account ids. */
export const openSurat = (deps: Deps, id: string): Result<Output<'surat.buka'>, AppError> => {
  const s = findSurat(deps.baca, id)
  if (!s) return err({ code: 'SuratTidakAda' })
  const konsep = findKonsepOfSurat(deps.baca, id)
  const namaOf = (penggunaId: string | null): string =>
    penggunaId ? (findPengguna(deps.baca, penggunaId)?.nama ?? '') : ''
  return ok({
    id: s.id,
    kode: s.kode,
    judul: s.judul,
    nomor: s.nomor,
    tanggal: s.tanggal,
    berlakuSampai: s.berlakuSampai,
    subjekNama: s.subjekNama,
    pendudukId: s.pendudukId,
    keperluan: s.keperluan,
    status: s.status,
    batal: s.batalPada ? { alasan: s.batalAlasan ?? '', pada: s.batalPada, oleh: namaOf(s.batalOleh) } : null,
    oleh: namaOf(s.dibuatOleh),
    dibuatPada: s.dibuatPada,
    halaman: s.halaman,
    sha256: s.pdfSha256,
    penandatangan: s.penandatangan ? `${s.penandatangan.pejabat.nama}, ${s.penandatangan.pejabat.sebutan}` : '',
    syarat: [...s.syarat],
    isian: { ...s.isian },
    subjek: s.subjek,
    menggantikanId: s.menggantikanId,
    digantikanOlehId: findPengganti(deps.baca, id),
    cetakan: listCetakanBySurat(deps.baca, id).map(
      ({ id: cetakanId, printer, salinan, state, alasan, dibuatPada }) => ({
        id: cetakanId,
        printer,
        salinan,
        state,
        alasan,
        dibuatPada,
      }),
    ),
    buku: [...listBukuOfSurat(deps.baca, id)],
    bolehBatal: s.status === 'terbit' && mayCancel(deps, s).ok,
    langkah: konsep ? readLangkah(deps, konsep.id) : [],
    penyerahan: findPenyerahan(deps.baca, id),
    modeTtd: s.modeTtd,
    ttdBasahPada: s.ttdBasahPada,
    satuPetugas: s.satuPetugas,
    diedit: s.diedit,
    alasanSunting: s.alasanSunting,
    sunting: s.naskahBaku && { naskah: s.naskah, baku: s.naskahBaku },
    alasanNomor: s.alasanNomor,
  })
}
