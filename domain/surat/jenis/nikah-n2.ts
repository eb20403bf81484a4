// Model N2, Permohonan Kehendak Nikah, from citizens to the KUA. Catalogue: N473, OSID-TPL; Kepdirjen Bimas Islam 473/2020, Lampiran VI.
// No number, no signature of the office. What is attached follows from age and status instead of being struck out by hand.
import {
  ada,
  atau,
  baris,
  bukan,
  daftar,
  defineSurat,
  hariKerjaKurang,
  jam,
  jika,
  orang,
  paragraf,
  rincian,
  salahSatu,
  sama,
  sebagai,
  sisip,
  tandaTangan,
  tandaTanganKosong,
  tanggal,
  tebalkan,
  teks,
  umurKurang,
} from '#domain/surat/define-surat.ts'
import {
  contohCatinLuar,
  contohCatinMuda,
  contohCatinPanjang,
  contohCatinPria,
  contohCatinWanita,
} from '#domain/surat/contoh-nikah.ts'
import { syaratBiasa } from '#domain/surat/kalimat.ts'
import {
  isianKua,
  kecamatanKua,
  lampiranNikah,
  peringatanAgama,
  peringatanMasihKawin,
  peringatanPasangan,
  peringatanUmur,
  subjekPria,
} from '#domain/surat/kalimat-nikah.ts'

const cerai = ['Cerai Hidup', 'Cerai Hidup Belum Tercatat']

