// Surat Pengantar Permohonan Akta Kelahiran, for one child or several of the same parents. Catalogue: OSID-TPL, K83-A. A newborn has no
// NIK yet and is typed in.
import {
  ada,
  baris,
  biodata,
  bukan,
  daftarOrang,
  defineSurat,
  kolomTabel,
  orang,
  paragraf,
  rincian,
  sama,
  tabelDari,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatKelengkapan, kalimatPenduduk, pembuka, penutupPengantar, sebutOrang } from '#domain/surat/kalimat.ts'

const bayi = contohOrang({
  pendudukId: null,
  nik: null,
  nomorKk: null,
  nama: 'Aisyah Putri Prasetyo',
  tempatLahir: 'Kota Pekalongan',
  tanggalLahir: '2026-10-25',
  statusKawin: '',
  pekerjaan: '',
  pendidikan: '',
  shdk: '',
  luarDaftar: true,
})

export const surat = defineSurat({
  kode: 'pengantar-akta-kelahiran',
  versi: 1,
  judul: 'Surat Pengantar Permohonan Akta Kelahiran',
  nama: 'Pengantar akta kelahiran',
  kelompok: 'kependudukan',
  seri: 'AKTAL',
  klasifikasi: { '2022': '400.12.3.1', lama: '472.11' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    ibu: orang('Ibu', { peran: 'ibu', dariKeluarga: true }),
    ayah: orang('Ayah', { wajib: false, peran: 'ayah', dariKeluarga: true, berbedaDari: 'ibu' }),
    anak: daftarOrang('Anak yang dimohonkan akta kelahiran', {
      maks: 8,
      dariKeluarga: true,
      berbedaDari: ['ibu', 'ayah'],
      lengkap: ['jenisKelamin', 'tempatLahir', 'tanggalLahir'],
    }),
  },
  syarat: [
    'Surat keterangan lahir dari rumah sakit atau bidan',
    'Buku nikah atau akta perkawinan',
    'KK',
    'KTP-el orang tua',
    'KTP-el dua orang saksi',
  ],
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: () => 'permohonan akta kelahiran',
  peringatan: ({ ibu, ayah }) => [
    { bila: sama(ibu.jenisKelamin, 'Laki-laki'), teks: 'Ibu yang dipilih tercatat laki-laki. Periksa lagi orangnya.' },
    {
      bila: sama(ayah.jenisKelamin, 'Perempuan'),
      teks: 'Ayah yang dipilih tercatat perempuan. Periksa lagi orangnya.',
    },
    { bila: bukan(ada(ayah)), teks: 'Ayah tidak diisi. Pastikan memang dimohonkan sebagai anak seorang ibu.' },
  ],
  isi: ({ subjek, anak, ibu, ayah }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} Yang bersangkutan bermaksud mengajukan permohonan akta kelahiran bagi anak:`,
    tabelDari(anak, (a) => [
      kolomTabel('No.', 70, a.no, 'tengah'),
      kolomTabel('Nama', 390, a.nama, 'kiri'),
      kolomTabel('Tempat, tanggal lahir', 370, a.tempatTanggalLahir, 'kiri'),
      kolomTabel('Jenis kelamin', 170, a.jenisKelamin, 'kiri'),
    ]),
    paragraf`dari orang tua:`,
    rincian([baris('ibu', sebutOrang(ibu)), baris('ayah', sebutOrang(ayah), { bila: ada(ayah) })]),
    kalimatKelengkapan(),
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'anak yang baru lahir',
      subjek: contohAgus,
      isian: { anak: [bayi], ibu: contohOrang({}), ayah: contohAgus },
    },
    {
      judul: 'nama sangat panjang, dua anak',
      subjek: contohPanjang,
      isian: {
        anak: [
          {
            ...bayi,
            nama: 'Raden Roro Nadia Ayuningtyas Wahyudiningrat Kusumawardhani',
            tempatLahir: 'Karanganyar, Kabupaten Pekalongan',
            tanggalLahir: '2019-02-28',
          },
          {
            ...bayi,
            nama: 'Raden Bagus Muhammad Fathurrahman Wahyudiningrat Kusumawardhana',
            jenisKelamin: 'Laki-laki',
          },
        ],
        ibu: contohOrang({
          nama: 'Hj. Raden Ayu Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd., M.Pd.',
          alamat: contohPanjang.alamat,
          rt: contohPanjang.rt,
          rw: contohPanjang.rw,
        }),
        ayah: contohPanjang,
      },
    },
    {
      judul: 'belum tercatat, anak seorang ibu, dimohonkan orang lain',
      subjek: { ...contohLuar, jenisKelamin: 'Perempuan' },
      pemohon: contohOrang({}),
      isian: {
        anak: [{ ...bayi, nama: 'Budi Santoso', jenisKelamin: 'Laki-laki' }],
        ibu: { ...contohLuar, jenisKelamin: 'Perempuan' },
      },
    },
  ],
})
