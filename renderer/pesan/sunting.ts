// Words of the editor of one letter's wording (Ctrl+E).

export const sunting = {
  judul: 'Ubah naskah',
  tombol: 'Ubah naskah',
  arti: 'Hanya untuk surat ini. Bagian berwarna berasal dari isian; ubah lewat isian.',
  terkunci: (nilai: string) => `terkunci: ${nilai}`,
  belumDiisi: 'belum diisi',
  naskah: 'Naskah surat',
  paragraf: (n: number) => `Paragraf ${n}`,
  baris: (n: number, label: string) => `Baris ${n}${label === '' ? '' : `, ${label}`}`,
  labelBaris: (n: number) => `Label baris ${n}`,
  butir: (n: number) => `Butir ${n}`,
  tambahan: 'Paragraf tambahan',
  tidakDiubah: 'Tabel dan daftar tanda tangan tidak diubah di sini.',
  kosong: 'Dikosongkan: tidak ikut tercetak.',
  tambah: 'Tambah paragraf',
  hapus: 'Hapus paragraf',
  kosongkan: 'Kosongkan',
  pulihkan: 'Pulihkan',
  alasan: 'Alasan naskah diubah',
  alasanContoh: 'misalnya: kalimat diminta bank',
  selesai: 'Selesai',
  kembaliBaku: 'Kembali ke naskah baku',
  diubah: 'Naskah diubah',
  diubahArti: (n: number) => `Naskah surat ini diubah di ${n} tempat. Di arsip bertanda “naskah diubah”.`,
  bukaLagi: 'Buka naskah',
  gugur: (n: number) =>
    n === 1
      ? 'Isian berubah, dan satu suntingan tidak cocok lagi dengan kalimatnya.'
      : `Isian berubah, dan ${n} suntingan tidak cocok lagi dengan kalimatnya.`,
  gugurTanya: 'Kembalikan isiannya, atau pilih:',
  gugurLepas: 'Lepas suntingan itu',
  perluAlasan: 'Tulis alasan naskah diubah, paling sedikit tiga huruf.',
  semuaKosong: 'Naskah tidak boleh kosong seluruhnya.',
} as const
