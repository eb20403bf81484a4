// Model N1, Pengantar Nikah. Catalogue: N473, PMA30, OSID-TPL; layout of Kepdirjen Bimas Islam 473/2020, Lampiran V. Whether PMA 30/2024
// brought newer forms is unconfirmed.
import {
  ada,
  angka,
  atau,
  baris,
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
  tebalkan,
  teks,
} from '#domain/surat/define-surat.ts'
import {
  contohAyahWanita,
  contohCatinMuda,
  contohCatinPanjang,
  contohCatinWanita,
  contohIbuPanjang,
  contohIbuWanita,
} from '#domain/surat/contoh-nikah.ts'
import { contohAgus, contohLuar, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  barisFormulir,
  isianBin,
  lampiranNikah,
  nomori,
  peringatanAgama,
  peringatanUmur,
  subjekPria,
} from '#domain/surat/kalimat-nikah.ts'

export const surat = defineSurat({
  kode: 'nikah-n1',
  versi: 1,
  judul: 'Pengantar Nikah',
  nama: 'N1 - Pengantar nikah',
  kelompok: 'perkawinan',
  seri: 'PN',
  bentuk: 'formulir',
  lampiranForm: lampiranNikah('V'),
  modelForm: 'Model N1',
  kantorForm: true,
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: ['lurah', 'sekretaris'],
  isian: {
    binBinti: isianBin('Bin/binti'),
    statusPria: pilihan('Status pernikahan', ['Jejaka', 'Duda', 'Beristri'], {
      bila: { subjek: 'jenisKelamin', sama: 1 },
    }),
    beristriKe: angka('Beristri ke', { min: 2, maks: 4, bila: { isian: 'statusPria', sama: 'Beristri' } }),
    istriTerdahulu: teks('Nama istri terdahulu', { min: 2, maks: 100, bila: { isian: 'statusPria', sama: 'Duda' } }),
    statusWanita: pilihan('Status pernikahan', ['Perawan', 'Janda'], { bila: { subjek: 'jenisKelamin', sama: 2 } }),
    suamiTerdahulu: teks('Nama suami terdahulu', { min: 2, maks: 100, bila: { isian: 'statusWanita', sama: 'Janda' } }),
    ayah: orang('Ayah', { peran: 'ayah', berbedaDari: 'subjek', dariKeluarga: true }),
    ibu: orang('Ibu', { peran: 'ibu', berbedaDari: ['subjek', 'ayah'], dariKeluarga: true }),
    // The form has no row for it; registers and archive name the other one of the couple.
    calonPasangan: teks('Nama calon pasangan (untuk register)', { wajib: false, min: 2, maks: 100 }),
  },
  syarat: [
    'Surat pengantar RT/RW',
    'KTP-el, KK, dan akta kelahiran calon pengantin',
    'KTP-el orang tua',
    'Akta cerai atau akta kematian (bila duda/janda)',
    'Pasfoto berlatar biru ukuran 2 x 3 dan 4 x 6',
  ],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-nikah'],
  perihal: ({ calonPasangan }) => sisip`pengantar nikah${jika(ada(calonPasangan), sisip` dengan ${calonPasangan}`)}`,
  peringatan: ({ subjek, statusPria, statusWanita }) => [
    ...peringatanUmur('Calon pengantin', subjek),
    ...peringatanAgama,
    {
      bila: sama(statusPria, 'Beristri'),
      teks: 'Calon suami masih beristri: pernikahan memerlukan izin poligami dari Pengadilan Agama.',
    },
    {
      bila: semua(sama(subjek.statusKawin, ['Kawin', 'Kawin Belum Tercatat']), bukan(sama(statusPria, 'Beristri'))),
      teks: 'Data penduduk mencatat orang ini masih berstatus kawin. Minta akta cerai atau akta kematian.',
    },
    {
      bila: semua(
        sama(subjek.statusKawin, ['Cerai Hidup', 'Cerai Hidup Belum Tercatat', 'Cerai Mati']),
        salahSatu(sama(statusPria, 'Jejaka'), sama(statusWanita, 'Perawan')),
      ),
      teks: 'Data penduduk mencatat orang ini pernah kawin, sedangkan status yang dipilih belum pernah kawin.',
    },
  ],
  isi: ({ subjek, binBinti, statusPria, beristriKe, istriTerdahulu, statusWanita, suamiTerdahulu, ayah, ibu }) => [
    paragrafRata('kiri')`Yang bertanda tangan di bawah ini menjelaskan dengan sesungguhnya bahwa:`,
    rincian([
      ...nomori([
        baris('Nama', tebalkan(subjek.namaKapital)),
        baris('Nomor Induk Kependudukan', atau(subjek.nik, '-')),
        baris('Jenis kelamin', atau(subjek.jenisKelamin, '-')),
        baris('Tempat dan tanggal lahir', atau(subjek.tempatTanggalLahir, '-')),
        baris('Kewarganegaraan', atau(subjek.kewarganegaraan, '-')),
        baris('Agama', atau(subjek.agama, '-')),
        baris('Pekerjaan', atau(subjek.pekerjaan, '-')),
        baris('Pendidikan terakhir', atau(subjek.pendidikan, '-')),
        // A child of a recognised marriage carries its father's name; anything else is typed.
        baris('Bin/binti', jika(ada(binBinti), binBinti, ayah.nama)),
        baris('Alamat', atau(subjek.alamatLengkap, '-')),
        baris('Status pernikahan', ''),
      ]),
      baris(
        'a. Laki-laki: jejaka, duda, beristri ke-',
        jika(subjekPria, sisip`${statusPria}${jika(ada(beristriKe), sisip` ke-${beristriKe}`)}`, '-'),
      ),
      baris('b. Perempuan: perawan, janda', jika(subjekPria, '-', statusWanita)),
      baris('Nama istri/suami terdahulu', jika(ada(istriTerdahulu), istriTerdahulu, atau(suamiTerdahulu, '-')), {
        nomor: '12.',
      }),
    ]),
    paragrafRata('kiri')`adalah benar anak dari pernikahan seorang pria:`,
    rincian(barisFormulir(ayah, null)),
    paragrafRata('kiri')`dengan seorang wanita:`,
    rincian(barisFormulir(ibu, null)),
    paragrafRata(
      'penuh',
    )`Demikian surat pengantar ini dibuat dengan mengingat sumpah jabatan dan untuk dipergunakan sebagaimana
      mestinya.`,
  ],
  contoh: [
    {
      judul: 'perawan, orang tua satu rumah',
      subjek: contohCatinWanita,
      isian: {
        statusWanita: 'Perawan',
        ayah: contohAyahWanita,
        ibu: contohIbuWanita,
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, janda',
      subjek: { ...contohCatinPanjang, statusKawin: 'Cerai Mati' },
      isian: {
        binBinti: 'Muhammad Abdurrahman Wahyudiningrat Kusumawardhana',
        statusWanita: 'Janda',
        suamiTerdahulu: 'Raden Panji Bagus Aditya Kusumanegara Wiryodiningrat, S.H., M.Kn. (almarhum)',
        ayah: contohPanjang,
        ibu: contohIbuPanjang,
      },
    },
    {
      judul: 'beristri, ayah ditulis tangan',
      subjek: { ...contohAgus, namaAyah: '' },
      isian: {
        binBinti: 'Sukarno',
        statusPria: 'Beristri',
        beristriKe: 2,
        ayah: {
          ...contohLuar,
          nama: 'Sukarno (almarhum)',
          nik: null,
          tanggalLahir: null,
          tempatLahir: '',
          pekerjaan: '',
        },
        ibu: { ...contohLuar, nama: 'Sumiyati', jenisKelamin: 'Perempuan', nik: null, tanggalLahir: '1960-06-01' },
      },
    },
    {
      judul: 'umur 18 tahun',
      subjek: contohCatinMuda,
      isian: {
        statusPria: 'Jejaka',
        ayah: { ...contohAyahWanita, pendudukId: 'ayah-muda', nik: '9975011004710005', nama: 'Sutrisno' },
        ibu: { ...contohIbuWanita, pendudukId: 'ibu-muda', nik: '9975015907740004', nama: 'Wartini' },
      },
    },
  ],
})
