// Surat Keterangan Pergi Kawin/Numpang Nikah: a resident marries outside this kecamatan. Catalogue: OSID-TPL, N473. Today the KUA of origin
// recommends (Model N10) and the kelurahan gives only N1; offices that still issue this letter keep it switched on.
import {
  ada,
  barisDari,
  biodata,
  bukan,
  defineSurat,
  orang,
  paragraf,
  rincian,
  sisip,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohCatinLuar, contohCatinPanjang, contohCatinPria, contohCatinWanita } from '#domain/surat/contoh-nikah.ts'
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
import {
  peringatanAgama,
  peringatanMasihKawin,
  peringatanPasangan,
  peringatanUmur,
} from '#domain/surat/kalimat-nikah.ts'

export const surat = defineSurat({
  kode: 'pengantar-numpang-nikah',
  versi: 1,
  judul: 'Surat Keterangan Pergi Kawin/Numpang Nikah',
  nama: 'Surat keterangan numpang nikah',
  kelompok: 'perkawinan',
  seri: 'SKNN',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tujuan: teks('KUA kecamatan tujuan', {
      min: 3,
      maks: 120,
      tersering: true,
      petunjuk: 'Misalnya: KUA Kecamatan Batang, Kabupaten Batang',
    }),
    calonPasangan: orang('Calon pasangan', { peran: 'calon pasangan', berbedaDari: 'subjek' }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-nikah'],
  perihal: ({ calonPasangan, tujuan }) => sisip`numpang nikah dengan ${calonPasangan.nama} di ${tujuan}`,
  peringatan: ({ subjek, tujuan, calonPasangan }) => [
    {
      bila: bukan(ada(tujuan)),
      teks: 'Rekomendasi nikah di kecamatan lain diterbitkan oleh KUA asal (Model N10) berdasarkan Model N1. Pastikan surat ini memang diminta.',
    },
    ...peringatanUmur('Calon pengantin', subjek),
    ...peringatanUmur('Calon pasangan', calonPasangan),
    ...peringatanPasangan(calonPasangan),
    ...peringatanAgama,
    ...peringatanMasihKawin,
  ],
  isi: ({ subjek, kantor, tujuan, calonPasangan, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, yang bersangkutan bermaksud melangsungkan pernikahan di luar wilayah
      Kecamatan ${kantor.kecamatan}, yaitu pada ${tujuan}, dengan:`,
    rincian(barisDari(calonPasangan, ['nama', 'nik', 'lahir', 'jenisKelamin', 'agama', 'pekerjaan', 'alamat'])),
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'menikah di kabupaten tetangga',
      subjek: contohCatinPria,
      isian: {
        tujuan: 'KUA Kecamatan Contoh, Kabupaten Contoh',
        calonPasangan: {
          ...contohCatinLuar,
          nama: 'Wartini',
          jenisKelamin: 'Perempuan',
          nik: '9932104107990004',
          tanggalLahir: '1999-07-01',
        },
        keperluan: 'pendaftaran nikah di luar kecamatan',
        nomorPengantarRt: '021/RT.01/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang',
      subjek: contohCatinPanjang,
      isian: {
        tujuan: 'KUA Kecamatan Pekalongan Selatan, Kota Pekalongan, Provinsi Jawa Tengah',
        calonPasangan: {
          ...contohCatinPria,
          nama: 'Letnan Satu Raden Bagus Muhammad Dimas Kurniawan Suryadiningrat, S.Tr.(Han.), M.Tr.Opsla.',
        },
        keperluan:
          'melengkapi berkas pendaftaran kehendak nikah beserta permohonan rekomendasi nikah pada Kantor Urusan Agama asal dan tujuan',
      },
    },
    {
      judul: 'penduduk sementara, belum tercatat',
      subjek: contohCatinLuar,
      isian: {
        tujuan: 'KUA Kecamatan Pekalongan Timur',
        calonPasangan: contohCatinWanita,
        keperluan: 'pendaftaran nikah di tempat tinggal calon istri',
        tanggalPengantarRt: '2026-11-17',
      },
    },
  ],
})
