// Surat Keterangan Penghasilan Orang Tua, for school. Catalogue: OSID-TPL; 400.10.4.4 and 422.5 confirmed as headings. The person of
// the letter is one parent; the other is named when both incomes are stated.
import {
  ada,
  baris,
  biodata,
  bukan,
  defineSurat,
  jika,
  orang,
  paragraf,
  pilihan,
  rincian,
  salahSatu,
  sama,
  semua,
  uang,
} from '#domain/surat/define-surat.ts'
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
const keduanya = 'Ayah dan ibu'
const ayahSaja = 'Ayah saja'
const ibuSaja = 'Ibu saja'

export const surat = defineSurat({
  kode: 'sk-penghasilan-orang-tua',
  versi: 1,
  judul: 'Surat Keterangan Penghasilan Orang Tua',
  nama: 'Surat keterangan penghasilan orang tua',
  kelompok: 'sosial',
  seri: 'SKPOT',
  klasifikasi: { '2022': '400.10.4.4', lama: '422.5' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_kesra'],
  isian: {
    orangTua: pilihan('Penghasilan yang diterangkan', [keduanya, ayahSaja, ibuSaja]),
    pasangan: orang('Orang tua yang lain', {
      peran: 'orang tua',
      dariKeluarga: true,
      berbedaDari: 'subjek',
      bila: { isian: 'orangTua', sama: keduanya },
    }),
    penghasilanAyah: uang('Penghasilan ayah per bulan', { bila: { isian: 'orangTua', sama: [keduanya, ayahSaja] } }),
    penghasilanIbu: uang('Penghasilan ibu per bulan', { bila: { isian: 'orangTua', sama: [keduanya, ibuSaja] } }),
    ...isianSiswa,
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  peringatan: ({ subjek, orangTua }) => [
    {
      bila: salahSatu(
        semua(sama(subjek.jenisKelamin, 'Perempuan'), sama(orangTua, ayahSaja)),
        semua(sama(subjek.jenisKelamin, 'Laki-laki'), sama(orangTua, ibuSaja)),
      ),
      teks: 'Jenis kelamin orang ini tidak sesuai dengan orang tua yang penghasilannya diterangkan. Periksa kembali pilihannya.',
    },
  ],
  isi: ({ subjek, orangTua, pasangan, penghasilanAyah, penghasilanIbu, keperluan, ...lain }) => {
    const ibu = sama(subjek.jenisKelamin, 'Perempuan')
    const berdua = sama(orangTua, keduanya)
    return [
      pembuka(),
      biodata(subjek),
      paragraf`${kalimatPenduduk()} ${dasarPengantar(lain)}, yang bersangkutan adalah
        ${jika(ibu, 'ibu', 'ayah')} dari:`,
      blokSiswa(lain),
      paragraf`dengan penghasilan orang tua rata-rata per bulan sebagai berikut:`,
      rincian([
        baris('nama ayah', jika(ibu, pasangan.namaKapital, subjek.namaKapital), {
          bila: salahSatu(berdua, semua(ada(penghasilanAyah), bukan(ibu))),
        }),
        baris('penghasilan ayah', penghasilanAyah, { bila: ada(penghasilanAyah) }),
        baris('nama ibu', jika(ibu, subjek.namaKapital, pasangan.namaKapital), {
          bila: salahSatu(berdua, semua(ada(penghasilanIbu), ibu)),
        }),
        baris('penghasilan ibu', penghasilanIbu, { bila: ada(penghasilanIbu) }),
      ]),
      kalimatKeperluan(keperluan),
      penutup(),
    ]
  },
  contoh: [
    {
      judul: 'ayah dan ibu, satu siswa',
      subjek: contohAgus,
      isian: {
        orangTua: keduanya,
        pasangan: contohOrang({}),
        penghasilanAyah: 2_400_000,
        penghasilanIbu: 1_250_000,
        siswa: contohOrang({
          ...pelajar,
          nik: '9975014203110001',
          nama: 'Nadia Putri Prasetyo',
          tanggalLahir: '2011-03-02',
        }),
        sekolah: 'SMP Negeri 99 Pekalongan',
        kelas: 'IX C',
        keperluan: 'pengajuan beasiswa Program Indonesia Pintar',
        nomorPengantarRt: '054/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama sangat panjang, perguruan tinggi, ayah saja',
      subjek: contohPanjang,
      isian: {
        orangTua: ayahSaja,
        penghasilanAyah: 9_875_250,
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
        keperluan: 'penetapan kelompok uang kuliah tunggal dan perpanjangan beasiswa tahun akademik 2026/2027',
      },
    },
    {
      judul: 'ibu dengan dua anak, bukan penduduk, ayah tidak berpenghasilan',
      subjek: { ...contohLuar, nama: 'Sulastri', nik: '9932104107860002', jenisKelamin: 'Perempuan' },
      isian: {
        orangTua: keduanya,
        pasangan: contohLuar,
        penghasilanAyah: 0,
        penghasilanIbu: 1_100_000,
        banyakSiswa: true,
        daftarSiswa: [
          { ...contohLuar, ...pelajar, nik: '9932104304100001', nama: 'Wulan Sari', tanggalLahir: '2010-04-03' },
          { ...contohLuar, ...pelajar, nik: null, nama: 'Dimas', tanggalLahir: '2019-06-21' },
        ],
        daftarSekolah: [
          { nama: 'Wulan Sari', sekolah: 'SMK Contoh Pekalongan', kelas: 'X Tata Busana', nomorInduk: '0102' },
          { nama: 'Dimas', sekolah: 'SD Negeri Contoh 02', kelas: 'II', nomorInduk: '' },
        ],
        keperluan: 'permohonan bantuan biaya pendidikan',
      },
    },
  ],
})
