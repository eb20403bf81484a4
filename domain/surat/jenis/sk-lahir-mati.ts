// Surat Keterangan Lahir Mati, about the mother. Catalogue: OSID-TPL, a Disdukcapil page (Bontang): the lurah issues it on behalf of the
// registration office. The child has no NIK and does not count; 28 weeks are the usual limit (general knowledge, a warning only).
import {
  ada,
  angka,
  baris,
  biodata,
  defineSurat,
  orang,
  paragraf,
  rincian,
  sama,
  sebagai,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatPenduduk, pembuka, penutup, sebutOrang } from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'sk-lahir-mati',
  versi: 1,
  judul: 'Surat Keterangan Lahir Mati',
  nama: 'Surat keterangan lahir mati',
  kelompok: 'peristiwa-penting',
  seri: 'SKLM',
  klasifikasi: { '2022': '400.12.3.1', lama: '472.1' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tanggal: tanggal('Tanggal lahir mati', { sebelumHariIni: true, sesudahLahir: true }),
    tempat: teks('Tempat', { min: 3, maks: 120, tersering: true }),
    lamaKandungan: angka('Lama kandungan (bulan)', { min: 5, maks: 10, satuan: 'bulan' }),
    ayah: orang('Ayah', { wajib: false, peran: 'ayah', dariKeluarga: true, berbedaDari: 'subjek' }),
    pelapor: orang('Pelapor', { peran: 'pelapor', dariKeluarga: true }),
    hubungan: teks('Hubungan pelapor dengan ibu', { min: 3, maks: 40, tersering: true }),
  },
  syarat: ['Keterangan lahir mati dari dokter, bidan, atau penolong', 'KK orang tua', 'KTP-el pelapor'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'buku-harian-peristiwa'],
  perihal: ({ tanggal: t, tempat }) => sisip`lahir mati ${t} di ${tempat}`,
  peringatan: ({ subjek, lamaKandungan, ayah }) => [
    { bila: sama(subjek.jenisKelamin, 'Laki-laki'), teks: 'Surat ini mengenai ibu: pilih ibu sebagai orangnya.' },
    {
      bila: sama(ayah.jenisKelamin, 'Perempuan'),
      teks: 'Ayah yang dipilih tercatat perempuan. Periksa lagi orangnya.',
    },
    {
      bila: sama(lamaKandungan, [5, 6]),
      teks: 'Lahir mati umumnya dicatat bila kandungan paling sedikit 28 minggu. Periksa keterangan dokter atau bidan.',
    },
  ],
  isi: ({ subjek, kantor, tanggal: t, tempat, lamaKandungan, ayah, pelapor, hubungan }) => [
    pembuka(),
    biodata(subjek, ['nama', 'nik', 'nomorKk', 'lahir', 'kewarganegaraan', 'agama', 'pekerjaan', 'alamat']),
    paragraf`${kalimatPenduduk()} Yang bersangkutan telah melahirkan bayi dalam keadaan lahir mati pada:`,
    rincian([
      baris('hari, tanggal', sebagai(t, 'hari-tanggal')),
      baris('tempat', tempat),
      baris('lama kandungan', sisip`${sebagai(lamaKandungan, 'angka-terbilang')} bulan`),
      baris('ayah', sebutOrang(ayah), { bila: ada(ayah) }),
    ]),
    paragraf`Surat keterangan ini diterbitkan atas nama Kepala Dinas Kependudukan dan Pencatatan Sipil ${kantor.kota} berdasarkan
      laporan:`,
    rincian([
      baris('nama', pelapor.namaKapital),
      baris('NIK', pelapor.nik, { bila: ada(pelapor.nik) }),
      baris('alamat', pelapor.alamatSingkat, { bila: ada(pelapor.alamat) }),
      baris('hubungan', hubungan),
    ]),
    penutup(),
  ],
  contoh: [
    {
      judul: 'dilaporkan suami',
      subjek: contohOrang({}),
      isian: {
        tanggal: '2026-11-17',
        tempat: 'Rumah Sakit Umum Contoh, Kota Pekalongan',
        lamaKandungan: 8,
        ayah: contohAgus,
        pelapor: contohAgus,
        hubungan: 'suami',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, dilaporkan bidan',
      subjek: {
        ...contohPanjang,
        pendudukId: 'ibu',
        nik: '9975014203940002',
        nama: 'Raden Roro Nadia Putri Ayuningtyas Wahyudiningrat Kusumawardhani, S.Tr.Kep., Ners., M.Kep.',
        jenisKelamin: 'Perempuan',
        tanggalLahir: '1994-03-02',
        shdk: 'Istri',
      },
      isian: {
        tanggal: '2026-11-12',
        tempat: 'Ruang Bersalin Pusat Kesehatan Masyarakat Contoh, Kecamatan Pekalongan Barat, Kota Pekalongan',
        lamaKandungan: 7,
        ayah: contohPanjang,
        pelapor: contohOrang({
          nama: 'Hj. Umi Kulsum Rahmawati, S.Tr.Keb., Bdn.',
          alamat: 'Jalan Kenanga Gang 2 Nomor 9',
        }),
        hubungan: 'bidan penolong',
      },
    },
    {
      judul: 'bukan penduduk, ayah tidak disebut',
      subjek: { ...contohLuar, jenisKelamin: 'Perempuan' },
      isian: {
        tanggal: '2026-11-20',
        tempat: 'rumah, Jalan Melati Raya',
        lamaKandungan: 9,
        pelapor: { ...contohLuar, nama: 'Paijem', nik: null, alamat: '', rt: null, rw: null },
        hubungan: 'ibu',
      },
    },
  ],
})
