// Surat Pengantar Pindah, with form F-1.03. Catalogue: OSID-TPL, SDJ; lists of F-1.03. The legal document is the SKPWNI of Disdukcapil,
// so the letter moves nobody: the office books the move when the SKPWNI is there.
import {
  ada,
  atau,
  baris,
  biodata,
  bukan,
  daftarOrang,
  defineSurat,
  jika,
  kolomTabel,
  orang,
  paragraf,
  paragrafIsian,
  pilihan,
  rincian,
  sama,
  sebagai,
  semua,
  sisip,
  tabelDari,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatKelengkapan, kalimatPenduduk, pembuka, penutupPengantar } from '#domain/surat/kalimat.ts'

const semuaPindah = 'Kepala keluarga dan seluruh anggota'
const tidakAda = 'Tidak ada anggota yang ditinggal'
const rafi = contohOrang({
  nama: 'Rafi Prasetyo',
  nik: '9975010911170002',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '2017-11-09',
  statusKawin: 'Belum Kawin',
  shdk: 'Anak',
})

export const surat = defineSurat({
  kode: 'pengantar-pindah',
  versi: 1,
  judul: 'Surat Pengantar Pindah',
  nama: 'Pengantar pindah',
  kelompok: 'mutasi',
  seri: 'PINDAH',
  klasifikasi: { '2022': '400.12.2.2', lama: '471.21' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    kepalaKeluarga: orang('Kepala keluarga (bila bukan pemohon)', {
      wajib: false,
      peran: 'kepala keluarga',
      dariKeluarga: true,
      berbedaDari: 'subjek',
    }),
    alasanPindah: pilihan('Alasan pindah', [
      'Pekerjaan',
      'Pendidikan',
      'Keamanan',
      'Kesehatan',
      'Perumahan',
      'Keluarga',
      'Lainnya',
    ]),
    alasanLain: teks('Alasan lainnya', { min: 3, maks: 100, bila: { isian: 'alasanPindah', sama: 'Lainnya' } }),
    klasifikasiPindah: pilihan('Klasifikasi pindah', [
      'Dalam satu desa/kelurahan',
      'Antar desa/kelurahan',
      'Antar kecamatan',
      'Antar kab/kota',
      'Antar provinsi',
    ]),
    alamatTujuan: paragrafIsian('Alamat tujuan lengkap', {
      min: 10,
      maks: 300,
      petunjuk: 'Jalan, RT, RW, desa/kelurahan, kecamatan, kabupaten/kota, provinsi, kode pos.',
    }),
    jenisKepindahan: pilihan('Jenis kepindahan', [
      'Kepala keluarga',
      semuaPindah,
      'Kepala keluarga dan sebagian anggota',
      'Anggota keluarga',
    ]),
    statusKkTidakPindah: pilihan('Status KK bagi yang tidak pindah', [
      'Numpang KK',
      'Membuat KK baru',
      tidakAda,
      'Nomor KK tetap',
    ]),
    statusKkPindah: pilihan('Status KK bagi yang pindah', ['Numpang KK', 'Membuat KK baru', 'Nomor KK tetap']),
    pengikut: daftarOrang('Keluarga yang pindah, termasuk pemohon bila pindah (satu KK)', {
      maks: 12,
      dariKeluarga: true,
      hubungan: 'Hubungan dengan kepala keluarga',
    }),
    tanggalPindah: tanggal('Rencana tanggal pindah'),
    telepon: teks('Telepon', { wajib: false, maks: 20, digit: [9, 10, 11, 12, 13] }),
  },
  syarat: ['KK asli', 'KTP-el', 'Formulir F-1.03 yang sudah diisi'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'mutasi-penduduk'],
  perihal: ({ klasifikasiPindah, alamatTujuan }) =>
    sisip`pindah ${sebagai(klasifikasiPindah, 'huruf-kecil')}, tujuan ${alamatTujuan}`,
  peringatan: ({ subjek, kepalaKeluarga, jenisKepindahan, statusKkTidakPindah }) => [
    {
      bila: semua(bukan(ada(kepalaKeluarga)), bukan(sama(subjek.shdk, 'Kepala Keluarga'))),
      teks: 'Pemohon bukan kepala keluarga menurut data. Isi kepala keluarganya.',
    },
    {
      bila: semua(sama(jenisKepindahan, semuaPindah), bukan(sama(statusKkTidakPindah, [tidakAda, '']))),
      teks: 'Seluruh keluarga pindah, tetapi status KK bagi yang tidak pindah diisi lain.',
    },
    {
      bila: semua(
        sama(statusKkTidakPindah, tidakAda),
        sama(jenisKepindahan, ['Kepala keluarga dan sebagian anggota', 'Anggota keluarga']),
      ),
      teks: 'Sebagian keluarga tidak pindah, tetapi disebut tidak ada anggota yang ditinggal.',
    },
  ],
  isi: ({ subjek, kepalaKeluarga, alasanPindah, alasanLain, pengikut, telepon, ...pindah }) => [
    pembuka(),
    biodata(subjek, ['nama', 'nik', 'nomorKk', 'lahir', 'alamat']),
    paragraf`${kalimatPenduduk()} Yang bersangkutan bermaksud mengajukan permohonan pindah dengan keterangan sebagai berikut:`,
    rincian([
      baris(
        'nama kepala keluarga',
        jika(
          ada(kepalaKeluarga),
          kepalaKeluarga.namaKapital,
          jika(sama(subjek.shdk, 'Kepala Keluarga'), subjek.namaKapital, '-'),
        ),
      ),
      baris('alasan pindah', jika(ada(alasanLain), alasanLain, sebagai(alasanPindah, 'huruf-kecil'))),
      baris('klasifikasi pindah', sebagai(pindah.klasifikasiPindah, 'huruf-kecil')),
      baris('alamat tujuan', pindah.alamatTujuan),
      baris('rencana tanggal pindah', sebagai(pindah.tanggalPindah, 'hari-tanggal')),
      baris('jenis kepindahan', sebagai(pindah.jenisKepindahan, 'huruf-kecil')),
      baris('status KK yang tidak pindah', sebagai(pindah.statusKkTidakPindah, 'huruf-kecil')),
      baris('status KK yang pindah', sebagai(pindah.statusKkPindah, 'huruf-kecil')),
      baris('telepon', telepon, { bila: ada(telepon) }),
    ]),
    paragraf`Keluarga yang pindah:`,
    tabelDari(pengikut, (o) => [
      kolomTabel('No.', 70, o.no, 'tengah'),
      kolomTabel('NIK', 250, atau(o.nik, '-'), 'kiri'),
      kolomTabel('Nama', 420, o.nama, 'kiri'),
      kolomTabel('Hubungan', 260, o.shdk, 'kiri'),
    ]),
    paragraf`Surat pengantar ini dilampiri Formulir F-1.03 dan bukan surat keterangan pindah; Surat Keterangan Pindah Warga Negara
      Indonesia (SKPWNI) diterbitkan oleh Dinas Kependudukan dan Pencatatan Sipil.`,
    kalimatKelengkapan(),
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'satu keluarga, antarkota',
      subjek: contohAgus,
      isian: {
        alasanPindah: 'Pekerjaan',
        klasifikasiPindah: 'Antar kab/kota',
        alamatTujuan:
          'Jalan Contoh Nomor 27, RT 004/RW 006, Kelurahan Contoh, Kecamatan Contoh, Kota Contoh, Provinsi Jawa Tengah 50000',
        jenisKepindahan: semuaPindah,
        statusKkTidakPindah: tidakAda,
        statusKkPindah: 'Nomor KK tetap',
        pengikut: [contohAgus, contohOrang({}), rafi],
        tanggalPindah: '2026-12-01',
        telepon: '0800 0000 123',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, anggota keluarga pindah',
      subjek: { ...contohPanjang, shdk: 'Orang Tua' },
      isian: {
        kepalaKeluarga: contohOrang({
          pendudukId: 'kepala',
          nik: '9975010101920001',
          nama: 'Raden Bagus Ahmad Syarifuddin Wahyudiningrat Kusumawardhana, S.T., M.T.',
          jenisKelamin: 'Laki-laki',
        }),
        alasanPindah: 'Lainnya',
        alasanLain: 'mengikuti anak yang bertugas sebagai tenaga pendidik di daerah terpencil',
        klasifikasiPindah: 'Antar provinsi',
        alamatTujuan:
          'Kompleks Perumahan Dinas Contoh Blok K-19 Nomor 204, Jalan Raya Lintas Timur Kilometer 27, RT 021/RW 009, Desa Sumber Makmur, Kecamatan Contoh, Kabupaten Contoh, Provinsi Kalimantan Tengah 70000',
        jenisKepindahan: 'Anggota keluarga',
        statusKkTidakPindah: 'Nomor KK tetap',
        statusKkPindah: 'Membuat KK baru',
        pengikut: [
          { ...contohPanjang, shdk: 'Orang Tua' },
          contohOrang({
            nama: 'Hj. Raden Ayu Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd., M.Pd.',
            shdk: 'Orang Tua',
          }),
        ],
        tanggalPindah: '2027-01-04',
      },
    },
    {
      judul: 'belum tercatat, pindah sendiri',
      subjek: { ...contohLuar, shdk: 'Kepala Keluarga' },
      isian: {
        alasanPindah: 'Keluarga',
        klasifikasiPindah: 'Dalam satu desa/kelurahan',
        alamatTujuan: 'Jalan Melati Raya Nomor 40, RT 001/RW 005',
        jenisKepindahan: 'Kepala keluarga',
        statusKkTidakPindah: tidakAda,
        statusKkPindah: 'Numpang KK',
        pengikut: [{ ...contohLuar, shdk: 'Kepala Keluarga' }],
        tanggalPindah: '2026-11-20',
      },
    },
  ],
})
