// Surat Pengantar SKCK. Catalogue: OSID-TPL, K83-E; 300.1 unconfirmed, 331 confirmed. Camat line depends on the polres.
import {
  ada,
  biodata,
  defineSurat,
  jika,
  mengetahuiCamat,
  paragraf,
  sisip,
  teks,
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
  kode: 'pengantar-skck',
  versi: 1,
  judul: 'Surat Pengantar SKCK',
  nama: 'Pengantar SKCK',
  kelompok: 'trantib',
  seri: 'SKCK',
  klasifikasi: { '2022': '300.1', lama: '331' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_trantib'],
  isian: {
    ...isianKeperluan,
    ciriFisik: teks('Ciri fisik', { wajib: false, maks: 120 }),
    ...isianPengantarRt,
    mengetahuiCamat: yaTidak('Diketahui camat'),
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-skck'],
  isi: ({ subjek, keperluan, ciriFisik, ...lain }) => [
    pembuka(),
    biodata(subjek, [
      'nama',
      'nik',
      'nomorKk',
      'lahir',
      'jenisKelamin',
      'kewarganegaraan',
      'agama',
      'statusKawin',
      'pendidikan',
      'pekerjaan',
      'alamat',
    ]),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(lain)}, yang bersangkutan dikenal berkelakuan baik di lingkungan tempat
      tinggalnya.${jika(ada(ciriFisik), sisip` Ciri fisik yang bersangkutan: ${ciriFisik}.`)}`,
    paragraf`Surat pengantar ini dibuat sebagai kelengkapan permohonan Surat Keterangan Catatan Kepolisian (SKCK) untuk
      ${keperluan}.${kalimatBerlaku('pengantar')}`,
    penutupPengantar(),
  ],
  tandaTangan: (isian) => [mengetahuiCamat(ada(isian.mengetahuiCamat))],
  contoh: [
    {
      judul: 'melamar pekerjaan',
      subjek: contohAgus,
      isian: {
        keperluan: 'melamar pekerjaan',
        nomorPengantarRt: '047/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, diketahui camat',
      subjek: contohPanjang,
      isian: {
        keperluan:
          'persyaratan pencalonan anggota dewan pengawas badan usaha milik daerah periode tahun 2027 sampai dengan tahun 2031',
        ciriFisik: 'tinggi badan 172 cm, rambut ikal, berkacamata, bekas luka pada lengan kiri',
        mengetahuiCamat: true,
      },
    },
    {
      judul: 'bukan penduduk kelurahan',
      subjek: contohLuar,
      isian: { keperluan: 'perpanjangan kontrak kerja', tanggalPengantarRt: '2026-11-17' },
    },
  ],
})
