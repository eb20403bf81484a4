// Surat Keterangan Berkelakuan Baik; no SKCK. Catalogue: K83-C; 300.1 unconfirmed, 331 confirmed; validity is office habit.
import { biodata, defineSurat, paragraf } from '#domain/surat/define-surat.ts'
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

export const surat = defineSurat({
  kode: 'sk-kelakuan-baik',
  versi: 1,
  judul: 'Surat Keterangan Berkelakuan Baik',
  nama: 'Surat keterangan berkelakuan baik',
  kelompok: 'trantib',
  seri: 'SKKB',
  klasifikasi: { '2022': '300.1', lama: '331' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: { ...isianKeperluan, ...isianPengantarRt },
  syarat: syaratBiasa,
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar, 'pengamatan pengurus RT/RW setempat')}, sepanjang pengetahuan kami yang
      bersangkutan berkelakuan baik di lingkungan tempat tinggalnya, tidak pernah terlibat tindak pidana, dan tidak menjadi anggota
      organisasi terlarang.`,
    paragraf`Surat keterangan ini tidak menggantikan Surat Keterangan Catatan Kepolisian (SKCK).`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'melamar pekerjaan',
      subjek: contohAgus,
      isian: {
        keperluan: 'persyaratan melamar pekerjaan',
        nomorPengantarRt: '061/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang',
      subjek: contohPanjang,
      isian: {
        keperluan:
          'persyaratan pencalonan anggota dewan pengawas badan usaha milik daerah periode tahun 2027 sampai dengan tahun 2031',
      },
    },
    {
      judul: 'bukan penduduk, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohOrang({}),
      isian: { keperluan: 'mendaftar asrama karyawan', tanggalPengantarRt: '2026-11-16' },
    },
  ],
})
