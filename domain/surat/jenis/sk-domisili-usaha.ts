// Surat Keterangan Domisili Usaha. Catalogue: OSID-TPL. Legality of a business is the NIB; whether the city still issues it: unconfirmed.
import {
  ada,
  angka,
  baris,
  bila,
  biodata,
  bukan,
  defineSurat,
  mengetahuiCamat,
  orang,
  paragraf,
  paragrafIsian,
  pilihan,
  rincian,
  sebagai,
  sisip,
  teks,
  yaTidak,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatBerlaku, pembuka, penutup, syaratBiasa } from '#domain/surat/kalimat.ts'

const bentukUsaha = ['Perorangan', 'CV', 'PT', 'Koperasi', 'Firma', 'Lainnya']

export const surat = defineSurat({
  kode: 'sk-domisili-usaha',
  versi: 1,
  judul: 'Surat Keterangan Domisili Usaha',
  nama: 'Surat keterangan domisili usaha',
  kelompok: 'ekonomi',
  seri: 'SKDU',
  klasifikasi: { '2022': '500.3', lama: '503' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_ekbang'],
  isian: {
    namaUsaha: teks('Nama usaha atau perusahaan', { min: 2, maks: 100 }),
    bentuk: pilihan('Bentuk', bentukUsaha),
    nomorAkta: teks('Nomor dan tanggal akta pendirian', {
      min: 3,
      maks: 100,
      bila: { isian: 'bentuk', sama: bentukUsaha.slice(1) },
    }),
    npwp: teks('NPWP', { wajib: false, maks: 24, digit: [15, 16] }),
    bidang: teks('Bidang usaha', { min: 3, maks: 120, tersering: true }),
    alamatUsaha: paragrafIsian('Alamat usaha', { min: 5, maks: 200 }),
    // Left empty, the person of the letter is the one; the letter always names somebody.
    penanggungJawab: orang('Penanggung jawab, bila orang lain', { wajib: false, peran: 'penanggung jawab' }),
    karyawan: angka('Jumlah karyawan', { wajib: false, min: 0, maks: 99_999, satuan: 'orang' }),
    mengetahuiCamat: yaTidak('Diketahui camat'),
  },
  syarat: [...syaratBiasa, 'Akta pendirian (bila badan usaha)', 'Persetujuan tetangga (bila diminta)'],
  berlaku: { nilai: 6, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-usaha'],
  perihal: ({ namaUsaha }) => sisip`domisili usaha ${namaUsaha}`,
  isi: ({ subjek, kantor, namaUsaha, bentuk, nomorAkta, npwp, bidang, alamatUsaha, penanggungJawab, karyawan }) => [
    pembuka(),
    rincian([
      baris('nama usaha', namaUsaha),
      baris('bentuk usaha', sebagai(bentuk, 'huruf-kecil')),
      baris('akta pendirian', nomorAkta, { bila: ada(nomorAkta) }),
      baris('NPWP', npwp, { bila: ada(npwp) }),
      baris('bidang usaha', bidang),
      baris('alamat usaha', alamatUsaha),
      baris('jumlah karyawan', sisip`${sebagai(karyawan, 'angka-terbilang')} orang`, { bila: ada(karyawan) }),
    ]),
    paragraf`dengan penanggung jawab:`,
    bila(ada(penanggungJawab), [biodata(penanggungJawab, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat'])]),
    bila(bukan(ada(penanggungJawab)), [
      biodata(subjek, ['nama', 'nik', 'lahir', 'kewarganegaraan', 'pekerjaan', 'alamat']),
    ]),
    paragraf`benar berkedudukan di alamat tersebut di atas, dalam wilayah ${kantor.unit}, ${kantor.wilayahAtas}. Surat keterangan ini hanya
      menerangkan domisili usaha, bukan merupakan izin usaha, dan tidak menggantikan Nomor Induk Berusaha (NIB).${kalimatBerlaku('keterangan')}`,
    penutup(),
  ],
  tandaTangan: (isian) => [mengetahuiCamat(ada(isian.mengetahuiCamat))],
  contoh: [
    {
      judul: 'usaha perorangan',
      subjek: contohAgus,
      isian: {
        namaUsaha: 'Bengkel Motor Prasetyo',
        bentuk: 'Perorangan',
        bidang: 'perbengkelan sepeda motor',
        alamatUsaha: 'Jalan Kenanga Gang 3 Nomor 12, RT 003/RW 005',
        karyawan: 1,
      },
    },
    {
      judul: 'perseroan dengan nama sangat panjang, diketahui camat',
      subjek: contohPanjang,
      isian: {
        namaUsaha: 'PT Wahyudiningrat Kusumawardhana Batik Pesisir Nusantara Sejahtera Abadi Makmur Bersama',
        bentuk: 'PT',
        nomorAkta: 'Nomor 117 tanggal 2 Maret 2021, Notaris Contoh Setiawati, S.H., M.Kn., berkedudukan di Pekalongan',
        npwp: '99.123.456.7-890.000',
        bidang: 'industri, perdagangan besar, dan ekspor batik serta produk tekstil lainnya',
        karyawan: 1250,
        mengetahuiCamat: true,
        alamatUsaha:
          'Kawasan Usaha Griya Batik Asri Blok C-17 Nomor 118A sampai dengan 121, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, RT 012/RW 014',
      },
    },
    {
      judul: 'penanggung jawab orang lain',
      subjek: contohOrang({}),
      isian: {
        namaUsaha: 'Koperasi Simpan Pinjam Guyub',
        bentuk: 'Koperasi',
        nomorAkta: 'Nomor 9 tanggal 4 Juli 2019',
        bidang: 'simpan pinjam',
        alamatUsaha: 'Jalan Kenanga Nomor 1, RT 001/RW 005',
        penanggungJawab: contohAgus,
      },
    },
  ],
})
