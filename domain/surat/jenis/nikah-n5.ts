// Model N5, Surat Izin Orang Tua (N4 before 2020), needed under 21. Catalogue: N473, PMA30, OSID-TPL; Kepdirjen Bimas Islam 473/2020,
// Lampiran IX: "ayah/wali/pengampu" and "ibu/wali/pengampu" sign. When one parent is dead or away the other one's consent is enough
// (UU 1/1974 pasal 6), else that of the guardian.
import {
  ada,
  atau,
  bila,
  bukan,
  defineSurat,
  jika,
  orang,
  paragrafRata,
  pilihan,
  rincian,
  salahSatu,
  sama,
  semua,
  sisip,
  tandaTangan,
  umurKurang,
} from '#domain/surat/define-surat.ts'
import {
  contohAyahWanita,
  contohCatinLuar,
  contohCatinMuda,
  contohCatinPanjang,
  contohCatinPria,
  contohCatinWanita,
  contohIbuPanjang,
  contohIbuWanita,
} from '#domain/surat/contoh-nikah.ts'
import { contohAgus, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { syaratBiasa } from '#domain/surat/kalimat.ts'
import {
  barisFormulir,
  binOf,
  isianBin,
  lampiranNikah,
  nomori,
  peringatanPasangan,
} from '#domain/surat/kalimat-nikah.ts'

const keduanya = 'Ayah dan ibu'
const pengampu = 'Wali/pengampu'
const denganAyah = { isian: 'pemberiIzin', sama: [keduanya, 'Ayah'] } as const
const denganIbu = { isian: 'pemberiIzin', sama: [keduanya, 'Ibu'] } as const
const denganWali = { isian: 'pemberiIzin', sama: pengampu } as const

export const surat = defineSurat({
  kode: 'nikah-n5',
  versi: 1,
  judul: 'Surat Izin Orang Tua',
  nama: 'N5 - Surat izin orang tua',
  kelompok: 'perkawinan',
  seri: 'SIOT',
  bentuk: 'formulir',
  bernomor: false,
  lampiranForm: lampiranNikah('IX'),
  modelForm: 'Model N5',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: [],
  tandaTanganPejabat: null,
  isian: {
    pemberiIzin: pilihan('Yang memberi izin', [keduanya, 'Ayah', 'Ibu', pengampu]),
    ayah: orang('Ayah', { peran: 'ayah', berbedaDari: 'subjek', dariKeluarga: true, bila: denganAyah }),
    binAyah: isianBin('Bin (ayah)', { bila: denganAyah }),
    ibu: orang('Ibu', { peran: 'ibu', berbedaDari: ['subjek', 'ayah'], dariKeluarga: true, bila: denganIbu }),
    bintiIbu: isianBin('Binti (ibu)', { bila: denganIbu }),
    wali: orang(pengampu, { peran: 'wali/pengampu', berbedaDari: 'subjek', dariKeluarga: true, bila: denganWali }),
    binBintiWali: isianBin('Bin/binti (wali/pengampu)', { bila: denganWali }),
    binBinti: isianBin('Bin/binti (anak)'),
    calonPasangan: orang('Calon pasangan', {
      peran: 'calon pasangan',
      berbedaDari: ['subjek', 'ayah', 'ibu', 'wali'],
    }),
    binBintiPasangan: isianBin('Bin/binti (calon pasangan)'),
  },
  syarat: [...syaratBiasa, 'KTP-el pemberi izin'],
  berlaku: null,
  buku: ['register-nikah'],
  perihal: ({ calonPasangan }) => sisip`izin orang tua menikah dengan ${calonPasangan.nama}`,
  peringatan: ({ subjek, ayah, ibu, calonPasangan }) => [
    {
      bila: umurKurang(subjek, 19),
      teks: 'Anak belum berumur 19 tahun: selain izin orang tua, pernikahan memerlukan dispensasi kawin dari pengadilan.',
    },
    {
      bila: semua(ada(subjek.tanggalLahir), bukan(umurKurang(subjek, 21))),
      teks: 'Anak sudah berumur 21 tahun: izin orang tua (Model N5) tidak diwajibkan.',
    },
    {
      bila: salahSatu(sama(ayah.jenisKelamin, 'Perempuan'), sama(ibu.jenisKelamin, 'Laki-laki')),
      teks: 'Jenis kelamin ayah atau ibu tidak sesuai dengan datanya. Periksa orang yang dipilih.',
    },
    ...peringatanPasangan(calonPasangan),
  ],
  isi: ({
    subjek,
    pemberiIzin,
    ayah,
    binAyah,
    ibu,
    bintiIbu,
    wali,
    binBintiWali,
    binBinti,
    calonPasangan,
    binBintiPasangan,
  }) => [
    paragrafRata('kiri')`Yang bertanda tangan di bawah ini:`,
    bila(sama(pemberiIzin, [keduanya, 'Ayah']), [
      bila(sama(pemberiIzin, keduanya), [paragrafRata('kiri')`A. Ayah:`]),
      rincian(nomori(barisFormulir(ayah, { label: 'Bin', isi: binOf(binAyah, ayah) }))),
    ]),
    bila(sama(pemberiIzin, [keduanya, 'Ibu']), [
      bila(sama(pemberiIzin, keduanya), [paragrafRata('kiri')`B. Ibu:`]),
      rincian(nomori(barisFormulir(ibu, { label: 'Binti', isi: binOf(bintiIbu, ibu) }))),
    ]),
    bila(sama(pemberiIzin, pengampu), [
      rincian(nomori(barisFormulir(wali, { label: 'Bin/binti', isi: binOf(binBintiWali, wali) }))),
    ]),
    paragrafRata('kiri')`adalah ${jika(sama(pemberiIzin, 'Ayah'), 'ayah kandung')}${jika(
      sama(pemberiIzin, 'Ibu'),
      'ibu kandung',
    )}${jika(sama(pemberiIzin, pengampu), 'wali/pengampu')}${jika(
      salahSatu(sama(pemberiIzin, keduanya), bukan(ada(pemberiIzin))),
      'ayah dan ibu kandung',
    )} dari:`,
    rincian(
      nomori(
        barisFormulir(subjek, {
          label: 'Bin/binti',
          isi: jika(ada(binBinti), binBinti, jika(ada(ayah), ayah.nama, atau(subjek.namaAyah, '-'))),
        }),
      ),
    ),
    paragrafRata('kiri')`memberikan izin kepada ${jika(
      sama(pemberiIzin, pengampu),
      'yang bersangkutan',
      sisip`anak ${jika(sama(pemberiIzin, ['Ayah', 'Ibu']), 'saya', 'kami')}`,
    )} untuk melangsungkan pernikahan dengan:`,
    rincian(nomori(barisFormulir(calonPasangan, { label: 'Bin/binti', isi: binOf(binBintiPasangan, calonPasangan) }))),
    paragrafRata(
      'penuh',
    )`Demikian surat izin ini dibuat dengan kesadaran tanpa ada paksaan dari siapa pun dan untuk digunakan
      seperlunya.`,
  ],
  tandaTangan: ({ pemberiIzin, ayah, ibu, wali }) => [
    tandaTangan('kiri', 1, { kepala: ['Ayah,'], orang: ayah, bila: sama(pemberiIzin, keduanya) }),
    tandaTangan('kanan', 1, {
      kepala: ['Ibu,'],
      orang: ibu,
      tempatTanggal: true,
      bila: sama(pemberiIzin, [keduanya, 'Ibu']),
    }),
    tandaTangan('kanan', 1, { kepala: ['Ayah,'], orang: ayah, tempatTanggal: true, bila: sama(pemberiIzin, 'Ayah') }),
    tandaTangan('kanan', 1, {
      kepala: ['Wali/pengampu,'],
      orang: wali,
      tempatTanggal: true,
      bila: salahSatu(sama(pemberiIzin, pengampu), bukan(ada(pemberiIzin))),
    }),
  ],
  contoh: [
    {
      judul: 'anak berumur 20 tahun, kedua orang tua',
      subjek: {
        ...contohCatinWanita,
        nik: '9975014703060005',
        tanggalLahir: '2006-03-07',
        pekerjaan: 'Buruh Harian Lepas',
      },
      isian: {
        pemberiIzin: keduanya,
        ayah: contohAyahWanita,
        ibu: contohIbuWanita,
        calonPasangan: contohCatinPria,
      },
    },
    {
      judul: 'nama dan alamat sangat panjang',
      subjek: { ...contohCatinPanjang, nik: '9975016508060002', tanggalLahir: '2006-08-25' },
      isian: {
        pemberiIzin: keduanya,
        ayah: contohPanjang,
        binAyah: 'Raden Ngabehi Wahyudiningrat',
        ibu: contohIbuPanjang,
        binBinti: 'Raden Mas Muhammad Abdurrahman Wahyudiningrat Kusumawardhana',
        calonPasangan: { ...contohCatinLuar, namaAyah: '' },
        binBintiPasangan: 'Karso',
      },
    },
    {
      judul: 'umur 18 tahun, izin dari wali',
      subjek: contohCatinMuda,
      isian: {
        pemberiIzin: pengampu,
        wali: contohAgus,
        calonPasangan: contohCatinWanita,
      },
    },
  ],
})
