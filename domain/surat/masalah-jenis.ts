// What can be wrong with a letter type that an office made, in a form the texts can be made from (renderer/pesan/jenis-masalah.ts).

/** Part of the editor in which it is put right. */
export type BagianJenis = 'dasar' | 'isian' | 'isi' | 'ttd' | 'nomor' | 'contoh'

/** Why. Each has its sentence. */
export type SebabMasalah =
  // the file or the data as such
  | 'terlalu-dalam'
  | 'terlalu-besar'
  | 'kunci-terlarang'
  | 'aksara-terlarang'
  | 'kunci-asing'
  | 'tipe-salah'
  | 'bentuk-salah'
  | 'kosong'
  | 'terlalu-panjang'
  | 'terlalu-banyak'
  | 'di-luar-batas'
  // fields
  | 'isian-terlalu-banyak'
  | 'nama-isian-terpakai'
  | 'label-kembar'
  | 'pilihan-kembar'
  | 'kolom-kembar'
  | 'min-lebih-maks'
  | 'bila-tanpa-isian'
  | 'bila-melingkar'
  | 'bila-sesudah'
  | 'bila-tidak-mungkin'
  | 'urutan-melingkar'
  | 'isian-tak-terpakai'
  // text
  | 'acuan-tidak-ada'
  | 'bukan-daftar'
  | 'lebar-tabel'
  | 'rujukan-isian'
  | 'isi-kosong'
  | 'daftar-bersarang'
  | 'tanpa-subjek'
  // head and signatures
  | 'tanpa-penandatangan'
  | 'nomor-tanpa-pejabat'
  | 'tanpa-kepala'
  | 'hanya-formulir'
  | 'peristiwa-bukan-bawaan'
  | 'susunan-salah'
  // this office
  | 'kode-terpakai'
  | 'nama-kembar'
  | 'seri-kembar'
  | 'nomor-kembar'
  | 'buku-tidak-ada'
  // examples
  | 'contoh-tidak-cocok'
  | 'contoh-gagal'
  | 'halaman-banyak'

/** `letak`: path in the declaration ("blok.3.isi.1"); `nilai`: the word it is about. A 'peringatan' does not stop the type. */
export type MasalahJenis = {
  readonly bagian: BagianJenis
  readonly letak: string
  readonly sebab: SebabMasalah
  readonly nilai: string
  readonly berat: 'galat' | 'peringatan'
}

const bagianByAkar: Readonly<Record<string, BagianJenis>> = {
  isian: 'isian',
  blok: 'isi',
  penandatangan: 'ttd',
  tandaTanganPejabat: 'ttd',
  tandaTanganLain: 'ttd',
  klasifikasi: 'nomor',
  seri: 'nomor',
  bernomor: 'nomor',
  buku: 'nomor',
  contoh: 'contoh',
}

/** A problem at this path; its part follows from the path. */
export const masalah = (
  letak: string,
  sebab: SebabMasalah,
  nilai = '',
  berat: MasalahJenis['berat'] = 'galat',
): MasalahJenis => ({ bagian: bagianByAkar[letak.split('.')[0] ?? ''] ?? 'dasar', letak, sebab, nilai, berat })

/** Whether nothing forbids the type. */
export const mayBeUsed = (daftar: readonly MasalahJenis[]): boolean => daftar.every((m) => m.berat === 'peringatan')
