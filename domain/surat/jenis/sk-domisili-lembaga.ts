// Surat Keterangan Domisili Lembaga. Catalogue: unconfirmed; 200.1.4.4 and 220 confirmed as headings, their use here not.
import {
  ada,
  angka,
  baris,
  bila,
  biodata,
  bukan,
  defineSurat,
  jika,
  mengetahuiCamat,
  orang,
  paragraf,
  paragrafIsian,
  pilihan,
  rincian,
  sama,
  sebagai,
  semua,
  sisip,
  teks,
  yaTidak,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatBerlaku, pembuka, penutup } from '#domain/surat/kalimat.ts'

const jenisLembaga = [
  'Yayasan',
  'Ormas',
  'LSM',
  'Lembaga pendidikan',
  'TPQ/madrasah',
  'Masjid/musala',
  'Partai politik',
  'Kelompok masyarakat',
  'Lainnya',
]

export const surat = defineSurat({
  kode: 'sk-domisili-lembaga',
  versi: 1,
  judul: 'Surat Keterangan Domisili Lembaga',
  nama: 'Surat keterangan domisili lembaga',
  kelompok: 'ekonomi',
  seri: 'SKDL',
  klasifikasi: { '2022': '200.1.4.4', lama: '220' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    namaLembaga: teks('Nama lembaga', { min: 3, maks: 120 }),
    jenis: pilihan('Jenis lembaga', jenisLembaga),
    jenisLain: teks('Sebutan jenis lembaga', { min: 3, maks: 60, bila: { isian: 'jenis', sama: 'Lainnya' } }),
    nomorAkta: teks('Nomor dan tanggal akta atau keputusan', { wajib: false, maks: 160 }),
    alamatLembaga: paragrafIsian('Alamat lembaga', { min: 5, maks: 200 }),
    // Left empty, the person of the letter is the one; the letter always names somebody.
    ketua: orang('Ketua atau penanggung jawab, bila orang lain', {
      wajib: false,
      peran: 'ketua',
      berbedaDari: 'subjek',
    }),
    jumlahAnggota: angka('Jumlah anggota atau santri', { wajib: false, min: 0, maks: 99_999, satuan: 'orang' }),
    mengetahuiCamat: yaTidak('Diketahui camat'),
  },
  syarat: ['Surat pengantar RT/RW', 'AD/ART atau akta pendirian', 'Susunan pengurus', 'KTP-el ketua'],
  berlaku: { nilai: 12, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ namaLembaga }) => sisip`domisili lembaga ${namaLembaga}`,
  peringatan: ({ jenis, nomorAkta }) => [
    {
      bila: semua(sama(jenis, ['Yayasan', 'Ormas', 'LSM', 'Partai politik']), bukan(ada(nomorAkta))),
      teks: 'Yayasan, ormas, LSM, dan partai politik biasanya mempunyai akta atau keputusan pengesahan. Nomornya belum diisi.',
    },
  ],
  isi: ({ subjek, kantor, namaLembaga, jenis, jenisLain, nomorAkta, alamatLembaga, ketua, jumlahAnggota }) => [
    pembuka(),
    rincian([
      baris('nama lembaga', namaLembaga),
      baris('jenis lembaga', jika(ada(jenisLain), jenisLain, sebagai(jenis, 'huruf-kecil'))),
      baris('akta atau keputusan', nomorAkta, { bila: ada(nomorAkta) }),
      baris('alamat lembaga', alamatLembaga),
      baris('jumlah anggota/santri', sisip`${sebagai(jumlahAnggota, 'angka-terbilang')} orang`, {
        bila: ada(jumlahAnggota),
      }),
    ]),
    paragraf`dengan ketua atau penanggung jawab:`,
    bila(ada(ketua), [biodata(ketua, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat'])]),
    bila(bukan(ada(ketua)), [biodata(subjek, ['nama', 'nik', 'lahir', 'kewarganegaraan', 'pekerjaan', 'alamat'])]),
    paragraf`benar berkedudukan di alamat tersebut di atas, dalam wilayah ${kantor.unit}, ${kantor.wilayahAtas}. Surat keterangan ini hanya
      menerangkan domisili lembaga dan bukan merupakan izin atau pengesahan lembaga.${kalimatBerlaku('keterangan')}`,
    penutup(),
  ],
  tandaTangan: (isian) => [mengetahuiCamat(ada(isian.mengetahuiCamat))],
  contoh: [
    {
      judul: 'taman pendidikan Al-Quran',
      subjek: contohAgus,
      isian: {
        namaLembaga: 'TPQ Nurul Huda',
        jenis: 'TPQ/madrasah',
        nomorAkta: 'Keputusan Pengurus Nomor 3 Tahun 2018',
        alamatLembaga: 'Jalan Kenanga Gang 3 Nomor 20, RT 003/RW 005',
        jumlahAnggota: 64,
      },
    },
    {
      judul: 'yayasan dengan nama sangat panjang, diketahui camat',
      subjek: contohPanjang,
      isian: {
        namaLembaga: 'Yayasan Pendidikan, Sosial, dan Dakwah Wahyudiningrat Kusumawardhana Nusantara Sejahtera Bersama',
        jenis: 'Yayasan',
        nomorAkta:
          'Akta Nomor 117 tanggal 2 Maret 2021, Notaris Contoh Setiawati, S.H., M.Kn., dan pengesahan Nomor AHU-9912345.AH.01.04 Tahun 2021',
        alamatLembaga:
          'Kawasan Griya Batik Asri Blok C-17 Nomor 118A sampai dengan 121, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, RT 012/RW 014',
        jumlahAnggota: 1250,
        mengetahuiCamat: true,
      },
    },
    {
      judul: 'ketua orang lain, jenis lainnya',
      subjek: contohOrang({}),
      isian: {
        namaLembaga: 'Sanggar Tari Sekar Melati',
        jenis: 'Lainnya',
        jenisLain: 'sanggar seni',
        alamatLembaga: 'Jalan Kenanga Nomor 1, RT 001/RW 005',
        ketua: contohAgus,
      },
    },
  ],
})
