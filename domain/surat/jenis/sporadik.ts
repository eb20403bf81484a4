// Surat Pernyataan Penguasaan Fisik Bidang Tanah (Sporadik): the holder's statement before two saksi, which the lurah acknowledges.
// Catalogue: OSID-TPL; wording of the usual form of the land office, unconfirmed. 594 confirmed, 500.17.2.3 seen in one village app (K83-C).
import {
  ada,
  baris,
  biodata,
  daftar,
  defineSurat,
  orang,
  paragraf,
  rincian,
  tahun,
  tandaTangan,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohPanjang, contohSaksi1, contohSaksi2 } from '#domain/surat/contoh-orang.ts'
import { sebutOrang, syaratBiasa } from '#domain/surat/kalimat.ts'
import { barisLetak, barisLuas, blokBatas, isianBatas, isianLetak } from '#domain/surat/kalimat-tanah.ts'

export const surat = defineSurat({
  kode: 'sporadik',
  versi: 1,
  judul: 'Surat Pernyataan Penguasaan Fisik Bidang Tanah (Sporadik)',
  nama: 'Sporadik',
  kelompok: 'pertanahan-waris',
  seri: 'SPOR',
  klasifikasi: { '2022': '500.17.2.3', lama: '594' },
  penandatangan: ['lurah'],
  tandaTanganPejabat: { posisi: 'kanan', baris: 2, mengetahui: true, tempatTanggal: false },
  isian: {
    ...isianLetak,
    nibTanah: teks('NIB', { wajib: false, maks: 40, petunjuk: 'Nomor identifikasi bidang, bila sudah ada' }),
    statusTanah: teks('Status tanah', { min: 3, maks: 80, tersering: true }),
    dipergunakan: teks('Dipergunakan untuk', { min: 3, maks: 100, tersering: true }),
    diperolehDari: teks('Diperoleh dari', { min: 2, maks: 120 }),
    sejakTahun: tahun('Sejak tahun', { min: 1900 }),
    denganJalan: teks('Dengan jalan', {
      min: 3,
      maks: 80,
      tersering: true,
      petunjuk: 'Misalnya: warisan, hibah, jual beli',
    }),
    ...isianBatas,
    saksi1: orang('Saksi I', { peran: 'saksi I', berbedaDari: 'subjek' }),
    saksi2: orang('Saksi II', { peran: 'saksi II', berbedaDari: ['subjek', 'saksi1'] }),
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-tanah', 'agenda-surat-keluar'],
  perihal: ({ lokasi }) => ['penguasaan fisik tanah di ', lokasi],
  isi: (a) => [
    paragraf`Yang bertanda tangan di bawah ini:`,
    biodata(a.subjek, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat']),
    paragraf`dengan ini menyatakan bahwa saya dengan iktikad baik menguasai secara fisik sebidang tanah sebagai berikut:`,
    rincian([
      barisLetak(a.lokasi),
      barisLuas(a.luas),
      baris('NIB', a.nibTanah, { bila: ada(a.nibTanah) }),
      baris('status tanah', a.statusTanah),
      baris('dipergunakan untuk', a.dipergunakan),
    ]),
    blokBatas(a),
    paragraf`Bidang tanah tersebut saya peroleh dari ${a.diperolehDari} sejak tahun ${a.sejakTahun} dengan jalan ${a.denganJalan}, sampai saat ini
      saya kuasai terus-menerus, tidak dalam sengketa, tidak menjadi jaminan suatu utang, dan bukan merupakan aset negara atau aset daerah.`,
    paragraf`Pernyataan ini saya buat dengan sebenarnya dan dengan penuh tanggung jawab, dan saya bersedia mengangkat sumpah bila diperlukan.
      Apabila di kemudian hari pernyataan ini ternyata tidak benar, saya bersedia menanggung segala akibat hukumnya, baik pidana maupun perdata.
      Pernyataan ini disaksikan oleh:`,
    daftar(
      'angka',
      [sebutOrang(a.saksi1), sebutOrang(a.saksi2)].map((s) => [s]),
    ),
  ],
  tandaTangan: ({ subjek, saksi1: satu, saksi2: dua }) => [
    tandaTangan('kanan', 1, {
      kepala: ['Yang membuat pernyataan,'],
      orang: subjek,
      meterai: true,
      tempatTanggal: true,
    }),
    tandaTangan('kiri', 1, { kepala: ['Saksi I,'], orang: satu }),
    tandaTangan('kiri', 2, { kepala: ['Saksi II,'], orang: dua }),
  ],
  contoh: [
    {
      judul: 'tanah pekarangan dari warisan',
      subjek: contohAgus,
      isian: {
        lokasi: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
        luas: '120,5',
        statusTanah: 'tanah milik adat',
        dipergunakan: 'rumah tinggal',
        diperolehDari: 'Sukarno',
        sejakTahun: 2009,
        denganJalan: 'warisan',
        batasUtara: 'Jalan Kenanga Gang 3',
        batasTimur: 'tanah milik Sumarno',
        batasSelatan: 'saluran air',
        batasBarat: 'tanah milik H. Abdul Kholiq',
        saksi1: contohSaksi1,
        saksi2: contohSaksi2,
      },
    },
    {
      judul: 'nama, letak, dan batas sangat panjang',
      subjek: contohPanjang,
      isian: {
        lokasi:
          'Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, sebelah timur Perumahan Griya Batik Asri, RT 012/RW 014',
        luas: '1275,25',
        nibTanah: '11.27.01.05.01234',
        statusTanah: 'tanah negara bebas yang dikuasai langsung',
        dipergunakan: 'rumah produksi batik, galeri, dan rumah tinggal keluarga',
        diperolehDari: 'Raden Ajeng Sulastri binti Raden Ngabehi Wahyudiningrat',
        sejakTahun: 1984,
        denganJalan: 'hibah di bawah tangan',
        batasUtara: 'Jalan Raya Urip Sumoharjo',
        batasTimur: 'tanah milik Yayasan Pendidikan Contoh dan tanah milik Hj. Siti Nurhayati Wahyudiningrat',
        batasSelatan: 'saluran irigasi tersier',
        batasBarat: 'Jalan Melati Putih Timur Dalam',
        saksi1: { ...contohSaksi1, nama: 'Prof. Dr. Ir. H. Mochammad Sumarno Wirjodihardjo, M.Sc.' },
        saksi2: contohSaksi2,
      },
    },
    {
      judul: 'saksi ditulis tangan, pemilik dari luar kelurahan',
      subjek: contohLuar,
      isian: {
        lokasi: 'Jalan Melati Raya, RT 001/RW 005',
        luas: '64',
        statusTanah: 'tanah milik adat',
        dipergunakan: 'kebun',
        diperolehDari: 'Paijem',
        sejakTahun: 1990,
        denganJalan: 'jual beli',
        batasUtara: 'tanah milik Karso',
        batasTimur: 'Jalan Melati Raya',
        batasSelatan: 'tanah milik Sumarno',
        batasBarat: 'tanah milik Darmo',
        saksi1: { ...contohLuar, nik: null, nama: 'Karso', alamat: '', rt: null, rw: null },
        saksi2: contohSaksi2,
      },
    },
  ],
})
