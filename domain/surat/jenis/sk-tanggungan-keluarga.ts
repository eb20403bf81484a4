// Surat Keterangan Tanggungan Keluarga. Catalogue: unconfirmed, no source; 400.10.4.4 and 470 confirmed as headings.
import { atau, biodata, daftarOrang, defineSurat, kolomTabel, paragraf, tabelDari } from '#domain/surat/define-surat.ts'
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

const pelajar = { statusKawin: 'Belum Kawin', pekerjaan: 'Pelajar/Mahasiswa', shdk: 'Anak' }
const nadia = contohOrang({
  ...pelajar,
  nik: '9975014203110001',
  nama: 'Nadia Putri Prasetyo',
  tanggalLahir: '2011-03-02',
})
const rafi = contohOrang({
  ...pelajar,
  nik: '9975010911170002',
  nama: 'Rafi Prasetyo',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '2017-11-09',
})

export const surat = defineSurat({
  kode: 'sk-tanggungan-keluarga',
  versi: 1,
  judul: 'Surat Keterangan Tanggungan Keluarga',
  nama: 'Surat keterangan tanggungan keluarga',
  kelompok: 'sosial',
  seri: 'SKTK',
  klasifikasi: { '2022': '400.10.4.4', lama: '470' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tanggungan: daftarOrang('Daftar tanggungan', {
      maks: 20,
      dariKeluarga: true,
      berbedaDari: 'subjek',
      hubungan: 'Hubungan',
      petunjuk: 'Yang tidak dipilih tidak dihitung sebagai tanggungan.',
    }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, tanggungan, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, yang bersangkutan mempunyai tanggungan keluarga sebagai berikut:`,
    tabelDari(tanggungan, (orang) => [
      kolomTabel('No.', 70, orang.no, 'tengah'),
      kolomTabel('Nama', 290, orang.nama, 'kiri'),
      kolomTabel('NIK', 235, atau(orang.nik, '-'), 'kiri'),
      kolomTabel('Hubungan', 130, atau(orang.shdk, '-'), 'kiri'),
      kolomTabel('Umur', 115, atau(orang.umur, '-'), 'kiri'),
      kolomTabel('Pekerjaan', 160, atau(orang.pekerjaan, '-'), 'kiri'),
    ]),
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'istri dan dua anak, tunjangan keluarga',
      subjek: contohAgus,
      isian: {
        tanggungan: [contohOrang({}), nadia, rafi],
        keperluan: 'pengurusan tunjangan keluarga pada tempat bekerja',
        nomorPengantarRt: '055/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama sangat panjang, sepuluh orang',
      subjek: contohPanjang,
      isian: {
        tanggungan: [
          contohOrang({ nama: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.', pekerjaan: 'Guru' }),
          ...['Khairunnisa Ayuningtyas', 'Abdullah Fatih', 'Zahra Kamila', 'Ibrahim Yusuf', 'Hafshah', 'Umar'].map(
            (nama, i) =>
              contohOrang({
                ...pelajar,
                pendudukId: `tanggungan-${i}`,
                nik: `997501491205000${i + 3}`,
                nama: `Raden ${nama} Wahyudiningrat Kusumawardhani`,
                tanggalLahir: `${2005 + 2 * i}-12-09`,
              }),
          ),
          contohOrang({
            pendudukId: 'mertua',
            nik: '9975014107400001',
            nama: 'Raden Ayu Sulastri',
            tanggalLahir: '1940-07-01',
            shdk: 'Mertua',
            pekerjaan: 'Mengurus Rumah Tangga',
          }),
        ],
        keperluan:
          'kelengkapan usulan pemutakhiran data keluarga pada Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      },
    },
    {
      judul: 'bukan penduduk, tanggungan tanpa NIK',
      subjek: contohLuar,
      isian: {
        tanggungan: [
          { ...contohLuar, nama: 'Paijem', nik: null, tanggalLahir: null, shdk: 'Orang Tua', pekerjaan: '' },
          { ...contohLuar, nama: 'Bayi Sukarni', nik: null, tanggalLahir: '2026-09-01', shdk: 'Anak', pekerjaan: '' },
        ],
        keperluan: 'pendaftaran kepesertaan jaminan kesehatan',
        tanggalPengantarRt: '2026-11-17',
      },
    },
  ],
})
