// Surat Keterangan (umum), for what no other type covers; its text is free. Catalogue: OSID-TPL; the sekretaris should read it first.
import { biodata, defineSurat, paragraf, paragrafIsian } from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  isianKeperluan,
  kalimatKeperluan,
  kalimatPenduduk,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'sk-umum',
  versi: 1,
  judul: 'Surat Keterangan',
  nama: 'Surat keterangan (umum)',
  kelompok: 'umum',
  seri: 'SK',
  klasifikasi: { '2022': '400.10.2.2', lama: '145' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    isiKeterangan: paragrafIsian('Isi keterangan', {
      min: 10,
      maks: 2000,
      tersering: true,
      petunjuk: 'Kalimat lengkap; baris baru menjadi alinea baru.',
    }),
    ...isianKeperluan,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, isiKeterangan, keperluan }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()}`,
    paragraf`${isiKeterangan}`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'pengurus kelompok tani',
      subjek: contohAgus,
      isian: {
        isiKeterangan: 'Yang bersangkutan adalah pengurus Kelompok Tani Perkotaan Melati sejak tahun 2021.',
        keperluan: 'pendaftaran bantuan bibit',
      },
    },
    {
      judul: 'nama sangat panjang, tiga alinea',
      subjek: contohPanjang,
      isian: {
        isiKeterangan: [
          'Yang bersangkutan menjabat Ketua RW 014 periode tahun 2023 sampai dengan tahun 2026 berdasarkan Keputusan Lurah Sapuro Kebulen.',
          'Selama menjabat, yang bersangkutan memimpin pembangunan saluran air sepanjang 420 meter, pengelolaan bank sampah, dan pendataan warga di 6 (enam) RT.',
          'Yang bersangkutan tidak memiliki tunggakan kewajiban kepada lingkungan.',
        ].join('\n'),
        keperluan: 'kelengkapan berkas usulan penghargaan lembaga kemasyarakatan kelurahan tingkat provinsi',
      },
    },
    {
      judul: 'bukan penduduk, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohAgus,
      isian: {
        isiKeterangan: 'Yang bersangkutan bekerja sebagai pengasuh di rumah pemohon sejak 2 Januari 2025.',
        keperluan: 'pembuatan kartu tamu lingkungan.',
      },
    },
  ],
})
