// Surat Keterangan Wali Nikah: who gives the bride, the subject, in marriage. Catalogue: OSID-TPL; signers and documents unconfirmed.
import {
  ada,
  baris,
  barisDari,
  bila,
  biodata,
  defineSurat,
  jika,
  orang,
  paragraf,
  paragrafIsian,
  pilihan,
  rincian,
  sama,
  sebagai,
  sisip,
} from '#domain/surat/define-surat.ts'
import { contohAyahWanita, contohCatinLuar, contohCatinPanjang, contohCatinWanita } from '#domain/surat/contoh-nikah.ts'
import { contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatBerlaku,
  kalimatPenduduk,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'
import { binOf, isianBin, peringatanAgama, subjekPria } from '#domain/surat/kalimat-nikah.ts'

const nasab = [
  'Ayah kandung',
  'Kakek dari ayah',
  'Saudara laki-laki kandung',
  'Saudara laki-laki seayah',
  'Keponakan laki-laki',
  'Paman dari ayah',
  'Sepupu laki-laki',
] as const
const hakim = 'Wali hakim'
const waliNasab = { isian: 'hubungan', sama: nasab } as const

export const surat = defineSurat({
  kode: 'sk-wali-nikah',
  versi: 1,
  judul: 'Surat Keterangan Wali Nikah',
  nama: 'Surat keterangan wali nikah',
  kelompok: 'perkawinan',
  seri: 'SKWN',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    hubungan: pilihan('Hubungan wali dengan mempelai wanita', [...nasab, hakim]),
    wali: orang('Wali', { peran: 'wali', berbedaDari: 'subjek', dariKeluarga: true, bila: waliNasab }),
    binWali: isianBin('Bin (wali)', { bila: waliNasab }),
    // The head of the KUA is the guardian then; the letter says why.
    alasanWaliHakim: paragrafIsian('Alasan wali hakim', {
      min: 5,
      maks: 300,
      bila: { isian: 'hubungan', sama: hakim },
      petunjuk: 'Sambungan kalimat "karena …", misalnya: seluruh wali nasab telah meninggal dunia',
    }),
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Fotokopi KTP-el wali'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-nikah'],
  perihal: ({ hubungan, wali }) =>
    sisip`wali nikah: ${sebagai(hubungan, 'huruf-kecil')}${jika(ada(wali), sisip`, ${wali.nama}`)}`,
  peringatan: ({ wali, hubungan }) => [
    {
      bila: subjekPria,
      teks: 'Surat ini tentang mempelai wanita, sedangkan orang yang dipilih tercatat laki-laki.',
    },
    { bila: sama(wali.jenisKelamin, 'Perempuan'), teks: 'Wali nikah tercatat perempuan. Periksa orang yang dipilih.' },
    {
      bila: sama(hubungan, hakim),
      teks: 'Wali hakim ditetapkan oleh KUA. Kelurahan hanya menerangkan keadaan wali nasab.',
    },
    ...peringatanAgama,
  ],
  isi: ({ subjek, kantor, hubungan, wali, binWali, alasanWaliHakim, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    bila(
      sama(hubungan, hakim),
      [
        paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, mempelai wanita tersebut tidak mempunyai wali nasab yang dapat
          bertindak sebagai wali nikah karena ${alasanWaliHakim}. Oleh karena itu pernikahannya dimohonkan dengan wali hakim.`,
      ],
      [
        paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, wali nikah mempelai wanita tersebut adalah:`,
        rincian([
          ...barisDari(wali, ['nama']),
          baris('bin', binOf(binWali, wali)),
          ...barisDari(wali, ['nik', 'lahir', 'agama', 'pekerjaan', 'alamat']),
          baris('hubungan', sebagai(hubungan, 'huruf-kecil')),
        ]),
      ],
    ),
    paragraf`Surat keterangan ini dibuat untuk kelengkapan pendaftaran pernikahan pada Kantor Urusan Agama (KUA) Kecamatan
      ${kantor.kecamatan}.${kalimatBerlaku('keterangan')}`,
    penutup(),
  ],
  contoh: [
    {
      judul: 'ayah kandung',
      subjek: contohCatinWanita,
      isian: {
        hubungan: 'Ayah kandung',
        wali: contohAyahWanita,
        nomorPengantarRt: '053/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, kakek',
      subjek: contohCatinPanjang,
      isian: { hubungan: 'Kakek dari ayah', wali: contohPanjang, binWali: 'Raden Ngabehi Wahyudiningrat' },
    },
    {
      judul: 'wali hakim, mempelai dari luar kelurahan',
      subjek: { ...contohCatinLuar, nama: 'Wartini', jenisKelamin: 'Perempuan', nik: '9932104107990004' },
      isian: {
        hubungan: hakim,
        alasanWaliHakim:
          'ayah kandungnya telah meninggal dunia dan wali nasab yang lain tidak diketahui keberadaannya.',
        tanggalPengantarRt: '2026-11-16',
      },
    },
  ],
})
