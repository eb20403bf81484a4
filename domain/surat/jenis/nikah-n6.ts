// Model N6, Surat Keterangan Kematian Suami/Istri, for a widow or widower who marries. Catalogue: N473, OSID-TPL; Kepdirjen Bimas Islam
// 473/2020, Lampiran X (that number follows from the order of the annexes: unconfirmed). It records no death: that is sk-kematian.
import {
  baris,
  bukan,
  defineSurat,
  jika,
  orang,
  paragrafRata,
  rincian,
  sama,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohCatinPanjang } from '#domain/surat/contoh-nikah.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  barisFormulir,
  binOf,
  isianBin,
  lampiranNikah,
  nomori,
  peringatanAgama,
  peringatanPasangan,
  subjekPria,
} from '#domain/surat/kalimat-nikah.ts'

export const surat = defineSurat({
  kode: 'nikah-n6',
  versi: 1,
  judul: 'Surat Keterangan Kematian Suami/Istri',
  nama: 'N6 - Surat keterangan kematian suami/istri',
  kelompok: 'perkawinan',
  seri: 'SKMSI',
  bentuk: 'formulir',
  lampiranForm: lampiranNikah('X'),
  modelForm: 'Model N6',
  kantorForm: true,
  klasifikasi: { '2022': '400.12.3.2', lama: '472.12' },
  penandatangan: ['lurah', 'sekretaris'],
  isian: {
    almarhum: orang('Suami atau istri yang meninggal', {
      peran: 'almarhum',
      berbedaDari: 'subjek',
      dariKeluarga: true,
    }),
    binBintiAlmarhum: isianBin('Bin/binti (yang meninggal)'),
    tanggalMeninggal: tanggal('Tanggal meninggal', { sebelumHariIni: true, sesudahLahir: true }),
    tempatMeninggal: teks('Tempat meninggal', { min: 3, maks: 120, tersering: true }),
    binBinti: isianBin('Bin/binti (duda atau janda)'),
  },
  syarat: ['Akta kematian atau surat kematian', 'Fotokopi KK', 'Surat pengantar RT/RW'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-nikah'],
  perihal: ({ almarhum, tanggalMeninggal }) => sisip`kematian ${almarhum.nama} pada ${tanggalMeninggal}`,
  peringatan: ({ subjek, almarhum }) => [
    {
      bila: bukan(sama(subjek.statusKawin, ['Cerai Mati', ''])),
      teks: 'Data penduduk belum mencatat orang ini cerai mati. Periksa akta kematian atau surat kematian.',
    },
    ...peringatanPasangan(almarhum),
    ...peringatanAgama,
  ],
  isi: ({ subjek, almarhum, binBintiAlmarhum, tanggalMeninggal, tempatMeninggal, binBinti }) => [
    paragrafRata('kiri')`Yang bertanda tangan di bawah ini menerangkan dengan sesungguhnya bahwa:`,
    paragrafRata('kiri')`A. ${jika(subjekPria, 'Almarhumah', 'Almarhum')}:`,
    rincian([
      ...nomori(barisFormulir(almarhum, { label: 'Bin/binti', isi: binOf(binBintiAlmarhum, almarhum) })),
      baris('Meninggal dunia pada tanggal', tanggalMeninggal),
      baris('Di', tempatMeninggal),
    ]),
    paragrafRata('kiri')`B. Yang bersangkutan adalah ${jika(subjekPria, 'istri', 'suami')} dari:`,
    rincian(nomori(barisFormulir(subjek, { label: 'Bin/binti', isi: binOf(binBinti, subjek) }))),
    paragrafRata(
      'penuh',
    )`Demikian surat keterangan ini dibuat dengan mengingat sumpah jabatan dan untuk dipergunakan sebagaimana
      mestinya.`,
  ],
  contoh: [
    {
      judul: 'janda, suami meninggal di rumah',
      subjek: contohOrang({ statusKawin: 'Cerai Mati', shdk: 'Kepala Keluarga' }),
      isian: {
        almarhum: { ...contohAgus, namaAyah: 'Sumarto' },
        tanggalMeninggal: '2025-04-08',
        tempatMeninggal: 'Jalan Kenanga Gang 3 Nomor 11, Pekalongan',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, duda',
      subjek: { ...contohPanjang, statusKawin: 'Cerai Mati' },
      isian: {
        almarhum: { ...contohCatinPanjang, nik: '9975016508670002', tanggalLahir: '1967-08-25' },
        binBintiAlmarhum: 'K.R.T. Ahmad Sholeh Wiryodiningrat',
        tanggalMeninggal: '2024-12-31',
        tempatMeninggal: 'Ruang Perawatan Intensif Rumah Sakit Umum Daerah Contoh, Kota Contoh',
        binBinti: 'Raden Ngabehi Wahyudiningrat',
      },
    },
    {
      judul: 'almarhum penduduk luar, tanpa NIK',
      subjek: contohOrang({ statusKawin: 'Cerai Mati', namaAyah: '' }),
      isian: {
        almarhum: { ...contohLuar, nama: 'Karso', nik: null, tanggalLahir: null, namaAyah: '', rt: null, rw: null },
        tanggalMeninggal: '2019-02-17',
        tempatMeninggal: 'Batang',
      },
    },
  ],
})
