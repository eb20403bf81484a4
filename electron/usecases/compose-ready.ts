// Takes the number and makes the finished letter: wording, QR, PDF. Runs inside the transaction: when the PDF fails, the number is free
// again. Both ways of issuing use it: at once, and over a konsep that waits for its signature with its number held.
import type { AppError } from '#contract/errors.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import { insertBlob } from '#db/queries/blob.ts'
import type { SuratJadi } from '#db/queries/konsep.ts'
import { takeNomor, takeSisipan } from '#db/queries/nomor.ts'
import type { KotakTtdTersimpan, SuratBaru } from '#db/queries/surat.ts'
import { formatNomor } from '#domain/nomor/format.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { ModeTtd } from '#domain/surat/alur.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import type { BlokJadi, NaskahSurat } from '#domain/surat/naskah.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { readTampilanTte } from './akses-tte.ts'
import { makeQrSurat } from './make-qr-surat.ts'
import type { Deps } from './deps.ts'
import type { KotakTtd } from './ports.ts'

/** Edited wording; `nomor`: the open number ('…') as it stands in it. */
export type Sunting = { readonly blok: readonly BlokJadi[]; readonly nomor: string | null; readonly alasan: string }

/** How this letter is finished. */
export type CaraJadi = {
  /** 'cadang': the number is held until the letter is signed. */
  readonly nomor: 'pakai' | 'cadang'
  readonly modeTtd: ModeTtd
  /** Edited wording in place of the standard one, and why; null = the standard. */
  readonly sunting: Sunting | null
  readonly dibuatOleh: string
}

/** The finished letter with its number, or why there is none. The caller rolls back on an error. */
export const composeReady = (
  deps: Deps,
  permohonan: PermohonanSurat,
  bahan: BahanSurat,
  cara: CaraJadi,
): Result<SuratJadi, AppError> => {
  const suratId = deps.newId()
  const dibuat = deps.clock.now()
  const urut = takeUrut(deps, permohonan, bahan, { suratId, state: cara.nomor })
  if (!urut.ok) return urut
  const nomor = urut.value && printNomor(bahan, urut.value)
  const baku = composeSurat(bahan.jenis, { ...bahan.konteks, nomor })
  const naskah = cara.sunting ? { ...baku, blok: withNomor(cara.sunting, nomor) } : baku
  const qr = makeQrSurat(deps, { suratId, bahan, naskah, nomor, nomorUrut: urut.value?.n ?? null })
  const pdf = renderPdf(deps, bahan, { naskah, qr, dibuat, nomor, mode: cara.modeTtd })
  if (!pdf.ok) return pdf
  const pada = isoInstant(dibuat)
  const berkas = deps.blob.put(pdf.value.pdf)
  insertBlob(deps.db, { sha256: berkas.sha256, ukuran: berkas.ukuran, mime: 'application/pdf', dibuatPada: pada })
  const surat: SuratBaru = {
    ...frozen(permohonan, bahan),
    id: suratId,
    nomorUrut: urut.value?.n ?? null,
    sisipan: urut.value?.sisipan ?? '',
    alasanNomor: permohonan.sisipan?.alasan ?? null,
    nomor,
    naskah,
    diedit: cara.sunting !== null,
    naskahBaku: cara.sunting && baku,
    alasanSunting: cara.sunting?.alasan ?? null,
    modeTtd: cara.modeTtd,
    kotakTtd: inHundredths(pdf.value.ttd),
    pdfSha256: berkas.sha256,
    pdfDasarSha256: null,
    halaman: pdf.value.halaman,
    qr: qr.teks,
    satuPetugas: false,
    dibuatPada: pada,
    dibuatOleh: cara.dibuatOleh,
  }
  const { nama, isian, buku, peristiwa } = bahan.jenis
  const salinan = permohonan.cetak ? bahan.salinan : 0
  return ok({ surat, jenis: { nama, isian, buku, peristiwa }, menggantikan: permohonan.menggantikan, salinan })
}

/** The number as it will read, its running part still open; null for a form without number. */
export const previewNomor = (bahan: BahanSurat): string | null =>
  bahan.jenis.bernomor ? printNomor(bahan, { n: null, sisipan: '' }) : null

type Urut = { readonly n: number; readonly sisipan: string }

