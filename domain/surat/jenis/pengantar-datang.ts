// Surat Pengantar Pindah Datang. Catalogue: DISDUK, OSID-TPL; Disdukcapil Kota Pekalongan asks for the SKPWNI and the old KTP-el or KIA
// only, so an office may switch it off. Who arrives is seldom in the register yet.
import {
  ada,
  atau,
  baris,
  biodata,
  daftarOrang,
  defineSurat,
  kk,
  kolomTabel,
  paragraf,
  paragrafIsian,
  pilihan,
  rincian,
  sama,
  sebagai,
  sisip,
  tabelDari,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatKelengkapan, kalimatPenduduk, pembuka, penutupPengantar } from '#domain/surat/kalimat.ts'

const pendatang = {
  ...contohLuar,
  alamat: 'Jalan Kenanga Gang 5 Nomor 2',
  rt: '004',
  rw: '005',
  wilayah: contohOrang({}).wilayah,
  shdk: 'Kepala Keluarga',
}
const istri = {
  ...pendatang,
  nik: '9932105208930002',
  nama: 'Sri Lestari',
  jenisKelamin: 'Perempuan',
  tanggalLahir: '1993-08-12',
  shdk: 'Istri',
}

export const surat = defineSurat({
  kode: 'pengantar-datang',
  versi: 1,
  judul: 'Surat Pengantar Pindah Datang',
  nama: 'Pengantar pindah datang',
  kelompok: 'mutasi',
  seri: 'DATANG',
  klasifikasi: { '2022': '400.12.2.2', lama: '471.21' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    nomorSkpwni: teks('Nomor SKPWNI', { min: 3, maks: 60 }),
    tanggalSkpwni: tanggal('Tanggal SKPWNI', { sebelumHariIni: true }),
    alamatAsal: paragrafIsian('Alamat asal', {
      min: 10,
      maks: 300,
      petunjuk: 'Jalan, RT, RW, desa/kelurahan, kecamatan, kabupaten/kota, provinsi.',
    }),
    tanggalDatang: tanggal('Tanggal datang', { sebelumHariIni: true }),
    statusKk: pilihan('Status KK di tempat tujuan', ['Numpang KK', 'Membuat KK baru', 'Nomor KK tetap']),
    kkTumpangan: kk('Nomor KK yang ditumpangi', { bila: { isian: 'statusKk', sama: 'Numpang KK' } }),
    pendatang: daftarOrang('Anggota keluarga yang datang, termasuk pemohon', {
      maks: 12,
      dariKeluarga: true,
      hubungan: 'Hubungan dengan kepala keluarga',
      lengkap: ['tempatLahir', 'tanggalLahir'],
    }),
  },
  syarat: [
    'SKPWNI dari daerah asal',
    'KTP-el atau KIA untuk diganti',
    'Surat pernyataan tidak keberatan dari pemilik rumah (bila menumpang, menyewa, atau kos)',
  ],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'mutasi-penduduk'],
  perihal: ({ nomorSkpwni, alamatAsal }) => sisip`pindah datang dari ${alamatAsal}, SKPWNI ${nomorSkpwni}`,
  peringatan: ({ subjek }) => [
    {
      bila: sama(subjek.luarDaftar, false),
      teks: 'Orang ini sudah ada dalam data penduduk. Periksa apakah ia memang baru datang.',
    },
  ],
  isi: ({
    subjek,
    nomorSkpwni,
    tanggalSkpwni,
    alamatAsal,
    tanggalDatang,
    statusKk,
    kkTumpangan,
    pendatang: datang,
  }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} Yang bersangkutan telah datang dan bermaksud mengajukan permohonan pindah datang ke alamat tersebut di
      atas dengan keterangan sebagai berikut:`,
    rincian([
      baris('alamat asal', alamatAsal),
      baris('nomor SKPWNI', nomorSkpwni),
      baris('tanggal SKPWNI', tanggalSkpwni),
      baris('tanggal datang', sebagai(tanggalDatang, 'hari-tanggal')),
      baris('status KK', sebagai(statusKk, 'huruf-kecil')),
      baris('nomor KK yang ditumpangi', kkTumpangan, { bila: ada(kkTumpangan) }),
    ]),
    paragraf`Anggota keluarga yang datang:`,
    tabelDari(datang, (o) => [
      kolomTabel('No.', 70, o.no, 'tengah'),
      kolomTabel('NIK', 240, atau(o.nik, '-'), 'kiri'),
      kolomTabel('Nama', 350, o.nama, 'kiri'),
      kolomTabel('Tanggal lahir', 160, sebagai(o.tanggalLahir, 'tanggal-singkat'), 'tengah'),
      kolomTabel('Hubungan', 180, o.shdk, 'kiri'),
    ]),
    kalimatKelengkapan(),
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'suami istri, membuat KK baru',
      subjek: pendatang,
      isian: {
        nomorSkpwni: 'SKPWNI/9932/16112026/0005',
        tanggalSkpwni: '2026-11-16',
        alamatAsal:
          'Dukuh Kebonagung, RT 001/RW 002, Desa Contoh, Kecamatan Contoh, Kabupaten Contoh, Provinsi Jawa Tengah',
        tanggalDatang: '2026-11-18',
        statusKk: 'Membuat KK baru',
        pendatang: [pendatang, istri],
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, menumpang KK',
      subjek: { ...contohPanjang, pendudukId: null, nomorKk: null, luarDaftar: true },
      isian: {
        nomorSkpwni: 'SKPWNI/9962/02112026/0128',
        tanggalSkpwni: '2026-11-02',
        alamatAsal:
          'Kompleks Perumahan Dinas Contoh Blok K-19 Nomor 204, Jalan Raya Lintas Timur Kilometer 27, RT 021/RW 009, Desa Sumber Makmur, Kecamatan Contoh, Kabupaten Contoh, Provinsi Kalimantan Tengah',
        tanggalDatang: '2026-11-10',
        statusKk: 'Numpang KK',
        kkTumpangan: '9975011202150007',
        pendatang: [
          { ...contohPanjang, pendudukId: null, luarDaftar: true },
          {
            ...istri,
            nama: 'Hj. Raden Ayu Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd., M.Pd.',
            shdk: 'Istri',
          },
        ],
      },
    },
    {
      judul: 'sudah dicatat, datang sendiri',
      subjek: contohOrang({ nomorKk: null, shdk: 'Kepala Keluarga' }),
      isian: {
        nomorSkpwni: 'SKPWNI/9932/19112026/0011',
        tanggalSkpwni: '2026-11-19',
        alamatAsal: 'Jalan Contoh Nomor 3, RT 001/RW 001, Kelurahan Contoh, Kota Contoh',
        tanggalDatang: '2026-11-20',
        statusKk: 'Nomor KK tetap',
        pendatang: [contohOrang({ nomorKk: null, shdk: 'Kepala Keluarga' })],
      },
    },
  ],
})
