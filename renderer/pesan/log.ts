// Words of the access log: what was done, in the office's language.
import type { CommandName } from '#contract/ipc.ts'

const perbuatan: Partial<Record<CommandName, string>> = {
  'penduduk.cari': 'mencari penduduk',
  'penduduk.kartu': 'membuka kartu penduduk',
  'penduduk.daftar': 'melihat daftar penduduk',
  'penduduk.tambah': 'menambah penduduk',
  'penduduk.ubah': 'mengubah data penduduk',
  'penduduk.ekspor': 'mengekspor data penduduk',
  'impor.simpan': 'memasukkan impor',
  'impor.urungkan': 'mengurungkan impor',
  'impor.unduhDitolak': 'menyimpan baris ditolak',
  'surat.orang': 'mengambil data orang untuk surat',
  'surat.terbit': 'menerbitkan surat',
  'surat.batal': 'membatalkan surat',
  'surat.cetak': 'mencetak surat',
  'surat.simpanPdf': 'menyimpan salinan PDF',
  'surat.buka': 'membuka surat',
  'surat.siapkan': 'menyiapkan surat',
  'konsep.ajukan': 'mengajukan surat',
  'konsep.buka': 'membuka surat yang diajukan',
  'konsep.setujui': 'menyetujui surat',
  'konsep.kembalikan': 'mengembalikan surat',
  'konsep.tarik': 'menarik surat',
  'konsep.tugaskan': 'menugaskan surat',
  'ttd.mulai': 'menandatangani surat',
  'penyerahan.catat': 'mencatat penyerahan surat',
  'harian.ttdBasah': 'mencatat tanda tangan basah',
  'harian.kertasRusak': 'mencatat kertas rusak',
  'pengaturan.alur': 'mengubah alur surat',
  'buku.cetak': 'mencetak buku',
  'semua.cari': 'mencari di semua tempat',
  'pengguna.simpan': 'mengubah pengguna',
  'pengguna.bukaKunci': 'membuka kunci akun',
  'pengaturan.kantor': 'mengubah kantor',
  'pengaturan.kertas': 'mengubah kertas',
  'pengaturan.penomoran': 'mengubah nomor surat',
  'pengaturan.printer': 'mengubah printer',
  'pengaturan.jenisSurat': 'mengubah daftar jenis surat',
  'jenis.simpan': 'menyimpan rancangan jenis surat',
  'jenis.buang': 'membuang rancangan jenis surat',
  'jenis.aktifkan': 'memakai versi jenis surat',
  'jenis.arsipkan': 'menarik versi jenis surat',
  'jenis.ekspor': 'mengekspor jenis surat',
  'jenis.impor': 'mengambil jenis surat dari berkas',
  'pengaturan.tandaTangan': 'mengubah tanda tangan elektronik',
  'pengaturan.tte': 'mengubah layanan TTE',
  'sertifikat.impor': 'mengimpor sertifikat pejabat',
  'sertifikat.hapus': 'menghapus sertifikat pejabat',
  'sertifikat.akarTambah': 'mempercayai penerbit sertifikat',
  'sertifikat.akarHapus': 'tidak lagi mempercayai penerbit',
  'tte.kredensial': 'mengubah akun layanan TTE',
  'tte.gambar': 'menyimpan gambar TTE',
  'tte.putuskan': 'memutuskan surat di antrean TTE',
  'tte.coba': 'melanjutkan antrean TTE',
  'periksa.kode': 'memeriksa kode surat',
  'periksa.pdf': 'memeriksa keaslian PDF',
  'periksa.eksporKunci': 'mengekspor kunci kode QR',
  'pejabat.simpan': 'mengubah pejabat',
  'pejabat.hadir': 'mencatat kehadiran pejabat',
  'sesi.masuk': 'masuk',
  'sesi.kunci': 'mengunci layar',
  'sesi.buktikan': 'mengetik kata sandi lagi',
  'sesi.gantiSandi': 'mengganti kata sandi',
  'sesi.sandiDenganKata': 'memulihkan kata sandi',
  'log.daftar': 'membaca log akses',
}
const rincian: Readonly<Record<string, string>> = {
  nama: 'dengan nama',
  nik: 'dengan NIK',
  angka: 'dengan angka',
  tanggal: 'dengan tanggal',
}

/** An act in words; one without words of its own keeps its name. */
export const perbuatanText = (nama: string): string => perbuatan[nama as CommandName] ?? nama

/** Details in words where they are a kind of search. */
export const rincianText = (teks: string): string => rincian[teks] ?? teks

/** How it ended. */
export const hasilText = (hasil: string): string => {
  if (hasil === 'PerluSandi') return 'menunggu kata sandi'
  return hasil === 'beres' ? 'berhasil' : 'ditolak'
}
