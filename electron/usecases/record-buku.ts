// Writes a letter into every typed book its declaration names. Books that are a query on `surat` need no line (decision 000.9).
import { insertEntriBuku } from '#db/queries/entri-buku.ts'
import type { SuratBaru } from '#db/queries/surat.ts'
import { entriDariSurat, type SuratUntukBuku } from '#domain/buku/entri-dari-surat.ts'
import { findBuku } from '#domain/buku/jenis/index.ts'
import type { Kantor } from '#domain/kantor/kantor.ts'
import { sebutanPenandatangan } from '#domain/kantor/penandatangan.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { onlyVisible } from '#domain/surat/visible-isian.ts'
import type { WriteDeps } from './deps.ts'

export type TercatatDi = { readonly kode: string; readonly judul: string; readonly noUrut: number | null }

/** Inserts the lines and tells in which books the letter now stands. */
export const recordBuku = (
  deps: Pick<WriteDeps, 'db' | 'newId'>,
  surat: SuratBaru,
  jenis: Pick<DeklarasiSurat, 'nama' | 'buku' | 'isian'>,
  kantor: Kantor,
): readonly TercatatDi[] =>
  jenis.buku.flatMap((kode) => {
    const buku = findBuku(kode)
    if (!buku) return []
    if (buku.sumber === 'surat') return [{ kode, judul: buku.judul, noUrut: surat.nomorUrut }]
    const noUrut = insertEntriBuku(deps.db, {
      id: deps.newId(),
      buku: kode,
      tahun: surat.tahun,
      tanggal: surat.tanggal,
      isi: entriDariSurat(buku, forBuku(surat, jenis, kantor)),
      suratId: surat.id,
      mengoreksiId: null,
      dibuatPada: surat.dibuatPada,
      dibuatOleh: surat.dibuatOleh,
    })
    return [{ kode, judul: buku.judul, noUrut }]
  })

// The facts of a letter from which registers are made.
const forBuku = (s: SuratBaru, jenis: Pick<DeklarasiSurat, 'nama' | 'isian'>, kantor: Kantor): SuratUntukBuku => ({
  nomor: s.nomor,
  tanggal: s.tanggal,
  nama: jenis.nama,
  subjek: s.subjek,
  pemohon: s.pemohon,
  perihal: s.keperluan,
  isian: onlyVisible(jenis, s.isian, s.subjek),
  penandatangan: s.penandatangan ? sebutanPenandatangan(s.penandatangan, kantor) : '',
  berlakuSampai: s.berlakuSampai,
})
