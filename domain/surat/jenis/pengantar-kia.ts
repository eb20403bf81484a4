// Surat Pengantar Kartu Identitas Anak, for one child or several of one family. Catalogue: no source but habit (K83-A for the code); the
// age (below 17, not married) is general knowledge of the KIA.
import {
  ada,
  atau,
  bila,
  biodata,
  daftarOrang,
  defineSurat,
  jika,
  kolomTabel,
  paragraf,
  pilihan,
  salahSatu,
  sama,
  sebagai,
  semua,
  sisip,
  tabelDari,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatKelengkapan, kalimatPenduduk, pembuka, penutupPengantar } from '#domain/surat/kalimat.ts'

const nadia = contohOrang({
  nama: 'Nadia Putri Prasetyo',
  nik: '9975014203110001',
  tanggalLahir: '2011-03-02',
  statusKawin: 'Belum Kawin',
  shdk: 'Anak',
  namaAyah: 'Agus Prasetyo',
  namaIbu: 'Siti Nurhayati',
})
const rafi = contohOrang({
  nama: 'Rafi Prasetyo',
  nik: '9975010911170002',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '2017-11-09',
  statusKawin: 'Belum Kawin',
  shdk: 'Anak',
  namaAyah: 'Agus Prasetyo',
  namaIbu: 'Siti Nurhayati',
})

export const surat = defineSurat({
  kode: 'pengantar-kia',
  versi: 1,
  judul: 'Surat Pengantar Kartu Identitas Anak',
  nama: 'Pengantar Kartu Identitas Anak (KIA)',
  kelompok: 'kependudukan',
  seri: 'KIA',
  klasifikasi: { '2022': '400.12.2.1', lama: '471.1' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    selaku: pilihan('Pemohon selaku', ['Ayah', 'Ibu', 'Wali']),
    anak: daftarOrang('Anak (di bawah 17 tahun, belum kawin)', {
      maks: 8,
      dariKeluarga: true,
      berbedaDari: 'subjek',
      lengkap: ['tempatLahir', 'tanggalLahir'],
      umurDiBawah: 17,
    }),
    sekolah: teks('Sekolah', { wajib: false, min: 3, maks: 120, tersering: true }),
  },
  syarat: ['Akta kelahiran anak', 'KK', 'KTP-el orang tua'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: () => 'permohonan Kartu Identitas Anak (KIA)',
  peringatan: ({ subjek, selaku }) => [
    {
      bila: semua(sama(selaku, 'Ayah'), sama(subjek.jenisKelamin, 'Perempuan')),
      teks: 'Pemohon tercatat perempuan, tetapi disebut selaku ayah.',
    },
    {
      bila: semua(sama(selaku, 'Ibu'), sama(subjek.jenisKelamin, 'Laki-laki')),
      teks: 'Pemohon tercatat laki-laki, tetapi disebut selaku ibu.',
    },
  ],
  isi: ({ subjek, selaku, anak, sekolah }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} Selaku ${sebagai(selaku, 'huruf-kecil')}, yang bersangkutan bermaksud mengajukan permohonan Kartu
      Identitas Anak (KIA) bagi:`,
    tabelDari(anak, (a) => [
      kolomTabel('No.', 60, a.no, 'tengah'),
      kolomTabel('Nama', 250, a.nama, 'kiri'),
      kolomTabel('NIK', 215, atau(a.nik, '-'), 'kiri'),
      kolomTabel('Tempat, tanggal lahir', 225, a.tempatTanggalLahir, 'kiri'),
      kolomTabel(
        'Ayah/ibu',
        250,
        jika(
          salahSatu(ada(a.namaAyah), ada(a.namaIbu)),
          sisip`${atau(a.namaAyah, '-')} / ${atau(a.namaIbu, '-')}`,
          '-',
        ),
        'kiri',
      ),
    ]),
    bila(ada(sekolah), [paragraf`Anak tersebut bersekolah di ${sekolah}.`]),
    kalimatKelengkapan(),
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'satu anak, sudah bersekolah',
      subjek: contohAgus,
      isian: { selaku: 'Ayah', anak: [rafi], sekolah: 'Sekolah Dasar Negeri Contoh 1' },
    },
    {
      judul: 'nama sangat panjang, tiga anak',
      subjek: contohPanjang,
      isian: {
        selaku: 'Wali',
        anak: [
          nadia,
          rafi,
          contohOrang({
            pendudukId: 'raden',
            nik: '9975010203200003',
            nama: 'Raden Bagus Muhammad Fathurrahman Wahyudiningrat Kusumawardhana',
            jenisKelamin: 'Laki-laki',
            tempatLahir: 'Karanganyar, Kabupaten Pekalongan',
            tanggalLahir: '2020-03-02',
            shdk: 'Cucu',
            namaAyah: 'Raden Mas Ahmad Syarifuddin Wahyudiningrat Kusumawardhana',
            namaIbu: 'Raden Roro Nadia Putri Ayuningtyas Hadiningrat',
          }),
        ],
        sekolah: 'Madrasah Ibtidaiyah dan Sekolah Menengah Pertama Islam Terpadu Contoh, Kota Pekalongan',
      },
    },
    {
      judul: 'belum tercatat, bayi ditulis tangan',
      subjek: { ...contohLuar, jenisKelamin: 'Perempuan' },
      isian: {
        selaku: 'Ibu',
        anak: [
          {
            ...contohLuar,
            nik: null,
            nama: 'Budi Santoso',
            tanggalLahir: '2026-10-18',
            namaAyah: '',
            namaIbu: '',
            shdk: '',
          },
        ],
      },
    },
  ],
})
