// Takes the number and makes the PDF that carries it. Runs inside the transaction: when the PDF fails, the number is free again.
import type { AppError } from '#contract/errors.ts'
import { takeNomor } from '#db/queries/nomor.ts'
import type { KotakTtdTersimpan } from '#db/queries/surat.ts'
import { formatNomor } from '#domain/nomor/format.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { makeQrSurat } from './make-qr-surat.ts'
import type { Deps } from './deps.ts'
import type { KotakTtd } from './ports.ts'
import type { SuratSiap } from './prepare-surat.ts'

export type SuratJadi = {
  readonly suratId: string
  readonly dibuat: number
  readonly nomorUrut: number | null
  readonly nomor: string | null
  readonly naskah: NaskahSurat
  readonly pdf: Uint8Array
  readonly halaman: number
  readonly kotakTtd: KotakTtdTersimpan
  readonly qr: string
}

/** The finished letter with its number, or why there is none. The caller rolls back on an error. */
export const renderWithNomor = (deps: Deps, siap: SuratSiap): Result<SuratJadi, AppError> => {
  const suratId = deps.newId()
  const dibuat = deps.clock.now()
  const urut = siap.jenis.bernomor
    ? takeNomor(deps.db, deps, { register: siap.register, tahun: siap.tahun, suratId, oleh: deps.pelaku.penggunaId })
    : ok(null)
  if (!urut.ok) return urut
  const nomor =
    urut.value === null
      ? null
      : formatNomor(siap.konteks.penomoran, {
          klasifikasi: siap.klasifikasi,
          urut: urut.value,
          tanggal: siap.konteks.tanggal,
          deklarasi: siap.jenis,
        })
  const naskah = composeSurat(siap.jenis, { ...siap.konteks, nomor })
  const qr = makeQrSurat(deps, { suratId, siap, naskah, nomor, nomorUrut: urut.value })
  try {
    const jadi = deps.renderSurat({
      naskah,
      kertas: siap.kertas,
      lambang: lambangOf(deps, naskah),
      qr,
      mode: 'basah',
      dibuat,
      judulDokumen: [siap.jenis.judul, nomor].filter(Boolean).join(' '),
    })
    return ok({
      suratId,
      dibuat,
      nomorUrut: urut.value,
      nomor,
      naskah,
      pdf: jadi.pdf,
      halaman: jadi.halaman,
      kotakTtd: inHundredths(jadi.ttd),
      qr: qr.teks,
    })
  } catch {
    return err({ code: 'PdfGagal' })
  }
}

const lambangOf = (deps: Deps, naskah: NaskahSurat): Uint8Array | null =>
  naskah.kop?.lambang ? deps.blob.get(naskah.kop.lambang) : null

const inHundredths = (k: KotakTtd): KotakTtdTersimpan => ({
  halaman: k.halaman,
  x: Math.round(k.x * 100),
  y: Math.round(k.y * 100),
  lebar: Math.round(k.lebar * 100),
  tinggi: Math.round(k.tinggi * 100),
})
