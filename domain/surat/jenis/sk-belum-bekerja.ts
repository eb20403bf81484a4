// Surat Keterangan Belum Bekerja. Catalogue: public code of one kelurahan; 560.1 confirmed. The register may say otherwise: then the
// letter rests on the stamped statement alone and the desk is warned.
import { biodata, bukan, defineSurat, paragraf, sama } from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
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

const pencariKerja = {
  nik: '9975014703030005',
  nama: 'Nadia Putri Prasetyo',
  tanggalLahir: '2003-03-07',
  statusKawin: 'Belum Kawin',
  shdk: 'Anak',
  pekerjaan: 'Belum/Tidak Bekerja',
}

export const surat = defineSurat({
  kode: 'sk-belum-bekerja',
  versi: 1,
  judul: 'Surat Keterangan Belum Bekerja',
  nama: 'Surat keterangan belum bekerja',
  kelompok: 'sosial',
  seri: 'SKBB',
  klasifikasi: { '2022': '400.12.2.1', lama: '560.1' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: { ...isianKeperluan, ...isianPengantarRt },
  syarat: [...syaratBiasa, 'Surat pernyataan belum bekerja bermeterai'],
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  peringatan: ({ subjek }) => [
    {
      bila: bukan(sama(subjek.pekerjaan, ['Belum/Tidak Bekerja', 'Pelajar/Mahasiswa', 'Mengurus Rumah Tangga', ''])),
      teks: 'Data penduduk mencatat orang ini bekerja. Surat hanya berdasar pada pernyataannya.',
    },
  ],
  isi: ({ subjek, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar, 'surat pernyataan bermeterai yang bersangkutan')}, sampai dengan surat
      keterangan ini dibuat yang bersangkutan belum bekerja.`,
    kalimatTanggungJawab(),
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'pelatihan kerja',
      subjek: contohOrang(pencariKerja),
      isian: {
        keperluan: 'pendaftaran pelatihan kerja pada Balai Latihan Kerja',
        nomorPengantarRt: '056/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, dimohonkan ibunya',
      subjek: {
        ...contohPanjang,
        ...pencariKerja,
        jenisKelamin: 'Perempuan',
        nama: 'Raden Roro Nadia Putri Ayuningtyas Wahyudiningrat Kusumawardhani, S.Tr.Kep., Ners., M.Kep.',
      },
      pemohon: contohOrang({}),
      isian: {
        keperluan:
          'persyaratan klaim manfaat jaminan kehilangan pekerjaan dan keikutsertaan program magang nasional bagi lulusan baru',
      },
    },
    {
      judul: 'bukan penduduk, tercatat bekerja',
      subjek: contohLuar,
      isian: { keperluan: 'pendaftaran program padat karya', tanggalPengantarRt: '2026-11-16' },
    },
  ],
})
