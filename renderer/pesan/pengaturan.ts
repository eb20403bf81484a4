// Words of Pengaturan; the wizard shows the same fields.
import type { Jabatan } from '#domain/kantor/pejabat.ts'
import type { Kertas, Penomoran } from '#domain/kantor/kantor.ts'
import type { NamaToken } from '#domain/nomor/format.ts'

export const jabatanText: Readonly<Record<Jabatan, string>> = {
  lurah: 'Lurah', sekretaris: 'Sekretaris', kasi_pemerintahan_pembangunan: 'Kasi Pemerintahan dan Pembangunan', kasi_kesra: 'Kasi Kesejahteraan Rakyat',
  kasi_ekbang: 'Kasi Ekonomi dan Pembangunan', kasi_trantib: 'Kasi Ketenteraman dan Ketertiban', camat: 'Camat',
}
export const caraText = { tetap: 'Definitif', plt: 'Pelaksana tugas (Plt.)', plh: 'Pelaksana harian (Plh.)', pj: 'Penjabat (Pj.)' } as const
export const ukuranText: Readonly<Record<Kertas['ukuran'], string>> = {
  F4: 'F4, 215 × 330 mm', 'F4-210': 'F4, 210 × 330 mm', A4: 'A4, 210 × 297 mm',
}
export const lingkupText: Readonly<Record<Penomoran['lingkup'], readonly [string, string]>> = {
  kantor: ['Satu urutan untuk semua surat', '128, 129, 130 apa pun jenisnya'],
  klas: ['Satu urutan untuk tiap klasifikasi', 'SKTM dan domisili berjalan sendiri'],
  jenis: ['Satu urutan untuk tiap jenis surat', 'perlu bagian seri: beberapa jenis berbagi kode'],
  buku: ['Menurut buku register', 'sesuai buku yang dipakai kantor'],
}
export const tokenText: Readonly<Record<NamaToken, string>> = {
  kode: 'klasifikasi', urut: 'nomor urut', unit: 'kode kantor', bulan_romawi: 'bulan romawi', bulan: 'bulan angka', tahun: 'tahun', sifat: 'sifat', seri: 'seri',
}
export const tokenArti: Readonly<Record<NamaToken, string>> = {
  kode: 'kode klasifikasi surat', urut: 'nomor urut', unit: 'kode kantor', bulan_romawi: 'bulan surat dalam angka Romawi', bulan: 'bulan surat, dua angka',
  tahun: 'tahun surat', sifat: 'sifat surat', seri: 'singkatan jenis surat',
}

