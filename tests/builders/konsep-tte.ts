// Letters that wait for the signature service: finished, with a small PDF of their own, and the official who signs them.
import { deflateSync } from 'node:zlib'
import { insertBlob } from '#db/queries/blob.ts'
import { saveKonsep, type Konsep, type SuratJadi } from '#db/queries/konsep.ts'
import { findPejabat } from '#db/queries/pejabat.ts'
import { writePengaturan } from '#db/queries/pengaturan.ts'
import { inTransaction } from '#db/transaction.ts'
import { kertasBawaan } from '#domain/kantor/kantor.ts'
import { pathTte, tteBawaan, type PengaturanTte } from '#domain/kantor/tte.ts'
import { ok } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { saveAksesTte } from '#electron/usecases/akses-tte.ts'
import { linkLurah } from './akun.ts'
import { aNaskah } from './naskah.ts'
import type { Office } from './office.ts'
import { aPermohonan } from './permohonan.ts'
import { valueOf } from './value-of.ts'

/** A synthetic signer. */
export const nikLurah = '9975011001700001'

/** Sets the service up in an office: address, credentials, the lurah's NIK; the test account is the lurah. Gives his id. */
export const setUpTte = async (
  office: Office,
  atur: Partial<PengaturanTte> & { readonly alamat: string },
): Promise<string> => {
  const lurah = await linkLurah(office.deps)
  const versi = atur.versi ?? 'v1'
  const nilai = { ...tteBawaan, versi, path: pathTte[versi], ...atur }
  const pada = isoInstant(office.clock.now())
  await inTransaction(office.db, () => {
    writePengaturan(office.db, { bagian: 'tte', nilai, pada, oleh: office.deps.pelaku.penggunaId })
    return ok(null)
  })
  const nik = [{ pejabatId: lurah, nik: nikLurah }]
  valueOf(await saveAksesTte(office.deps, { pengguna: 'siakel-uji', sandi: 'sandi-aplikasi', nik }))
  return lurah
}

/** Letters at "siap tanda tangan" for the service, numbered from `mulai`. Gives their ids. */
export const insertKonsepTte = async (
  office: Office,
  { pejabatId, jumlah, mulai = 1 }: { readonly pejabatId: string; readonly jumlah: number; readonly mulai?: number },
): Promise<readonly string[]> => {
  const ids: string[] = []
  for (let n = mulai; n < mulai + jumlah; n += 1) {
    const done = await inTransaction(office.db, () => {
      const konsep = aKonsep(office, pejabatId, n)
      saveKonsep(office.db, konsep)
      ids.push(konsep.id)
      return ok(null)
    })
    valueOf(done)
  }
  return ids
}

const aKonsep = (office: Office, pejabatId: string, n: number): Konsep => {
  const pada = isoInstant(office.clock.now())
  const permohonan = aPermohonan(office, { subjek: null })
  const berkas = office.blob.put(aSmallPdf(`Surat uji ke-${n}`))
  insertBlob(office.db, { ...berkas, mime: 'application/pdf', dibuatPada: pada })
  const naskah = aNaskah({ nomor: `470/${n}` })
  const surat: SuratJadi['surat'] = {
    id: office.newId(),
    permintaanId: permohonan.permintaanId,
    kode: 'sk-domisili',
    versi: 1,
    deklarasiHash: 'x',
    judul: 'Surat Keterangan Domisili',
    register: 'kantor',
    tahun: 2026,
    nomorUrut: null,
    sisipan: '',
    nomor: `470/${n}`,
    klasifikasi: '470',
    tanggal: '2026-03-02',
    berlakuSampai: null,
    pendudukId: null,
    subjek: null,
    pemohon: null,
    subjekNama: 'WATI',
    keperluan: 'membuka rekening bank',
    isian: {},
    syarat: [],
    naskah,
    kertas: kertasBawaan,
    penandatangan: null,
    modeTtd: 'bsre',
    kotakTtd: { halaman: 1, x: 30_000, y: 10_000, lebar: 20_000, tinggi: 6000 },
    pdfSha256: berkas.sha256,
    halaman: 1,
    qr: 'HTTPS://SURAT.CONTOH.INVALID/Q/ABC',
    status: 'terbit',
    menggantikanId: null,
    diedit: false,
    naskahBaku: null,
    alasanSunting: null,
    pdfDasarSha256: null,
    alasanNomor: null,
    satuPetugas: false,
    dibuatPada: pada,
    dibuatOleh: office.deps.pelaku.penggunaId,
  }
  const siap: SuratJadi = {
    surat,
    jenis: { nama: 'Surat Keterangan Domisili', isian: {}, buku: [], peristiwa: null },
    menggantikan: null,
    salinan: 0,
  }
  return {
    id: office.newId(),
    permintaanId: permohonan.permintaanId,
    kode: surat.kode,
    judul: surat.judul,
    pendudukId: null,
    subjekNama: surat.subjekNama,
    keperluan: surat.keperluan,
    tanggal: surat.tanggal,
    permohonan,
    // Only read when a letter is composed; this one is.
    bahan: {} as Konsep['bahan'],
    naskah,
    naskahBaku: null,
    alasanSunting: null,
    tahap: 'ttd',
    untukId: null,
    modeTtd: 'bsre',
    penandatanganId: pejabatId,
    penandatangan: `${findPejabat(office.db, pejabatId)?.nama ?? ''}, Lurah`,
    bidang: [],
    adaPeringatan: false,
    register: null,
    tahun: null,
    nomorUrut: null,
    sisipan: '',
    nomor: surat.nomor,
    siap,
    suratId: null,
    dibuatPada: pada,
    dibuatOleh: office.deps.pelaku.penggunaId,
    diubahPada: pada,
  }
}

/** A whole PDF of one page with one line of text. */
export const aSmallPdf = (teks: string): Uint8Array => {
  const content = deflateSync(Buffer.from(`BT /F1 12 Tf 72 700 Td (${teks}) Tj ET`))
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ]
  const parts = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\n', 'latin1')]
  const offsets: number[] = []
  let size = parts[0]?.length ?? 0
  objects.forEach((object, at) => {
    offsets.push(size)
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(part)
    size += part.length
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
