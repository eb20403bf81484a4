// Surat Pengantar (umum): introduces a person to another office. Judul shape, as the catalogue says (OSID-TPL).
import { ada, bila, biodata, defineSurat, paragraf, paragrafIsian, teks } from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  isianKeperluan,
  kalimatBerlaku,
  kalimatPenduduk,
  pembuka,
  penutupPengantar,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'pengantar-umum',
  versi: 1,
  judul: 'Surat Pengantar',
  nama: 'Surat pengantar (umum)',
  kelompok: 'umum',
  seri: 'SP',
  klasifikasi: { '2022': '400.10.2.2', lama: '145' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tujuan: teks('Ditujukan kepada', { min: 3, maks: 120, tersering: true }),
    ...isianKeperluan,
    keterangan: paragrafIsian('Keterangan lain', { wajib: false, maks: 500 }),
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, tujuan, keperluan, keterangan }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} Yang bersangkutan kami hadapkan kepada ${tujuan} untuk ${keperluan}.${kalimatBerlaku('pengantar')}`,
    bila(ada(keterangan), [paragraf`${keterangan}`]),
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'santunan kematian',
      subjek: contohOrang({}),
      isian: { tujuan: 'Dinas Sosial Kota Pekalongan', keperluan: 'mengurus santunan kematian' },
    },
    {
      judul: 'nama dan tujuan sangat panjang',
      subjek: contohPanjang,
      isian: {
        tujuan: 'Kepala Badan Penyelenggara Jaminan Sosial Ketenagakerjaan Kantor Cabang Pekalongan',
        keperluan:
          'mengajukan klaim jaminan hari tua dan pemutakhiran data kepesertaan keluarga yang tercantum dalam kartu keluarga terbaru',
        keterangan:
          'Berkas kepesertaan yang lama rusak karena banjir rob pada bulan Februari.\nMohon dibantu penerbitan salinannya.',
      },
    },
    {
      judul: 'bukan penduduk, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohOrang({}),
      isian: { tujuan: 'Puskesmas Contoh', keperluan: 'pemeriksaan kesehatan calon pekerja' },
    },
  ],
})
