// Surat Tugas of the lurah to his staff. Catalogue: 800.1.11.1 confirmed (K83-B), 094 confirmed; its list of documents is that of a citizen's
// letter and makes no sense here: replaced. Basis, names, task and period in the order of a naskah penugasan.
import {
  ada,
  atau,
  baris,
  defineSurat,
  jika,
  kolomTabel,
  paragraf,
  paragrafIsian,
  paragrafRata,
  rincian,
  sebagai,
  sisip,
  tabel,
  tabelDari,
  tanggal,
  tebal,
  teks,
} from '#domain/surat/define-surat.ts'

export const surat = defineSurat({
  kode: 'surat-tugas',
  versi: 1,
  judul: 'Surat Tugas',
  nama: 'Surat tugas',
  kelompok: 'internal',
  seri: 'ST',
  klasifikasi: { '2022': '800.1.11.1', lama: '094' },
  penandatangan: ['lurah', 'sekretaris'],
  subjek: 'tanpa',
  isian: {
    dasar: paragrafIsian('Dasar', { min: 5, maks: 600, tersering: true }),
    petugas: tabel('Pegawai yang ditugaskan', {
      maks: 20,
      dari: 'pejabat',
      kolom: [
        { kunci: 'nama', judul: 'Nama', wajib: true },
        { kunci: 'nip', judul: 'NIP' },
        { kunci: 'pangkat', judul: 'Pangkat/golongan' },
        { kunci: 'jabatan', judul: 'Jabatan', wajib: true },
      ],
    }),
    tugas: paragrafIsian('Untuk', {
      min: 5,
      maks: 800,
      petunjuk: 'Misalnya: mengikuti rapat koordinasi pendataan penduduk',
    }),
    mulai: tanggal('Mulai'),
    selesai: tanggal('Selesai', { wajib: false, sesudahIsian: 'mulai', petunjuk: 'Kosongkan bila hanya satu hari' }),
    tempat: teks('Tempat', { min: 3, maks: 150, tersering: true }),
  },
  syarat: ['Surat, undangan, atau perintah yang menjadi dasar penugasan'],
  berlaku: null,
  buku: ['agenda-surat-keluar'],
  perihal: ({ tugas }) => tugas,
  isi: ({ dasar, petugas, tugas, mulai, selesai, tempat }) => [
    rincian([baris('dasar', dasar)]),
    paragrafRata('tengah')`${tebal`MENUGASKAN`}`,
    paragrafRata('kiri')`Kepada:`,
    tabelDari(petugas, (p) => [
      kolomTabel('No.', 60, p.no, 'tengah'),
      kolomTabel('Nama', 290, p.nama, 'kiri'),
      kolomTabel('NIP', 245, atau(p.nip, '-'), 'kiri'),
      kolomTabel('Pangkat/golongan', 185, atau(p.pangkat, '-'), 'kiri'),
      kolomTabel('Jabatan', 220, p.jabatan, 'kiri'),
    ]),
    rincian([
      baris('untuk', tugas),
      baris('waktu', jika(ada(selesai), sisip`${mulai} sampai dengan ${selesai}`, sebagai(mulai, 'hari-tanggal'))),
      baris('tempat', tempat),
    ]),
    paragraf`Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.`,
  ],
  contoh: [
    {
      judul: 'satu hari, dua pegawai',
      subjek: null,
      isian: {
        dasar: 'Surat Camat Pekalongan Barat Nomor 000.1.5/112/XI/2026 tanggal 17 November 2026',
        petugas: [
          {
            nama: 'Dewi Anggraeni, S.E.',
            nip: '998807152010012998',
            pangkat: 'Penata (III/c)',
            jabatan: 'Sekretaris',
          },
          {
            nama: 'Hj. Umi Kulsum, S.Sos.',
            nip: '997909302005012997',
            pangkat: 'Penata (III/c)',
            jabatan: 'Kasi Kesejahteraan Rakyat',
          },
        ],
        tugas: 'mengikuti rapat koordinasi pemutakhiran data penerima bantuan sosial',
        mulai: '2026-11-24',
        tempat: 'Aula Kecamatan Pekalongan Barat',
      },
    },
    {
      judul: 'beberapa hari, nama sangat panjang, pegawai tanpa NIP',
      subjek: null,
      isian: {
        dasar:
          'Peraturan Wali Kota Pekalongan tentang pendataan penduduk nonpermanen dan rencana kerja Kelurahan Sapuro Kebulen tahun 2026',
        petugas: [
          {
            nama: 'Drs. H. Raden Mas Muhammad Abdurrahman Wahyudiningrat Kusumawardhana, M.Pd.',
            nip: '996503021990011994',
            pangkat: 'Penata Tingkat I (III/d)',
            jabatan: 'Kasi Pemerintahan dan Pembangunan',
          },
          { nama: 'Sukarni', nip: '', pangkat: '', jabatan: 'Tenaga pendukung administrasi' },
          { nama: 'Karso', nip: '', pangkat: '', jabatan: 'Petugas kebersihan' },
        ],
        tugas:
          'melaksanakan pendataan penduduk nonpermanen dan pemeriksaan kelengkapan administrasi rumah kos di wilayah RW 001 sampai dengan RW 014 serta melaporkan hasilnya secara tertulis kepada lurah',
        mulai: '2026-11-30',
        selesai: '2026-12-11',
        tempat: 'wilayah Kelurahan Sapuro Kebulen',
      },
    },
  ],
})
