// Surat Keterangan Riwayat Tanah, from the land book (Letter C) of the kelurahan. Catalogue: OSID-TPL; 500.17.2.3 seen in one village
// app only (K83-C), 593 confirmed. The warning about the signer and the sentence on proof are practice, unconfirmed.
import {
  atau,
  baris,
  biodata,
  defineSurat,
  kolomTabel,
  paragraf,
  rincian,
  sisip,
  tabel,
  tabelDari,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatPenduduk, pembuka, penutup, syaratBiasa } from '#domain/surat/kalimat.ts'
import {
  barisLetak,
  barisLuas,
  blokBatas,
  isianBatas,
  isianLetak,
  kalimatBukanBukti,
  peringatanMandat,
} from '#domain/surat/kalimat-tanah.ts'

export const surat = defineSurat({
  kode: 'sk-riwayat-tanah',
  versi: 1,
  judul: 'Surat Keterangan Riwayat Tanah',
  nama: 'Keterangan riwayat tanah',
  kelompok: 'pertanahan-waris',
  seri: 'SKRIT',
  klasifikasi: { '2022': '500.17.2.3', lama: '593' },
  penandatangan: ['lurah', 'sekretaris'],
  isian: {
    letterC: teks('Letter C, persil, dan kelas', {
      min: 3,
      maks: 100,
      petunjuk: 'Misalnya: C 412 persil 27 kelas D.II',
    }),
    ...isianLetak,
    riwayat: tabel('Riwayat peralihan', {
      maks: 15,
      urutTahun: 'tahun',
      kolom: [
        { kunci: 'tahun', judul: 'Tahun', wajib: true },
        { kunci: 'dari', judul: 'Dari' },
        { kunci: 'kepada', judul: 'Kepada', wajib: true },
        { kunci: 'dasar', judul: 'Dasar peralihan', wajib: true },
      ],
    }),
    ...isianBatas,
  },
  syarat: [...syaratBiasa, 'Kutipan Letter C', 'SPPT PBB'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'buku-tanah'],
  perihal: ({ letterC, lokasi }) => sisip`riwayat tanah ${letterC}, ${lokasi}`,
  isi: ({ subjek, kantor, letterC, lokasi, luas, riwayat, ...batas }) => [
    pembuka(),
    biodata(subjek, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat']),
    paragraf`${kalimatPenduduk()} Menurut buku tanah (Letter C) ${kantor.unit}, tanah yang dikuasai oleh yang bersangkutan tercatat sebagai
      berikut:`,
    rincian([baris('Letter C', letterC), barisLetak(lokasi), barisLuas(luas)]),
    blokBatas(batas),
    paragraf`Riwayat peralihan tanah tersebut menurut catatan yang ada pada kami adalah sebagai berikut:`,
    tabelDari(riwayat, (r) => [
      kolomTabel('Tahun', 110, r.tahun, 'tengah'),
      kolomTabel('Dari', 260, atau(r.dari, '-'), 'kiri'),
      kolomTabel('Kepada', 260, r.kepada, 'kiri'),
      kolomTabel('Dasar peralihan', 370, r.dasar, 'kiri'),
    ]),
    paragraf`Sepanjang pengetahuan kami, sampai dengan tanggal surat ini tanah tersebut tidak dalam sengketa dan tidak sedang dijaminkan.`,
    kalimatBukanBukti(),
    penutup(),
  ],
  peringatan: () => [peringatanMandat()],
  contoh: [
    {
      judul: 'tiga peralihan',
      subjek: contohAgus,
      isian: {
        letterC: 'C 412 persil 27 kelas D.II',
        lokasi: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
        luas: '120,5',
        riwayat: [
          { tahun: '1961', dari: '', kepada: 'Kartorejo', dasar: 'tercatat pertama kali dalam Letter C' },
          { tahun: '1984', dari: 'Kartorejo', kepada: 'Sukarno', dasar: 'warisan' },
          { tahun: '2009', dari: 'Sukarno', kepada: 'Agus Prasetyo', dasar: 'hibah, akta PPAT Nomor 112/2009' },
        ],
        batasUtara: 'Jalan Kenanga Gang 3',
        batasTimur: 'tanah milik Sumarno',
        batasSelatan: 'saluran air',
        batasBarat: 'tanah milik H. Abdul Kholiq',
      },
    },
    {
      judul: 'nama sangat panjang, banyak peralihan',
      subjek: contohPanjang,
      isian: {
        letterC: 'C 1027 persil 114a, 114b, dan 115 kelas S.III serta D.I',
        lokasi:
          'Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, sebelah timur Perumahan Griya Batik Asri, RT 012/RW 014',
        luas: '1275,25',
        riwayat: [
          {
            tahun: '1938',
            dari: '',
            kepada: 'Raden Ngabehi Wahyudiningrat',
            dasar: 'tercatat pertama kali dalam Letter C',
          },
          { tahun: '1957', dari: 'Raden Ngabehi Wahyudiningrat', kepada: 'Raden Mas Kusumawardhana', dasar: 'warisan' },
          {
            tahun: '1972',
            dari: 'Raden Mas Kusumawardhana',
            kepada: 'Supinah binti Kartorejo',
            dasar: 'jual beli sebagian, akta PPAT Camat Nomor 41/1972',
          },
          {
            tahun: '1972',
            dari: 'Raden Mas Kusumawardhana',
            kepada: 'Raden Ajeng Sulastri',
            dasar: 'hibah atas sisa tanah',
          },
          {
            tahun: '2011',
            dari: 'Raden Ajeng Sulastri',
            kepada: 'Drs. H. Raden Mas Muhammad Abdurrahman Wahyudiningrat Kusumawardhana, S.Pd.I., M.Pd.',
            dasar: 'warisan, surat pernyataan ahli waris Nomor 181.1/004/2011',
          },
        ],
        batasUtara: 'Jalan Raya Urip Sumoharjo',
        batasTimur: 'tanah milik Yayasan Pendidikan Contoh dan tanah milik Hj. Siti Nurhayati Wahyudiningrat',
        batasSelatan: 'saluran irigasi tersier',
        batasBarat: 'Jalan Melati Putih Timur Dalam',
      },
    },
    {
      judul: 'pemilik dari luar kelurahan, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohAgus,
      isian: {
        letterC: 'C 88 persil 3 kelas D.I',
        lokasi: 'Jalan Melati Raya, RT 001/RW 005',
        luas: '64',
        riwayat: [{ tahun: '1990', dari: 'Paijem', kepada: 'Sukarni', dasar: 'jual beli' }],
        batasUtara: 'tanah milik Karso',
        batasTimur: 'Jalan Melati Raya',
        batasSelatan: 'tanah milik Sumarno',
        batasBarat: 'tanah negara',
      },
    },
  ],
})
