// Surat Keterangan Rumah Ibadah: a house of worship exists at the address. Catalogue: unconfirmed; 400.8.2 and 451.2 confirmed as
// headings. High stakes: the lurah himself, the sekretaris only as Plh./Plt. or with a written mandate.
import {
  baris,
  defineSurat,
  orang,
  paragraf,
  paragrafIsian,
  pilihan,
  rincian,
  sama,
  sebagai,
  sisip,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { isianKeperluan, kalimatKeperluan, pembuka, penutup, sebutOrang, syaratBiasa } from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'rekomendasi-rumah-ibadah',
  versi: 1,
  judul: 'Surat Keterangan Rumah Ibadah',
  nama: 'Keterangan/rekomendasi rumah ibadah',
  kelompok: 'umum',
  seri: 'SKRI',
  klasifikasi: { '2022': '400.8.2', lama: '451.2' },
  penandatangan: ['lurah', 'sekretaris'],
  subjek: 'tanpa',
  isian: {
    nama: teks('Nama rumah ibadah', { min: 2, maks: 100 }),
    jenis: pilihan('Jenis', ['Masjid', 'Musala', 'Gereja', 'Pura', 'Wihara', 'Kelenteng']),
    alamatRumahIbadah: paragrafIsian('Alamat rumah ibadah', { min: 5, maks: 200 }),
    takmir: orang('Ketua takmir atau pengurus', { peran: 'ketua pengurus' }),
    ...isianKeperluan,
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ jenis, nama, keperluan }) => sisip`${sebagai(jenis, 'huruf-kecil')} ${nama}: ${keperluan}`,
  peringatan: ({ pejabat }) => [
    {
      bila: sama(pejabat.jabatan, [
        'Sekretaris',
        'Sekretaris Kelurahan',
        'Sekretaris Lurah',
        'Plt. Sekretaris',
        'Plh. Sekretaris',
      ]),
      teks: 'Surat rumah ibadah ditandatangani lurah sendiri. Sekretaris hanya sebagai Plh./Plt. Lurah atau dengan mandat tertulis.',
    },
  ],
  isi: ({ kantor, nama, jenis, alamatRumahIbadah, takmir, keperluan }) => [
    pembuka(),
    rincian([
      baris('nama rumah ibadah', nama),
      baris('jenis', sebagai(jenis, 'huruf-kecil')),
      baris('alamat', alamatRumahIbadah),
      baris('ketua takmir/pengurus', sebutOrang(takmir)),
    ]),
    paragraf`benar ada dan berkedudukan di alamat tersebut di atas, dalam wilayah ${kantor.unit}, ${kantor.wilayahAtas}. Surat keterangan
      ini bukan merupakan izin pendirian rumah ibadah.`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'musala, bantuan perbaikan',
      subjek: null,
      isian: {
        nama: 'Nurul Huda',
        jenis: 'Musala',
        alamatRumahIbadah: 'Jalan Kenanga Gang 3 Nomor 20, RT 003/RW 005',
        takmir: contohAgus,
        keperluan: 'permohonan bantuan perbaikan tempat wudu',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang',
      subjek: null,
      isian: {
        nama: 'Masjid Jami Baitul Muttaqin Wahyudiningrat Kusumawardhana Perumahan Griya Batik Asri',
        jenis: 'Masjid',
        alamatRumahIbadah:
          'Perumahan Griya Batik Asri Blok C-17 Nomor 118A sampai dengan 121, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, RT 012/RW 014',
        takmir: contohPanjang,
        keperluan:
          'pendaftaran pada sistem informasi masjid, pembukaan rekening bank atas nama takmir, dan permohonan hibah daerah tahun anggaran 2027',
      },
    },
    {
      judul: 'gereja, pengurus bukan penduduk',
      subjek: null,
      isian: {
        nama: 'Gereja Contoh Pekalongan',
        jenis: 'Gereja',
        alamatRumahIbadah: 'Jalan Melati Raya Nomor 30, RT 001/RW 004',
        takmir: { ...contohLuar, nik: null, agama: 'Kristen' },
        keperluan: 'pemasangan sambungan listrik rumah ibadah',
      },
    },
  ],
})