export const surat = defineSurat({
  kode: 'nikah-n2',
  versi: 1,
  judul: 'Permohonan Kehendak Nikah',
  nama: 'N2 - Permohonan kehendak nikah',
  kelompok: 'perkawinan',
  seri: 'PKN',
  bentuk: 'formulir',
  bernomor: false,
  lampiranForm: lampiranNikah('VI'),
  modelForm: 'Model N2',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: [],
  tandaTanganPejabat: null,
  isian: {
    calonPasangan: orang('Calon pasangan', { peran: 'calon pasangan', berbedaDari: 'subjek' }),
    tanggalAkad: tanggal('Tanggal akad nikah', { sejakHariIni: true }),
    jamAkad: jam('Jam akad nikah'),
    tempatAkad: teks('Tempat akad nikah', { min: 3, maks: 160, tersering: true }),
    maskawin: teks('Maskawin', { wajib: false, maks: 160 }),
    ...isianKua,
    lampiranLain: teks('Lampiran lain', { wajib: false, maks: 160 }),
  },
  syarat: [...syaratBiasa, 'Pengantar nikah (Model N1)', 'Persetujuan calon pengantin (Model N4)'],
  berlaku: null,
  buku: ['register-nikah'],
  perihal: ({ calonPasangan, tanggalAkad }) =>
    sisip`permohonan kehendak nikah dengan ${calonPasangan.nama}, akad ${tanggalAkad}`,
  korespondensi: ({ kua }) => ({
    hal: 'Permohonan Kehendak Nikah',
    yth: [sisip`Kepala KUA ${kecamatanKua(kua)}`, 'di Tempat'],
  }),
  peringatan: ({ subjek, calonPasangan, tanggalAkad }) => [
    {
      bila: hariKerjaKurang(tanggalAkad, 10),
      teks: 'Akad kurang dari 10 hari kerja lagi (libur nasional belum dihitung): diperlukan dispensasi dari camat atau surat pernyataan bermeterai.',
    },
    ...peringatanUmur('Calon pengantin', subjek, tanggalAkad),
    ...peringatanUmur('Calon pasangan', calonPasangan, tanggalAkad),
    ...peringatanPasangan(calonPasangan),
    ...peringatanAgama,
    ...peringatanMasihKawin,
  ],
  isi: ({ subjek, calonPasangan, tanggalAkad, jamAkad, tempatAkad, maskawin, lampiranLain }) => [
    paragraf`Dengan hormat, kami mengajukan permohonan kehendak nikah atas nama:`,
    rincian([
      baris('Calon suami', jika(subjekPria, tebalkan(subjek.namaKapital), tebalkan(calonPasangan.namaKapital))),
      baris('Calon istri', jika(subjekPria, tebalkan(calonPasangan.namaKapital), tebalkan(subjek.namaKapital))),
      baris('Hari/tanggal/jam', sisip`${sebagai(tanggalAkad, 'hari-tanggal')}, pukul ${jamAkad}`),
      baris('Tempat akad nikah', tempatAkad),
      baris('Maskawin', atau(maskawin, '-')),
    ]),
    paragraf`Bersama ini kami sampaikan surat-surat yang diperlukan untuk diperiksa sebagai berikut:`,
    daftar('angka', [
      'Surat pengantar nikah dari kelurahan (Model N1)',
      'Persetujuan calon pengantin (Model N4)',
      'Fotokopi KTP-el',
      'Fotokopi akta kelahiran',
      'Fotokopi kartu keluarga',
      'Pasfoto berlatar biru ukuran 2 x 3 sebanyak 3 (tiga) lembar',
      jika(
        salahSatu(umurKurang(subjek, 21, tanggalAkad), umurKurang(calonPasangan, 21, tanggalAkad)),
        'Surat izin orang tua (Model N5)',
      ),
      jika(
        salahSatu(umurKurang(subjek, 19, tanggalAkad), umurKurang(calonPasangan, 19, tanggalAkad)),
        'Penetapan dispensasi kawin dari Pengadilan Agama',
      ),
      jika(
        salahSatu(sama(subjek.statusKawin, 'Cerai Mati'), sama(calonPasangan.statusKawin, 'Cerai Mati')),
        'Surat keterangan kematian suami/istri (Model N6)',
      ),
      jika(salahSatu(sama(subjek.statusKawin, cerai), sama(calonPasangan.statusKawin, cerai)), 'Akta cerai'),
      lampiranLain,
    ]),
    paragraf`Demikian permohonan ini kami sampaikan, kiranya dapat diperiksa, dihadiri, dan dicatat sesuai dengan ketentuan
      peraturan perundang-undangan.`,
  ],
  tandaTangan: ({ subjek, pemohon }) => [
    tandaTanganKosong('kiri', 1, {
      kepala: ['Diterima tanggal ..............................', 'Yang menerima,', 'Kepala KUA/PPN LN,'],
    }),
    tandaTangan('kanan', 1, { kepala: ['Wassalam,', 'Pemohon,'], orang: subjek, bila: bukan(ada(pemohon)) }),
    tandaTangan('kanan', 1, { kepala: ['Wassalam,', 'Pemohon,'], orang: pemohon }),
  ],
  contoh: [
    {
      judul: 'akad di balai nikah',
      subjek: contohCatinWanita,
      isian: {
        calonPasangan: contohCatinPria,
        tanggalAkad: '2026-12-12',
        jamAkad: '09:00',
        tempatAkad: 'Balai Nikah KUA Kecamatan Pekalongan Barat',
        maskawin: 'seperangkat alat salat dan emas 5 (lima) gram',
      },
    },
    {
      judul: 'nama sangat panjang, calon suami duda',
      subjek: contohCatinPanjang,
      isian: {
        calonPasangan: {
          ...contohCatinPria,
          nama: 'Letnan Satu Raden Bagus Muhammad Dimas Kurniawan Suryadiningrat, S.Tr.(Han)., M.Tr.Opsla.',
          statusKawin: 'Cerai Mati',
        },
        tanggalAkad: '2026-12-01',
        jamAkad: '13:30',
        tempatAkad:
          'Gedung Serbaguna Perumahan Griya Batik Asri, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam Nomor 118A, Pekalongan',
        kua: 'Pekalongan Timur, Kota Pekalongan',
        lampiranLain: 'Surat izin atasan bagi anggota TNI',
      },
    },
    {
      judul: 'umur 18 tahun, diajukan oleh wali',
      subjek: contohCatinMuda,
      pemohon: { ...contohCatinLuar, nama: 'Sutrisno' },
      isian: {
        calonPasangan: contohCatinWanita,
        tanggalAkad: '2027-01-09',
        jamAkad: '08:00',
        tempatAkad: 'rumah calon istri, Jalan Kenanga Gang 3 Nomor 11',
      },
    },
  ],
})
