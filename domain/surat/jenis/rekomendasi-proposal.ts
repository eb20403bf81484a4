// Surat Pengantar/Rekomendasi Proposal Bantuan: a letter to the office that gives. Catalogue: K83-E; 400.10.3.1 and 411 confirmed as
// headings, their use here not. Camat line depends on the recipient.
import {
  ada,
  baris,
  defineSurat,
  jika,
  mengetahuiCamat,
  paragraf,
  rincian,
  sisip,
  tanggal,
  teks,
  uang,
  yaTidak,
} from '#domain/surat/define-surat.ts'
import { kalimatPemohon, syaratBiasa } from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'rekomendasi-proposal',
  versi: 1,
  judul: 'Rekomendasi Proposal Bantuan',
  nama: 'Rekomendasi proposal bantuan',
  kelompok: 'umum',
  seri: 'RPB',
  bentuk: 'korespondensi',
  klasifikasi: { '2022': '400.10.3.1', lama: '411' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  subjek: 'tanpa',
  isian: {
    tujuan: teks('Ditujukan kepada', { min: 3, maks: 120, tersering: true }),
    tempatTujuan: teks('Tempat tujuan', { wajib: false, maks: 60, tersering: true, petunjuk: 'Kosong: di Tempat' }),
    lembaga: teks('Lembaga pemohon', { min: 3, maks: 120 }),
    alamatLembaga: teks('Alamat lembaga', { wajib: false, maks: 160 }),
    ketua: teks('Ketua atau penanggung jawab', { wajib: false, maks: 100 }),
    nomorProposal: teks('Nomor proposal', { wajib: false, maks: 60 }),
    tanggalProposal: tanggal('Tanggal proposal', { wajib: false, sebelumHariIni: true }),
    kegiatan: teks('Kegiatan', { min: 3, maks: 160, tersering: true }),
    nilai: uang('Nilai permohonan', { wajib: false, min: 1 }),
    mengetahuiCamat: yaTidak('Diketahui camat'),
  },
  syarat: [...syaratBiasa, 'Proposal'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-proposal'],
  perihal: ({ lembaga, kegiatan }) => sisip`rekomendasi proposal ${lembaga}: ${kegiatan}`,
  korespondensi: ({ tujuan, tempatTujuan, lembaga }) => ({
    hal: sisip`Rekomendasi proposal bantuan ${lembaga}`,
    yth: [tujuan, jika(ada(tempatTujuan), sisip`di ${tempatTujuan}`, 'di Tempat')],
    lampiran: '1 (satu) berkas',
  }),
  isi: ({ kantor, tujuan, lembaga, alamatLembaga, ketua, nomorProposal, tanggalProposal, kegiatan, nilai }) => [
    paragraf`Bersama ini kami sampaikan kepada ${tujuan} proposal permohonan bantuan dengan keterangan sebagai berikut:`,
    rincian([
      baris('lembaga pemohon', lembaga),
      baris('alamat', alamatLembaga, { bila: ada(alamatLembaga) }),
      baris('penanggung jawab', ketua, { bila: ada(ketua) }),
      baris('nomor proposal', nomorProposal, { bila: ada(nomorProposal) }),
      baris('tanggal proposal', tanggalProposal, { bila: ada(tanggalProposal) }),
      baris('kegiatan', kegiatan),
      baris('nilai permohonan', nilai, { bila: ada(nilai) }),
    ]),
    paragraf`Lembaga tersebut berkedudukan dan aktif melaksanakan kegiatan di wilayah ${kantor.unit}, ${kantor.wilayahAtas}. Pada
      prinsipnya kami mendukung permohonan tersebut dan merekomendasikannya untuk dipertimbangkan sesuai dengan ketentuan peraturan
      perundang-undangan.`,
    kalimatPemohon('pengantar'),
    paragraf`Demikian surat pengantar ini kami sampaikan. Atas perhatian yang diberikan, kami ucapkan terima kasih.`,
  ],
  tandaTangan: (isian) => [mengetahuiCamat(ada(isian.mengetahuiCamat))],
  contoh: [
    {
      judul: 'karang taruna, kepada wali kota',
      subjek: null,
      isian: {
        tujuan: 'Wali Kota Pekalongan',
        tempatTujuan: 'Pekalongan',
        lembaga: 'Karang Taruna Melati',
        alamatLembaga: 'Jalan Melati Raya Nomor 14, RT 001/RW 005',
        ketua: 'Teguh Santoso',
        nomorProposal: '07/KT-MLT/XI/2026',
        tanggalProposal: '2026-11-10',
        kegiatan: 'pelatihan sablon dan pemasaran daring bagi pemuda',
        nilai: 15_000_000,
      },
    },
    {
      judul: 'nama sangat panjang, diketahui camat',
      subjek: null,
      isian: {
        tujuan:
          'Kepala Dinas Perindustrian, Perdagangan, Koperasi, dan Usaha Mikro, Kecil, dan Menengah Provinsi Jawa Tengah',
        tempatTujuan: 'Semarang',
        lembaga:
          'Kelompok Usaha Bersama Perajin Batik Tulis Pewarna Alam Wahyudiningrat Kusumawardhana Pesisir Nusantara',
        alamatLembaga:
          'Perumahan Griya Batik Asri Blok C-17 Nomor 118A, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, RT 012/RW 014',
        ketua: 'Drs. H. Raden Mas Muhammad Abdurrahman Wahyudiningrat Kusumawardhana, S.Pd.I., M.Pd.',
        nomorProposal: '117/KUB-PBTPA/WK/XI/2026',
        tanggalProposal: '2026-11-02',
        kegiatan:
          'pengadaan instalasi pengolahan air limbah bersama, peralatan pewarnaan alam, dan pelatihan pemasaran ekspor bagi perajin',
        nilai: 1_275_500_000,
        mengetahuiCamat: true,
      },
    },
    {
      judul: 'tanpa nilai dan nomor',
      subjek: null,
      isian: {
        tujuan: 'Baznas Kota Pekalongan',
        lembaga: 'TPQ Nurul Huda',
        kegiatan: 'pengadaan buku dan meja belajar',
      },
    },
  ],
})
