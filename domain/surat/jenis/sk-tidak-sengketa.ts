// Surat Keterangan Tanah Tidak Sengketa. Catalogue: fields and signers unconfirmed; 593.7 confirmed, 500.17.2.3 seen in one village app
// only (K83-C). It rests on what the one concerned states and on what the office knows.
import { baris, biodata, defineSurat, paragraf, rincian, sisip, teks } from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  isianKeperluan,
  kalimatKeperluan,
  kalimatPenduduk,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'
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
  kode: 'sk-tidak-sengketa',
  versi: 1,
  judul: 'Surat Keterangan Tanah Tidak Sengketa',
  nama: 'Keterangan tanah tidak sengketa',
  kelompok: 'pertanahan-waris',
  seri: 'SKTS',
  klasifikasi: { '2022': '500.17.2.3', lama: '593.7' },
  penandatangan: ['lurah', 'sekretaris'],
  isian: {
    nomorBukti: teks('Nomor sertipikat atau Letter C', { min: 1, maks: 100 }),
    ...isianLetak,
    ...isianBatas,
    ...isianKeperluan,
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-tanah'],
  perihal: ({ keperluan, nomorBukti }) => sisip`${keperluan}, tanah ${nomorBukti}`,
  isi: ({ subjek, nomorBukti, lokasi, luas, keperluan, ...batas }) => [
    pembuka(),
    biodata(subjek, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat']),
    paragraf`${kalimatPenduduk()} Yang bersangkutan menguasai sebidang tanah dengan keterangan sebagai berikut:`,
    rincian([baris('sertipikat/Letter C', nomorBukti), barisLetak(lokasi), barisLuas(luas)]),
    blokBatas(batas),
    paragraf`Berdasarkan pernyataan yang bersangkutan dan sepanjang pengetahuan kami, sampai dengan tanggal surat ini tanah tersebut tidak dalam
      sengketa, tidak dalam sitaan, dan tidak sedang dijaminkan kepada pihak mana pun.`,
    kalimatBukanBukti(),
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  peringatan: () => [peringatanMandat()],
  contoh: [
    {
      judul: 'pengajuan sertipikat',
      subjek: contohAgus,
      isian: {
        nomorBukti: 'Letter C 412 persil 27 kelas D.II',
        lokasi: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
        luas: '120,5',
        batasUtara: 'Jalan Kenanga Gang 3',
        batasTimur: 'tanah milik Sumarno',
        batasSelatan: 'saluran air',
        batasBarat: 'tanah milik H. Abdul Kholiq',
        keperluan: 'persyaratan permohonan sertipikat tanah',
      },
    },
    {
      judul: 'nama, letak, dan batas sangat panjang',
      subjek: contohPanjang,
      isian: {
        nomorBukti: 'Sertipikat Hak Milik Nomor 01234, 01235, dan 01236/Sapuro Kebulen',
        lokasi:
          'Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, sebelah timur Perumahan Griya Batik Asri, RT 012/RW 014',
        luas: '1275,25',
        batasUtara: 'Jalan Raya Urip Sumoharjo',
        batasTimur: 'tanah milik Yayasan Pendidikan Contoh dan tanah milik Hj. Siti Nurhayati Wahyudiningrat',
        batasSelatan: 'saluran irigasi tersier dan tanah milik Pemerintah Kota Pekalongan',
        batasBarat: 'Jalan Melati Putih Timur Dalam',
        keperluan:
          'kelengkapan berkas permohonan pembiayaan pembangunan rumah produksi dan galeri batik pada lembaga keuangan',
      },
    },
    {
      judul: 'pemilik dari luar kelurahan, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohAgus,
      isian: {
        nomorBukti: 'Letter C 88 persil 3 kelas D.I',
        lokasi: 'Jalan Melati Raya, RT 001/RW 005',
        luas: '64',
        batasUtara: 'tanah milik Karso',
        batasTimur: 'Jalan Melati Raya',
        batasSelatan: 'tanah milik Sumarno',
        batasBarat: 'tanah negara',
        keperluan: 'pengurusan jual beli tanah di hadapan PPAT',
      },
    },
  ],
})
