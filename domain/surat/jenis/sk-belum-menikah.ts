// Surat Keterangan Belum Menikah. Catalogue: OSID-TPL, K83-C; 474.2 is a habit code. The register may say otherwise: then the
// letter rests on the stamped statement alone and the desk is warned.
import { biodata, bukan, defineSurat, jika, paragraf, sama, semua } from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianKeperluan,
  isianPengantarRt,
  kalimatKeperluan,
  kalimatPenduduk,
  kalimatTanggungJawab,
  luarDaftar,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

const lajang = {
  nik: '9975014703010005',
  nama: 'Nadia Putri Prasetyo',
  jenisKelamin: 'Perempuan',
  tanggalLahir: '2001-03-07',
  statusKawin: 'Belum Kawin',
  shdk: 'Anak',
  pekerjaan: 'Karyawan Swasta',
}

export const surat = defineSurat({
  kode: 'sk-belum-menikah',
  versi: 1,
  judul: 'Surat Keterangan Belum Menikah',
  nama: 'Surat keterangan belum menikah',
  kelompok: 'perkawinan',
  seri: 'SKBM',
  klasifikasi: { '2022': '400.12.3.2', lama: '474.2' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: { ...isianKeperluan, ...isianPengantarRt },
  syarat: [...syaratBiasa, 'Surat pernyataan belum menikah bermeterai'],
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  peringatan: ({ subjek }) => [
    {
      bila: bukan(sama(subjek.statusKawin, ['Belum Kawin', ''])),
      teks: 'Data penduduk tidak mencatat orang ini belum kawin. Surat hanya berdasar pada pernyataannya.',
    },
  ],
  isi: ({ subjek, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar, 'surat pernyataan bermeterai yang bersangkutan')}${jika(
      semua(bukan(luarDaftar), sama(subjek.statusKawin, 'Belum Kawin')),
      ' serta data penduduk yang ada pada kami',
    )}, sampai dengan surat keterangan ini dibuat yang bersangkutan belum pernah menikah.`,
    kalimatTanggungJawab(),
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'melamar pekerjaan',
      subjek: contohOrang(lajang),
      isian: {
        keperluan: 'persyaratan melamar pekerjaan',
        nomorPengantarRt: '048/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, dimohonkan ibunya',
      subjek: {
        ...contohPanjang,
        ...lajang,
        nama: 'Raden Roro Nadia Putri Ayuningtyas Wahyudiningrat Kusumawardhani, S.Tr.Kep., Ners., M.Kep.',
      },
      pemohon: contohOrang({}),
      isian: {
        keperluan: 'persyaratan pendaftaran pendidikan calon perwira karier pada tingkat pusat tahun anggaran 2027',
      },
    },
    {
      judul: 'bukan penduduk kelurahan',
      subjek: { ...contohLuar, statusKawin: 'Belum Kawin' },
      isian: { keperluan: 'mendaftar asrama karyawan', tanggalPengantarRt: '2026-11-16' },
    },
  ],
})
