// The printer's test page: the office's kop, its margins and a few lines, on its paper.
import type { AppError } from '#contract/errors.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { insertCetakan } from '#db/queries/cetakan.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { inTransaction } from '#db/transaction.ts'
import { ok, type Result } from '#domain/result.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'

/** Stores the test page and its print record; the caller hands it to the print service. */
export const printUji = (deps: Deps): Promise<Result<{ cetakanId: string }, AppError>> =>
  inTransaction(deps.db, () => {
    const dibuat = deps.clock.now()
    const kantor = readPengaturan(deps.db, 'kantor')
    const kertas = readPengaturan(deps.db, 'kertas')
    const lambang = kantor.lambang === null ? null : deps.blob.get(kantor.lambang)
    const naskah = naskahUji(`${kantor.sebutan} ${kantor.nama}`, [kantor.alamat], kantor, deps.latihan)
    const { pdf } = deps.renderSurat({ naskah, kertas, lambang, qr: null, mode: 'basah', dibuat, judulDokumen: 'Halaman uji' })
    const { sha256, ukuran } = deps.blob.put(pdf)
    const cetakanId = deps.newId()
    const pada = isoInstant(dibuat)
    insertBlob(deps.db, { sha256, ukuran, mime: 'application/pdf', dibuatPada: pada })
    insertCetakan(deps.db, { id: cetakanId, suratId: null, sha256, salinan: 1, dibuatPada: pada, dibuatOleh: deps.pelaku.penggunaId })
    return ok({ cetakanId })
  })

const naskahUji = (
  unit: string, alamat: readonly string[], kantor: { readonly kota: string; readonly kecamatan: string; readonly lambang: string | null }, latihan: boolean,
): NaskahSurat => ({
  bentuk: 'judul',
  kop: { pemerintah: `PEMERINTAH ${kantor.kota}`.toUpperCase(), kecamatan: `KECAMATAN ${kantor.kecamatan}`.toUpperCase(), unit: unit.toUpperCase(), alamat, lambang: kantor.lambang },
  lampiranForm: [], judul: 'HALAMAN UJI CETAK', nomor: null, korespondensi: null,
  blok: [
    paragraf('Bila halaman ini tampak utuh, dengan kop tidak terpotong dan tulisan tidak mengecil, printer siap dipakai untuk mencetak surat.'),
    paragraf('Bila letaknya bergeser, ubah geseran di Pengaturan, bagian Printer, lalu cetak halaman uji sekali lagi.'),
  ],
  tandaTangan: [], tembusan: [], latihan,
})

const paragraf = (teks: string): NaskahSurat['blok'][number] => ({ jenis: 'paragraf', isi: [{ teks }], menjorok: true, rata: 'penuh' })
