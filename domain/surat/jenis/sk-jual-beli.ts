// Surat Keterangan Jual Beli of goods, animals and vehicles, never of land (PPAT). Catalogue: OSID-TPL; both codes are the general
// ones, their use here not confirmed. The parties acknowledge the sale with their signatures; the kelurahan only knows of it.
import {
  ada,
  baris,
  biodata,
  daftar,
  defineSurat,
  jika,
  orang,
  paragraf,
  paragrafIsian,
  rincian,
  salahSatu,
  sisip,
  tandaTangan,
  teks,
  uang,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { dasarPengantar, isianPengantarRt, pembuka, penutup, sebutOrang, syaratBiasa } from '#domain/surat/kalimat.ts'

const saksi1 = contohOrang({
  pendudukId: 'saksi1',
  nik: '9975011212700001',
  nama: 'Sumarno',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '1970-12-12',
})
const saksi2 = contohOrang({
  pendudukId: 'saksi2',
  nik: '9975010101680002',
  nama: 'H. Abdul Kholiq',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '1968-01-01',
})

export const surat = defineSurat({
  kode: 'sk-jual-beli',
  versi: 1,
  judul: 'Surat Keterangan Jual Beli',
  nama: 'Surat keterangan jual beli',
  kelompok: 'ekonomi',
  seri: 'SKJB',
  klasifikasi: { '2022': '400.10.2.2', lama: '145' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    pihakKedua: orang('Pembeli', { peran: 'pembeli', berbedaDari: 'subjek' }),
    barang: teks('Jenis barang', {
      min: 3,
      maks: 100,
      tersering: true,
      petunjuk: 'Barang, hewan, atau kendaraan; bukan tanah dan bangunan.',
    }),
    rincian: paragrafIsian('Rincian barang', { min: 3, maks: 300, petunjuk: 'Merek, nomor, ciri, jumlah' }),
    harga: uang('Harga', { min: 1 }),
    saksi1: orang('Saksi I', { wajib: false, peran: 'saksi I', berbedaDari: ['subjek', 'pihakKedua'] }),
    saksi2: orang('Saksi II', { wajib: false, peran: 'saksi II', berbedaDari: ['subjek', 'pihakKedua', 'saksi1'] }),
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ barang, pihakKedua }) => sisip`jual beli ${barang} kepada ${pihakKedua.nama}`,
  peringatan: ({ barang }) => [
    {
      bila: ada(barang),
      teks: 'Surat ini tidak untuk tanah dan bangunan. Jual beli tanah hanya dengan akta PPAT.',
    },
  ],
  isi: ({ subjek, kantor, pihakKedua, barang, rincian: rincianBarang, harga, saksi1: s1, saksi2: s2, ...lain }) => [
    pembuka(),
    biodata(subjek, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat']),
    paragraf`selanjutnya disebut penjual, telah menjual kepada:`,
    biodata(pihakKedua, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat']),
    paragraf`selanjutnya disebut pembeli, barang dengan keterangan sebagai berikut:`,
    rincian([baris('jenis barang', barang), baris('rincian', rincianBarang), baris('harga', harga)]),
    paragraf`${dasarPengantar(lain, 'keterangan kedua belah pihak')}, penjual dan pembeli mengakui jual beli tersebut dengan
      membubuhkan tanda tangan pada surat keterangan ini${jika(salahSatu(ada(s1), ada(s2)), ', dengan disaksikan oleh:', '.')}`,
    daftar('angka', [sebutOrang(s1), sebutOrang(s2)]),
    paragraf`${kantor.unit} hanya mengetahui jual beli tersebut menurut keterangan kedua belah pihak, serta tidak menjamin asal-usul,
      keadaan, dan pembayaran barang.`,
    penutup(),
  ],
  tandaTanganPejabat: { posisi: 'kanan', baris: 3, mengetahui: true, tempatTanggal: false },
  tandaTangan: ({ subjek, pihakKedua, saksi1: s1, saksi2: s2 }) => [
    tandaTangan('kiri', 1, { kepala: ['Penjual,'], orang: subjek }),
    tandaTangan('kanan', 1, { kepala: ['Pembeli,'], orang: pihakKedua, tempatTanggal: true }),
    tandaTangan('kiri', 2, { kepala: ['Saksi I,'], orang: s1 }),
    tandaTangan('kanan', 2, { kepala: ['Saksi II,'], orang: s2 }),
  ],
  contoh: [
    {
      judul: 'sepeda motor',
      subjek: contohAgus,
      isian: {
        pihakKedua: contohOrang({
          pendudukId: 'pembeli',
          nik: '9975012008900004',
          nama: 'Teguh Santoso',
          jenisKelamin: 'Laki-laki',
          tanggalLahir: '1990-08-20',
          pekerjaan: 'Karyawan Swasta',
          alamat: 'Jalan Kenanga Gang 5 Nomor 2',
        }),
        barang: 'sepeda motor',
        rincian: 'Merek Contoh 125 tahun 2019, warna hitam, nomor polisi G 9912 ZZ',
        harga: 9_500_000,
        nomorPengantarRt: '059/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama dan rincian sangat panjang, dua saksi',
      subjek: contohPanjang,
      isian: {
        pihakKedua: contohOrang({
          nama: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani Binti Muhammad Abdurrahman, S.Pd.',
        }),
        barang: 'mesin produksi batik cap beserta perlengkapannya',
        rincian:
          'Satu unit mesin pengering kain, dua belas meja cap ukuran 120 cm x 240 cm, empat puluh cap tembaga motif jlamprang dan sekar jagad, tiga kompor gas industri, dan satu bak pencelupan berbahan baja nirkarat',
        harga: 187_500_000,
        saksi1,
        saksi2,
      },
    },
    {
      judul: 'kambing, pembeli bukan penduduk, satu saksi',
      subjek: contohOrang({}),
      isian: {
        pihakKedua: { ...contohLuar, nik: null },
        barang: 'kambing',
        rincian: 'Dua ekor kambing jantan\nwarna cokelat, umur sekitar satu tahun',
        harga: 4_200_000,
        saksi1,
      },
    },
  ],
})
