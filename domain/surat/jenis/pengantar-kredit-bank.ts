// Surat Pengantar Kredit Bank. Catalogue: K83-E; 500.3.4.5 seen in one register, 581 confirmed. Camat line depends on the bank.
import {
  ada,
  biodata,
  defineSurat,
  jika,
  mengetahuiCamat,
  paragraf,
  sisip,
  teks,
  uang,
  yaTidak,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianKeperluan,
  isianPengantarRt,
  kalimatBerlaku,
  kalimatPenduduk,
  pembuka,
  penutupPengantar,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'pengantar-kredit-bank',
  versi: 1,
  judul: 'Surat Pengantar Kredit Bank',
  nama: 'Pengantar kredit bank',
  kelompok: 'ekonomi',
  seri: 'SPKB',
  klasifikasi: { '2022': '500.3.4.5', lama: '581' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    bank: teks('Bank', { min: 3, maks: 120, tersering: true }),
    besaran: uang('Besaran pengajuan', { wajib: false, min: 1 }),
    ...isianKeperluan,
    ...isianPengantarRt,
    mengetahuiCamat: yaTidak('Diketahui camat'),
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-bank'],
  perihal: ({ bank, keperluan }) => sisip`kredit pada ${bank}: ${keperluan}`,
  isi: ({ subjek, kantor, bank, besaran, keperluan, ...lain }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(lain)}, yang bersangkutan bermaksud mengajukan kredit kepada ${bank}${jika(
      ada(besaran),
      sisip` sebesar ${besaran}`,
    )} untuk ${keperluan}.${kalimatBerlaku('pengantar')}`,
    paragraf`Surat pengantar ini bukan merupakan jaminan kredit. ${kantor.unit} tidak menjamin dan tidak bertanggung jawab atas
      pelunasan kredit tersebut.`,
    penutupPengantar(),
  ],
  tandaTangan: (isian) => [mengetahuiCamat(ada(isian.mengetahuiCamat))],
  contoh: [
    {
      judul: 'modal usaha',
      subjek: contohAgus,
      isian: {
        bank: 'Bank Contoh Unit Sapuro',
        besaran: 25_000_000,
        keperluan: 'menambah modal usaha bengkel sepeda motor',
        nomorPengantarRt: '058/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama bank dan keperluan sangat panjang, diketahui camat',
      subjek: contohPanjang,
      isian: {
        bank: 'PT Bank Perekonomian Rakyat Syariah Contoh Artha Nusantara Sejahtera Kantor Cabang Pembantu Pekalongan Barat',
        besaran: 1_275_500_000,
        keperluan:
          'pengembangan rumah produksi batik, pembelian bahan baku pewarna alam, dan perbaikan instalasi pengolahan air limbah bersama',
        mengetahuiCamat: true,
      },
    },
    {
      judul: 'bukan penduduk, tanpa besaran',
      subjek: contohLuar,
      isian: { bank: 'Koperasi Simpan Pinjam Guyub', keperluan: 'biaya pendidikan anak' },
    },
  ],
})
