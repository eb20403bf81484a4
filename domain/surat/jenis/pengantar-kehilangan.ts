// Surat Pengantar Laporan Kehilangan, to the police. Catalogue: OSID-TPL; 300.1 unconfirmed, 331 confirmed.
import {
  ada,
  baris,
  bila,
  biodata,
  defineSurat,
  paragraf,
  paragrafIsian,
  rincian,
  sebagai,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatBerlaku,
  kalimatPenduduk,
  pembuka,
  penutupPengantar,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'pengantar-kehilangan',
  versi: 1,
  judul: 'Surat Pengantar Laporan Kehilangan',
  nama: 'Pengantar laporan kehilangan',
  kelompok: 'trantib',
  seri: 'SPLK',
  klasifikasi: { '2022': '300.1', lama: '331' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    barang: teks('Barang atau surat yang hilang', { min: 3, maks: 100, tersering: true }),
    rincian: paragrafIsian('Rincian atau nomor', { min: 3, maks: 300 }),
    tanggalHilang: tanggal('Tanggal hilang', { sebelumHariIni: true, sesudahLahir: true }),
    lokasi: teks('Perkiraan lokasi', { min: 3, maks: 160, tersering: true }),
    kronologi: paragrafIsian('Kronologi singkat', {
      wajib: false,
      maks: 600,
      petunjuk: 'Kalimat lengkap; baris baru menjadi alinea baru.',
    }),
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ barang }) => sisip`laporan kehilangan ${barang}`,
  isi: ({ subjek, barang, rincian: rincianBarang, tanggalHilang, lokasi, kronologi, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, yang bersangkutan melaporkan telah
      kehilangan:`,
    rincian([
      baris('barang/surat', barang),
      baris('rincian', rincianBarang),
      baris('tanggal hilang', sebagai(tanggalHilang, 'hari-tanggal')),
      baris('perkiraan lokasi', lokasi),
    ]),
    bila(ada(kronologi), [paragraf`${kronologi}`]),
    paragraf`Surat pengantar ini dibuat sebagai kelengkapan laporan kehilangan kepada kepolisian.${kalimatBerlaku('pengantar')}`,
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'KTP-el dan SIM',
      subjek: contohAgus,
      isian: {
        barang: 'KTP-el dan SIM C',
        rincian: 'KTP-el atas nama Agus Prasetyo, NIK 9975011705840003, dan SIM C Nomor 9912-3456-789012',
        tanggalHilang: '2026-11-18',
        lokasi: 'Jalan Kenanga sampai Pasar Contoh',
        nomorPengantarRt: '062/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, kronologi dua alinea',
      subjek: contohPanjang,
      isian: {
        barang: 'tas kerja berisi ijazah, buku tabungan, dan sertifikat pendidik',
        rincian:
          'Ijazah Strata Dua Nomor 99/FTIK/2009, buku tabungan Bank Contoh Nomor Rekening 9912-01-000457-50-9, dan Sertifikat Pendidik Nomor 1399123456789 atas nama yang bersangkutan',
        tanggalHilang: '2026-11-01',
        lokasi: 'Perjalanan kereta api Semarang Tawang menuju Pekalongan, sekitar peron 2 Stasiun Pekalongan',
        kronologi: [
          'Yang bersangkutan turun dari kereta api sekitar pukul 21.00 WIB dan baru menyadari tas tertinggal setelah tiba di rumah.',
          'Petugas stasiun telah dihubungi pada malam yang sama, tetapi tas tidak ditemukan.',
        ].join('\n'),
      },
    },
    {
      judul: 'bukan penduduk, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohOrang({}),
      isian: {
        barang: 'STNK sepeda motor',
        rincian: 'nomor polisi G 9912 ZZ',
        tanggalHilang: '2026-11-20',
        lokasi: 'tidak diketahui',
      },
    },
  ],
})
