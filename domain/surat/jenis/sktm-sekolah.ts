// Surat Keterangan Tidak Mampu (pendidikan). Catalogue: K83-C; 422.5 confirmed as heading, 401 by habit; validity is office habit.
import { biodata, defineSurat, paragraf } from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianKeperluan,
  isianPengantarRt,
  kalimatKeperluan,
  kalimatPenduduk,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'
import { blokSiswa, isianSiswa } from '#domain/surat/siswa.ts'

const pelajar = { statusKawin: 'Belum Kawin', pekerjaan: 'Pelajar/Mahasiswa', shdk: 'Anak' }

export const surat = defineSurat({
  kode: 'sktm-sekolah',
  versi: 1,
  judul: 'Surat Keterangan Tidak Mampu',
  nama: 'SKTM (pendidikan)',
  kelompok: 'sosial',
  seri: 'SKTMP',
  klasifikasi: { '2022': '400.9.14.1', lama: '422.5' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_kesra'],
  isian: { ...isianSiswa, ...isianKeperluan, ...isianPengantarRt },
  syarat: [...syaratBiasa, 'Kartu pelajar atau surat keterangan dari sekolah'],
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-sktm'],
  isi: ({ subjek, keperluan, ...lain }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(lain, 'keterangan yang bersangkutan')}, keluarga tersebut termasuk keluarga
      tidak mampu.`,
    paragraf`Surat keterangan ini dimintakan bagi anggota keluarga yang sedang menempuh pendidikan sebagai berikut:`,
    blokSiswa(lain),
    kalimatKeperluan(keperluan, { hanya: true }),
    penutup(),
  ],
  contoh: [
    {
      judul: 'keringanan biaya sekolah seorang anak',
      subjek: contohAgus,
      isian: {
        siswa: contohOrang({
          ...pelajar,
          nik: '9975014203110001',
          nama: 'Nadia Putri Prasetyo',
          tanggalLahir: '2011-03-02',
        }),
        sekolah: 'SMP Negeri 99 Pekalongan',
        kelas: 'IX C',
        nomorInduk: '11-0457',
        keperluan: 'permohonan keringanan biaya pendidikan',
        nomorPengantarRt: '051/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama sangat panjang, perguruan tinggi',
      subjek: contohPanjang,
      isian: {
        siswa: contohOrang({
          ...pelajar,
          nik: '9975014912050003',
          nama: 'Raden Roro Khairunnisa Ayuningtyas Wahyudiningrat Kusumawardhani',
          tempatLahir: 'Karanganyar, Kabupaten Pekalongan',
          tanggalLahir: '2005-12-09',
        }),
        sekolah: 'Universitas Islam Negeri K.H. Contoh Abdurrahman Pekalongan',
        jurusan: 'Fakultas Tarbiyah dan Ilmu Keguruan, Program Studi Pendidikan Guru Madrasah Ibtidaiyah',
        kelas: 'semester 5',
        nomorInduk: '99.24.001.0457',
        keperluan:
          'pengajuan keringanan uang kuliah tunggal dan pendaftaran Kartu Indonesia Pintar Kuliah pada tahun akademik 2026/2027',
      },
    },
    {
      judul: 'tiga anak di sekolah yang berbeda, bukan penduduk',
      subjek: contohLuar,
      isian: {
        banyakSiswa: true,
        daftarSiswa: [
          { ...contohLuar, ...pelajar, nik: '9932104304100001', nama: 'Wulan Sari', tanggalLahir: '2010-04-03' },
          { ...contohLuar, ...pelajar, nik: '9932101510130002', nama: 'Bagas Saputra', tanggalLahir: '2013-10-15' },
          { ...contohLuar, ...pelajar, nik: null, nama: 'Dimas', tanggalLahir: '2019-06-21' },
        ],
        daftarSekolah: [
          { nama: 'Wulan Sari', sekolah: 'SMK Contoh Pekalongan', kelas: 'X Tata Busana', nomorInduk: '0102' },
          { nama: 'Bagas Saputra', sekolah: 'MTs Contoh', kelas: 'VIII B', nomorInduk: '' },
          { nama: 'Dimas', sekolah: 'SD Negeri Contoh 02', kelas: 'II', nomorInduk: '' },
        ],
        keperluan: 'permohonan bantuan seragam sekolah',
        tanggalPengantarRt: '2026-11-17',
      },
    },
  ],
})