export const pengaturan = {
  judul: 'Pengaturan',
  daftar: 'Bagian pengaturan',
  tersimpan: 'Pengaturan tersimpan',
  hanyaLihat: 'Anda dapat melihat bagian ini, tetapi tidak mengubahnya. Mintalah Sekretaris.',
  // kantor
  nama: 'Nama', sebutan: 'Sebutan', kecamatan: 'Kecamatan', kota: 'Kota atau kabupaten', provinsi: 'Provinsi', kode: 'Kode wilayah (10 angka)',
  alamat: 'Alamat kantor', kodePos: 'Kode pos', telepon: 'Telepon', posel: 'Pos-el', laman: 'Laman', tempatSurat: 'Tempat pada tanggal surat', zona: 'Zona waktu',
  zonaPilihan: [['Asia/Jakarta', 'WIB'], ['Asia/Makassar', 'WITA'], ['Asia/Jayapura', 'WIT']],
  lambang: 'Lambang daerah (boleh kosong)',
  lambangPilih: 'Pilih gambar PNG atau JPEG',
  lambangHapus: 'Hapus lambang',
  beku: 'Nama dan kode kantor tetap setelah surat pertama.',
  contohKop: 'Contoh kop surat',
  wajib: (s: string) => `${s} wajib diisi.`,
  // kertas
  ukuran: 'Ukuran kertas', atas: 'Tepi atas (mm)', bawah: 'Tepi bawah (mm)', kiri: 'Tepi kiri (mm)', kanan: 'Tepi kanan (mm)', huruf: 'Besar huruf (poin)',
  // nomor
  format: 'Susunan nomor surat keterangan', bagian: 'Bagian yang dapat disisipkan', lingkup: 'Nomor urut berjalan', skema: 'Kode klasifikasi',
  skema2022: 'Permendagri 83/2022, misalnya 400.9.14.1', skemaLama: 'Permendagri 78/2012, misalnya 470', unit: 'Kode kantor', sifat: 'Sifat surat (boleh kosong)',
  urutArti: (n: number) => `nomor urut, paling sedikit ${['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam'][n] ?? n} angka`,
  mulaiLagi: 'Mulai lagi dari 1', setiapJanuari: 'Setiap 1 Januari',
  terakhirKertas: 'Nomor terakhir di buku kertas tahun ini', kolomTerakhir: ['Urutan', 'Surat', 'Nomor terakhir', 'Berikutnya'], mulaiSatu: 'mulai dari 1',
  sebelumSiakel: 'Nomor 1 sampai nomor terakhir dicatat sebagai “dipakai sebelum SIAKEL”.',
  contoh: 'Contoh', denganSama: 'Dengan susunan yang sama', berikutnya: 'Surat berikutnya hari ini', tahunDepan: 'Surat pertama tahun depan', lain: (s: string) => `${s} hari ini`,
  semuaSurat: 'Semua surat', kembar: (contoh: string) => `Susunan ini dapat mencetak nomor yang sama dua kali, misalnya ${contoh}. Tambahkan bagian tahun, klasifikasi, atau seri.`,
  lingkupTetap: 'Urutan yang sudah dipakai tahun ini tidak dapat diganti sampai 1 Januari.',
  // pejabat
  jabatan: 'Jabatan', sebutanJabatan: 'Sebutan yang dicetak', nip: 'NIP', pangkat: 'Pangkat/golongan', cara: 'Status', mulai: 'Mulai menjabat', sampai: 'Sampai (kosong bila masih)',
  hadir: 'Hadir hari ini', tambahPejabat: 'Tambah pejabat', pejabatKosong: 'Belum ada pejabat. Surat belum dapat diterbitkan.', kolomPejabat: ['Jabatan', 'Nama', 'NIP', 'Masa jabatan', 'Hadir'],
  sekarang: 'sekarang', pejabatBaru: 'Pejabat baru', ubahPejabat: 'Ubah pejabat',
  // pengguna
  kolomPengguna: ['Nama', 'Peran', 'Keadaan', ''], aktif: 'aktif', nonaktif: 'tidak aktif', terkunci: 'dikunci sementara', bukaKunci: 'Buka kunci', tambahPengguna: 'Tambah pengguna',
  penggunaBaru: 'Pengguna baru', ubahPengguna: 'Ubah pengguna', peran: 'Peran', sandiAwal: 'Kata sandi awal', sandiBaruKosong: 'Kata sandi baru (kosong bila tetap)', sandiSaya: 'Kata sandi Anda, untuk memastikan',
  bolehMasuk: 'Boleh masuk', peranPerlu: 'Pilih paling sedikit satu peran.',
  // printer
  printer: 'Printer', tidakMencetak: 'tidak mencetak', bawaan: 'bawaan', baki: 'Baki kertas', bakiBawaan: 'baki bawaan', geserX: 'Geser ke kanan (mm)', geserY: 'Geser ke bawah (mm)',
  kopTercetak: 'Kertas sudah berkop: kop tidak dicetak, tempatnya dikosongkan', salinanPenduduk: 'Lembar untuk pemohon', salinanArsip: 'Lembar untuk arsip',
  uji: 'Cetak lembar uji', diuji: 'Lembar uji dikirim ke printer', printerKosong: 'Tidak ada printer di PC ini. Pasang printer di Windows, lalu buka lagi layar ini.', ujiSimpan: 'Simpan dahulu agar lembar uji memakai pengaturan ini.',
  // cadangan
  cadanganArti: 'Cadangan terenkripsi dibuat sendiri setiap hari dan sebelum pembaruan. Salin folder cadangan ke media lain secara berkala.',
  buatCadangan: 'Buat cadangan sekarang', cadanganJalan: 'Membuat dan menguji cadangan', cadanganJadi: 'Cadangan selesai dan sudah diuji', kolomCadangan: ['Dibuat', 'Ukuran', 'Keadaan'],
  teruji: 'sudah diuji', belumUji: 'belum diuji', cadanganKosong: 'Belum ada cadangan.',
  // log
  logArti: 'Setiap pencarian, pembukaan kartu, cetak, ekspor, dan perubahan tercatat. Catatan ini tidak dapat diubah.', kolomLog: ['Waktu', 'Pengguna', 'Tindakan', 'Rincian', 'Hasil'], lebihLama: 'Tampilkan yang lebih lama',
  // sandi
  sandiLama: 'Kata sandi sekarang', sandiBaru: 'Kata sandi baru', sandiUlang: 'Ulangi kata sandi baru', sandiGanti: 'Ganti kata sandi', sandiJadi: 'Kata sandi sudah diganti', tidakSama: 'Kedua kata sandi baru tidak sama.',
} as const
