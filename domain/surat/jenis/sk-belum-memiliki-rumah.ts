// Surat Keterangan Belum Memiliki Rumah. Catalogue: K83-C; 600.2.7.6 and 653 confirmed as headings, their use here not.
import { biodata, defineSurat, jika, paragraf, pilihan, sama, sisip, teks } from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohPanjang } from '#domain/surat/contoh-orang.ts'
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
  kode: 'sk-belum-memiliki-rumah',
  versi: 1,
  judul: 'Surat Keterangan Belum Memiliki Rumah',
  nama: 'Surat keterangan belum memiliki rumah',
  kelompok: 'sosial',
  seri: 'SKBMR',
  klasifikasi: { '2022': '600.2.7.6', lama: '653' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    statusTinggal: pilihan('Status tempat tinggal sekarang', ['Menumpang', 'Sewa/kontrak', 'Dinas', 'Lainnya']),
    tempatTinggal: teks('Keterangan tempat tinggal', {
      min: 3,
      maks: 120,
      bila: { isian: 'statusTinggal', sama: 'Lainnya' },
      petunjuk: 'Sambungan kata "menempati", misalnya: rumah susun milik pemerintah daerah',
    }),
    bank: teks('Bank atau pengembang', { wajib: false, maks: 120, tersering: true }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Surat pernyataan belum memiliki rumah bermeterai'],
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, statusTinggal, tempatTinggal, bank, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar, 'surat pernyataan bermeterai yang bersangkutan')}, sampai dengan surat
      keterangan ini dibuat yang bersangkutan${jika(
        sama(subjek.statusKawin, ['Kawin', 'Kawin Belum Tercatat']),
        jika(
          sama(subjek.jenisKelamin, 'Perempuan'),
          ' beserta suaminya',
          jika(sama(subjek.jenisKelamin, 'Laki-laki'), ' beserta istrinya', ' beserta suami atau istrinya'),
        ),
      )} belum memiliki rumah, dan saat ini ${jika(
        sama(statusTinggal, 'Menumpang'),
        'menumpang di rumah orang lain',
      )}${jika(sama(statusTinggal, 'Sewa/kontrak'), 'menempati rumah sewa atau kontrak')}${jika(
        sama(statusTinggal, 'Dinas'),
        'menempati rumah dinas',
      )}${jika(sama(statusTinggal, 'Lainnya'), sisip`menempati ${tempatTinggal}`)}.`,
    kalimatTanggungJawab(),
    kalimatKeperluan(keperluan, { tujuan: bank }),
    penutup(),
  ],
  contoh: [
    {
      judul: 'rumah bersubsidi',
      subjek: contohAgus,
      isian: {
        statusTinggal: 'Sewa/kontrak',
        bank: 'Bank Contoh Cabang Pekalongan',
        keperluan: 'pengajuan kredit pemilikan rumah bersubsidi',
        nomorPengantarRt: '057/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, rumah dinas',
      subjek: contohPanjang,
      isian: {
        statusTinggal: 'Dinas',
        bank: 'PT Bank Pembiayaan Perumahan Contoh Nusantara (Persero) Tbk Kantor Cabang Pembantu Pekalongan',
        keperluan:
          'permohonan fasilitas likuiditas pembiayaan perumahan bagi pegawai negeri sipil dan pengalihan angsuran ke bank pelaksana',
      },
    },
    {
      judul: 'belum kawin, bukan penduduk',
      subjek: { ...contohLuar, statusKawin: 'Belum Kawin' },
      isian: {
        statusTinggal: 'Lainnya',
        tempatTinggal: 'rumah susun sederhana sewa milik pemerintah daerah',
        keperluan: 'pendaftaran rumah susun sederhana sewa',
        tanggalPengantarRt: '2026-11-16',
      },
    },
  ],
})
