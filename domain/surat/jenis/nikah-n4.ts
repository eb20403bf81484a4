// Model N4, Persetujuan Calon Pengantin (N3 before 2020). Catalogue: N473, OSID-TPL; Kepdirjen Bimas Islam 473/2020, Lampiran VIII.
// Both sign; no number, no signature of the office.
import {
  bila,
  bukan,
  defineSurat,
  orang,
  paragrafRata,
  rincian,
  sisip,
  tandaTangan,
} from '#domain/surat/define-surat.ts'
import type { AcuanOrang } from '#domain/surat/acuan.ts'
import type { Sisipan } from '#domain/surat/deklarasi.ts'
import { contohCatinLuar, contohCatinPanjang, contohCatinPria, contohCatinWanita } from '#domain/surat/contoh-nikah.ts'
import { syaratBiasa } from '#domain/surat/kalimat.ts'
import {
  barisFormulir,
  binOf,
  isianBin,
  lampiranNikah,
  nomori,
  peringatanAgama,
  peringatanMasihKawin,
  peringatanPasangan,
  peringatanUmur,
  subjekPria,
} from '#domain/surat/kalimat-nikah.ts'

const keduanya = (suami: AcuanOrang, bin: Sisipan, istri: AcuanOrang, binti: Sisipan) => [
  paragrafRata('kiri')`A. Calon suami:`,
  rincian(nomori(barisFormulir(suami, { label: 'Bin', isi: bin }))),
  paragrafRata('kiri')`B. Calon istri:`,
  rincian(nomori(barisFormulir(istri, { label: 'Binti', isi: binti }))),
]

export const surat = defineSurat({
  kode: 'nikah-n4',
  versi: 1,
  judul: 'Persetujuan Calon Pengantin',
  nama: 'N4 - Persetujuan calon pengantin',
  kelompok: 'perkawinan',
  seri: 'PCP',
  bentuk: 'formulir',
  bernomor: false,
  lampiranForm: lampiranNikah('VIII'),
  modelForm: 'Model N4',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: [],
  tandaTanganPejabat: null,
  isian: {
    calonPasangan: orang('Calon pasangan', { peran: 'calon pasangan', berbedaDari: 'subjek' }),
    bin: isianBin('Bin (calon suami)'),
    binti: isianBin('Binti (calon istri)'),
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-nikah'],
  perihal: ({ calonPasangan }) => sisip`persetujuan menikah dengan ${calonPasangan.nama}`,
  peringatan: ({ subjek, calonPasangan }) => [
    ...peringatanUmur('Calon pengantin', subjek),
    ...peringatanUmur('Calon pasangan', calonPasangan),
    ...peringatanPasangan(calonPasangan),
    ...peringatanAgama,
    ...peringatanMasihKawin,
  ],
  isi: ({ subjek, calonPasangan, bin, binti }) => [
    paragrafRata('kiri')`Yang bertanda tangan di bawah ini:`,
    bila(
      subjekPria,
      keduanya(subjek, binOf(bin, subjek), calonPasangan, binOf(binti, calonPasangan)),
      keduanya(calonPasangan, binOf(bin, calonPasangan), subjek, binOf(binti, subjek)),
    ),
    paragrafRata(
      'penuh',
    )`menyatakan dengan sesungguhnya bahwa atas dasar sukarela, dengan kesadaran sendiri, tanpa ada paksaan dari siapa pun
      juga, setuju untuk melangsungkan pernikahan.`,
    paragrafRata('penuh')`Demikian surat persetujuan ini dibuat untuk digunakan seperlunya.`,
  ],
  tandaTangan: ({ subjek, calonPasangan }) => [
    tandaTangan('kiri', 1, { kepala: ['Calon suami,'], orang: subjek, bila: subjekPria }),
    tandaTangan('kiri', 1, { kepala: ['Calon suami,'], orang: calonPasangan, bila: bukan(subjekPria) }),
    tandaTangan('kanan', 1, { kepala: ['Calon istri,'], orang: subjek, tempatTanggal: true, bila: bukan(subjekPria) }),
    tandaTangan('kanan', 1, { kepala: ['Calon istri,'], orang: calonPasangan, tempatTanggal: true, bila: subjekPria }),
  ],
  contoh: [
    {
      judul: 'keduanya penduduk',
      subjek: contohCatinWanita,
      isian: { calonPasangan: contohCatinPria },
    },
    {
      judul: 'nama dan alamat sangat panjang',
      subjek: contohCatinPria,
      isian: { calonPasangan: contohCatinPanjang, bin: 'H. Bambang Suryadi Atmodiwiryo, S.E.' },
    },
    {
      judul: 'calon suami dari luar, hanya satu nama',
      subjek: { ...contohCatinWanita, namaAyah: '' },
      isian: { calonPasangan: contohCatinLuar, binti: 'Slamet Prasetyo' },
    },
  ],
})
