// What can be wrong with a field of a letter, in a form the texts can be made from. Never holds the value itself.
export type GalatIsian = {
  readonly isian: string
  readonly galat:
    | 'wajib'
    | 'terlalu-pendek'
    | 'terlalu-panjang'
    | 'bukan-angka'
    | 'terlalu-kecil'
    | 'terlalu-besar'
    | 'bukan-tanggal'
    | 'sesudah-hari-ini'
    | 'sebelum-hari-ini'
    | 'sebelum-lahir'
    | 'sebelum-isian'
    | 'tidak-sesudah-isian'
    | 'bukan-pilihan'
    | 'ditolak'
    | 'kolom-kosong'
    | 'tahun-tidak-urut'
    | 'nik-16'
    | 'kk-16'
    | 'orang-sama'
    | 'data-orang'
    | 'umur'
    | 'tidak-dikenal'
    | 'bukan-jam'
    | 'jumlah-digit'
    | 'bukan-nomor-polisi'
    | 'bukan-huruf-angka'
  readonly batas?: number | string
}