const takeUrut = (
  deps: Deps,
  permohonan: PermohonanSurat,
  { jenis, register, tahun }: BahanSurat,
  { suratId, state }: { readonly suratId: string; readonly state: CaraJadi['nomor'] },
): Result<Urut | null, AppError> => {
  if (!jenis.bernomor) return ok(null)
  const ambil = { register, tahun, suratId, oleh: deps.pelaku.penggunaId, ...(state === 'cadang' ? { state } : {}) }
  if (permohonan.sisipan) {
    const { sesudah, alasan } = permohonan.sisipan
    const sisipan = takeSisipan(deps.db, deps, { ...ambil, sesudah, alasan })
    return sisipan === null ? err({ code: 'SisipanSalah', sesudah }) : ok({ n: sesudah, sisipan })
  }
  const n = takeNomor(deps.db, deps, ambil)
  return n.ok ? ok({ n: n.value, sisipan: '' }) : n
}

const printNomor = (bahan: BahanSurat, { n, sisipan }: { readonly n: number | null; readonly sisipan: string }) =>
  formatNomor(bahan.konteks.penomoran, {
    klasifikasi: bahan.klasifikasi,
    urut: n,
    sisipan,
    tanggal: bahan.konteks.tanggal,
    deklarasi: bahan.jenis,
  })

// An edited wording was written while the number was still open.
const withNomor = ({ blok, nomor: terbuka }: Sunting, nomor: string | null): readonly BlokJadi[] => {
  if (terbuka === null || nomor === null) return blok
  // SAFETY: only the text of a string changes, the shape stays.
  return JSON.parse(
    JSON.stringify(blok).replaceAll(JSON.stringify(terbuka).slice(1, -1), () => JSON.stringify(nomor).slice(1, -1)),
  ) as readonly BlokJadi[]
}

type Lembar = {
  readonly naskah: NaskahSurat
  readonly qr: ReturnType<typeof makeQrSurat>
  readonly dibuat: number
  readonly nomor: string | null
  readonly mode: ModeTtd
}

const renderPdf = (deps: Deps, bahan: BahanSurat, { naskah, qr, dibuat, nomor, mode }: Lembar) => {
  const lambang = naskah.kop?.lambang ? deps.blob.get(naskah.kop.lambang) : null
  // A letter that says it bears the crest is not issued without it.
  if (naskah.kop?.lambang && !lambang) return err({ code: 'PdfGagal' } as const)
  const judulDokumen = [bahan.jenis.judul, nomor].filter(Boolean).join(' ')
  try {
    const tte = mode === 'bsre' ? { tte: readTampilanTte(deps) } : {}
    return ok(deps.renderSurat({ naskah, kertas: bahan.kertas, lambang, qr, mode, dibuat, judulDokumen, ...tte }))
  } catch {
    return err({ code: 'PdfGagal' } as const)
  }
}

const frozen = (permohonan: PermohonanSurat, bahan: BahanSurat) => ({
  permintaanId: permohonan.permintaanId,
  kode: bahan.jenis.kode,
  versi: bahan.jenis.versi,
  deklarasiHash: bahan.deklarasiHash,
  judul: bahan.jenis.judul,
  register: bahan.register,
  tahun: bahan.tahun,
  klasifikasi: bahan.klasifikasi,
  tanggal: permohonan.tanggal,
  berlakuSampai: bahan.berlakuSampai,
  pendudukId: bahan.konteks.subjek?.pendudukId ?? null,
  subjek: bahan.konteks.subjek,
  pemohon: bahan.konteks.pemohon,
  subjekNama: bahan.subjekNama,
  keperluan: bahan.keperluan,
  isian: bahan.konteks.isian,
  syarat: permohonan.syarat,
  kertas: bahan.kertas,
  penandatangan: bahan.konteks.penandatangan,
  status: 'terbit' as const,
  menggantikanId: permohonan.menggantikan?.suratId ?? null,
})

const inHundredths = (k: KotakTtd): KotakTtdTersimpan => ({
  halaman: k.halaman,
  x: Math.round(k.x * 100),
  y: Math.round(k.y * 100),
  lebar: Math.round(k.lebar * 100),
  tinggi: Math.round(k.tinggi * 100),
})
