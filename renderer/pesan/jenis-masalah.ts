// A sentence for everything that can be wrong with a letter type: what it is and what to do.
import type { SebabBerkasJenis } from '#contract/errors.ts'
import type { MasalahJenis, SebabMasalah } from '#domain/surat/masalah-jenis.ts'

const dari = (nilai: string): string => (nilai === '' ? '' : ` “${nilai}”`)

const sentences: Readonly<Record<SebabMasalah, (nilai: string) => string>> = {
  'terlalu-dalam': () => 'Susunannya terlalu bertingkat. Sederhanakan syarat di dalam syarat.',
  'terlalu-besar': () => 'Isinya terlalu besar untuk satu jenis surat. Persingkat isi surat.',
  'kunci-terlarang': (n) => `Nama${dari(n)} tidak boleh dipakai. Ganti dengan nama lain.`,
  'aksara-terlarang': () => 'Ada tanda yang tidak dapat dicetak. Hapus lalu ketik lagi bagian ini.',
  'kunci-asing': (n) => `Ada bagian yang tidak dikenal${dari(n)}. Perbarui aplikasi atau minta berkas baru.`,
  'tipe-salah': () => 'Bagian ini belum lengkap atau bukan yang seharusnya. Isi lagi.',
  'bentuk-salah': () => 'Cara penulisan bagian ini belum benar. Periksa huruf dan angkanya.',
  kosong: () => 'Bagian ini masih kosong. Isilah dahulu.',
  'terlalu-panjang': (n) => `Bagian ini terlalu panjang; paling banyak ${n} huruf.`,
  'terlalu-banyak': (n) => `Jumlahnya terlalu banyak; paling banyak ${n}.`,
  'di-luar-batas': (n) => `Angka ini di luar batas yang boleh (${n}).`,
  'isian-terlalu-banyak': (n) => `Isian paling banyak ${n}. Hapus isian yang tidak perlu.`,
  'nama-isian-terpakai': (n) =>
    `Nama isian${dari(n)} sudah dipakai aplikasi. Hapus lalu tambahkan isian dengan nama lain.`,
  'label-kembar': (n) => `Ada dua isian bernama${dari(n)}. Bedakan namanya agar petugas tidak keliru.`,
  'pilihan-kembar': (n) =>
    n === ''
      ? 'Ada yang tercantum dua kali. Hapus salah satu.'
      : `Pilihan pada${dari(n)} ada yang sama. Hapus salah satu.`,
  'kolom-kembar': (n) => `Kolom pada${dari(n)} ada yang sama. Hapus salah satu.`,
  'min-lebih-maks': (n) => `Batas bawah${dari(n)} lebih besar daripada batas atasnya.`,
  'bila-tanpa-isian': (n) => `Syarat tampil${dari(n)} menunjuk isian yang tidak ada. Pilih isian lain.`,
  'bila-melingkar': (n) =>
    `Syarat tampil${dari(n)} berputar: isian ini menunggu isian yang menunggu isian ini. Hapus salah satu syaratnya.`,
  'bila-sesudah': (n) => `Syarat tampil${dari(n)} menunjuk isian di bawahnya. Pindahkan isian itu ke atas.`,
  'bila-tidak-mungkin': (n) => `Syarat tampil${dari(n)} tidak pernah terpenuhi: jawabannya tidak ada dalam pilihan.`,
  'urutan-melingkar': (n) => `Urutan waktu${dari(n)} berputar. Hapus salah satu aturan “tidak sebelum”.`,
  'isian-tak-terpakai': (n) => `Isian${dari(n)} belum dipakai di isi surat.`,
  'acuan-tidak-ada': (n) =>
    `Penanda${dari(n)} menunjuk data yang tidak ada. Hapus penanda itu lalu sisipkan lagi dari daftar.`,
  'bukan-daftar': (n) =>
    `Tabel atau pengulangan memakai${dari(n)}, padahal itu bukan daftar. Pilih isian berjenis daftar.`,
  'lebar-tabel': () => 'Lebar kolom tabel harus berjumlah 1000. Sesuaikan lebarnya.',
  'rujukan-isian': (n) => `Ada aturan yang menunjuk isian${dari(n)}, padahal isian itu tidak ada. Pilih isian lain.`,
  'isi-kosong': () => 'Isi surat masih kosong. Tambahkan paling sedikit satu alinea.',
  'daftar-bersarang': () => 'Ada daftar di dalam daftar. Keluarkan tabel atau pengulangan yang di dalam.',
  'tanpa-subjek': () =>
    'Surat ini tidak tentang seseorang, tetapi isinya memakai data orang. Hapus penanda data orang itu.',
  'tanpa-penandatangan': () => 'Belum ada pejabat yang boleh menandatangani. Pilih paling sedikit satu jabatan.',
  'nomor-tanpa-pejabat': () => 'Surat bernomor harus ditandatangani pejabat. Pilih tempat tanda tangan pejabat.',
  'tanpa-kepala': () => 'Bentuk surat dinas memerlukan hal dan tujuan; bentuk lain tidak. Sesuaikan bentuknya.',
  'hanya-formulir': () => 'Baris lampiran hanya ada pada bentuk formulir.',
  'peristiwa-bukan-bawaan': () => 'Hanya surat kematian bawaan yang boleh mencatat peristiwa kematian.',
  'susunan-salah': () => 'Susunan bagian ini tidak dapat dipakai.',
  'kode-terpakai': (n) => `Kode${dari(n)} sudah dipakai jenis surat lain. Pilih kode lain.`,
  'nama-kembar': (n) => `Sudah ada jenis surat bernama${dari(n)}. Beri nama lain agar petugas tidak keliru.`,
  'seri-kembar': (n) => `Seri ini sudah dipakai${dari(n)}. Pilih seri lain atau kosongkan.`,
  'nomor-kembar': (n) =>
    `Dengan susunan nomor kantor, dua surat dapat bernomor sama, misalnya ${n}. Beri seri atau klasifikasi sendiri.`,
  'buku-tidak-ada': (n) => `Buku${dari(n)} tidak ada di aplikasi ini. Pilih buku lain.`,
  'contoh-tidak-cocok': (n) =>
    `Contoh otomatis untuk${dari(n)} tidak memenuhi aturan isiannya. Periksa batas dan aturannya.`,
  'contoh-gagal': (n) => `Contoh${dari(n)} tidak dapat disusun menjadi surat. Periksa isi surat.`,
  'halaman-banyak': (n) => `Contoh dengan isian paling panjang memakan ${n} halaman.`,
}

/** The sentence of one problem. */
export const masalahText = ({ sebab, nilai }: Pick<MasalahJenis, 'sebab' | 'nilai'>): string => sentences[sebab](nilai)

export const sebabBerkasJenis: Readonly<Record<SebabBerkasJenis, string>> = {
  'terlalu-besar': 'Berkas ini terlalu besar untuk satu jenis surat. Tidak ada yang disimpan. Pilih berkas lain.',
  'bukan-berkas-jenis':
    'Berkas ini bukan jenis surat dari SIAKEL. Tidak ada yang disimpan. Pilih berkas yang diekspor dari Pengaturan, Jenis surat.',
  'versi-baru': 'Berkas ini dibuat aplikasi yang lebih baru. Tidak ada yang disimpan. Perbarui SIAKEL, lalu ulangi.',
  'ada-rancangan':
    'Jenis surat ini masih mempunyai rancangan di kantor Anda. Tidak ada yang disimpan. Pakai atau buang dahulu rancangan itu, lalu ambil berkasnya lagi.',
  berubah: 'Isi berkas ini berubah sesudah diekspor. Tidak ada yang disimpan. Minta berkas baru dari kantor asalnya.',
}
