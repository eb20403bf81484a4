// Surat Keterangan Penghasilan. Catalogue: OSID-TPL; 400.10.4.4 confirmed as heading, its use here not. Rests on the stamped statement.
import { biodata, defineSurat, paragraf, teks, uang } from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianKeperluan,
  isianPengantarRt,
  kalimatKeperluan,
  kalimatPenduduk,
  kalimatTanggungJawab,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'sk-penghasilan',
  versi: 1,
  judul: 'Surat Keterangan Penghasilan',
  nama: 'Surat keterangan penghasilan',
  kelompok: 'sosial',
  seri: 'SKPH',
  klasifikasi: { '2022': '400.10.4.4', lama: '470' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_kesra'],
  isian: {
    penghasilan: uang('Penghasilan rata-rata per bulan'),
    sumber: teks('Sumber penghasilan', {
      min: 3,
      maks: 120,
      tersering: true,
      petunjuk: 'Sambungan kata "dari", misalnya: usaha warung makan',
    }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Surat pernyataan penghasilan bermeterai'],
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, penghasilan, sumber, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar, 'surat pernyataan bermeterai yang bersangkutan')}, penghasilan
      rata-rata yang bersangkutan dari ${sumber} adalah sebesar ${penghasilan} per bulan.`,
    kalimatTanggungJawab(),
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'buruh harian, beasiswa anak',
      subjek: contohOrang({}),
      isian: {
        penghasilan: 1_750_000,
        sumber: 'pekerjaan sebagai buruh batik harian lepas',
        keperluan: 'melengkapi persyaratan beasiswa anak',
        nomorPengantarRt: '053/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan sumber sangat panjang',
      subjek: contohPanjang,
      isian: {
        penghasilan: 128_475_500,
        sumber: 'usaha industri batik tulis, persewaan rumah dan kios, serta honorarium sebagai narasumber pelatihan',
        keperluan:
          'melengkapi berkas permohonan pembiayaan pemilikan rumah dan kendaraan pada lembaga keuangan syariah di wilayah Pekalongan',
      },
    },
    {
      judul: 'dimohonkan orang lain, bukan penduduk',
      subjek: contohLuar,
      pemohon: contohAgus,
      isian: {
        penghasilan: 850_000,
        sumber: 'berjualan makanan keliling',
        keperluan: 'permohonan keringanan biaya perawatan',
        tanggalPengantarRt: '2026-11-17',
      },
    },
  ],
})
