// Surat Permohonan Dispensasi Nikah to the camat, when an akad is to take place within ten working days. Catalogue: PMA30 (PMA 30/2024
// pasal 3-4, confirmed). The camat issues the dispensation; the court's permission under 19 is another thing.
import {
  ada,
  baris,
  barisDari,
  bila,
  bukan,
  defineSurat,
  hariKerjaKurang,
  jam,
  jika,
  orang,
  paragraf,
  paragrafIsian,
  paragrafRata,
  rincian,
  sebagai,
  semua,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import type { AcuanOrang } from '#domain/surat/acuan.ts'
import {
  contohCatinLuar,
  contohCatinMuda,
  contohCatinPanjang,
  contohCatinPria,
  contohCatinWanita,
} from '#domain/surat/contoh-nikah.ts'
import { syaratBiasa } from '#domain/surat/kalimat.ts'
import {
  peringatanAgama,
  peringatanMasihKawin,
  peringatanPasangan,
  peringatanUmur,
  subjekPria,
} from '#domain/surat/kalimat-nikah.ts'

const keduanya = (suami: AcuanOrang, istri: AcuanOrang) => [
  paragrafRata('kiri')`Calon suami:`,
  rincian(barisDari(suami, ['nama', 'nik', 'lahir', 'agama', 'pekerjaan', 'alamat'])),
  paragrafRata('kiri')`Calon istri:`,
  rincian(barisDari(istri, ['nama', 'nik', 'lahir', 'agama', 'pekerjaan', 'alamat'])),
]

export const surat = defineSurat({
  kode: 'pengantar-dispensasi-nikah',
  versi: 1,
  judul: 'Surat Permohonan Dispensasi Nikah',
  nama: 'Permohonan dispensasi nikah (kepada camat)',
  kelompok: 'perkawinan',
  seri: 'PDN',
  bentuk: 'korespondensi',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: ['lurah', 'sekretaris'],
  isian: {
    calonPasangan: orang('Calon pasangan', { peran: 'calon pasangan', berbedaDari: 'subjek' }),
    tanggalAkad: tanggal('Tanggal akad nikah', { sejakHariIni: true }),
    jamAkad: jam('Jam akad nikah'),
    tempatAkad: teks('Tempat akad nikah', { min: 3, maks: 160, tersering: true }),
    alasan: paragrafIsian('Alasan', {
      min: 5,
      maks: 500,
      tersering: true,
      petunjuk: 'Sambungan kalimat "karena …"',
    }),
  },
  syarat: [...syaratBiasa, 'Model N1, N2, dan N4'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-nikah'],
  perihal: ({ calonPasangan, tanggalAkad }) =>
    sisip`dispensasi nikah dengan ${calonPasangan.nama}, akad ${tanggalAkad}`,
  korespondensi: ({ kantor }) => ({
    hal: 'Permohonan Dispensasi Nikah',
    yth: [sisip`Camat ${kantor.kecamatan}`, sisip`di ${kantor.tempatSurat}`],
    lampiran: '1 (satu) berkas',
  }),
  peringatan: ({ subjek, calonPasangan, tanggalAkad }) => [
    {
      bila: semua(ada(tanggalAkad), bukan(hariKerjaKurang(tanggalAkad, 10))),
      teks: 'Akad masih 10 hari kerja lagi atau lebih (libur nasional belum dihitung): dispensasi camat tidak diperlukan.',
    },
    {
      bila: hariKerjaKurang(tanggalAkad, 10),
      teks: 'Menurut PMA 30/2024 calon pengantin dapat memakai surat pernyataan bermeterai sebagai ganti dispensasi camat. Tanyakan kepada KUA.',
    },
    ...peringatanUmur('Calon pengantin', subjek, tanggalAkad),
    ...peringatanUmur('Calon pasangan', calonPasangan, tanggalAkad),
    ...peringatanPasangan(calonPasangan),
    ...peringatanAgama,
    ...peringatanMasihKawin,
  ],
  isi: ({ subjek, pemohon, calonPasangan, tanggalAkad, jamAkad, tempatAkad, alasan, kantor }) => [
    paragraf`Dengan hormat, bersama ini kami sampaikan permohonan dispensasi nikah${jika(
      ada(pemohon.orang),
      sisip` yang diajukan oleh ${pemohon.nama}`,
    )} atas nama:`,
    bila(subjekPria, keduanya(subjek, calonPasangan), keduanya(calonPasangan, subjek)),
    paragraf`yang bermaksud melangsungkan akad nikah pada:`,
    rincian([
      baris('hari, tanggal', sebagai(tanggalAkad, 'hari-tanggal')),
      baris('pukul', jamAkad),
      baris('tempat', tempatAkad),
    ]),
    paragraf`Pendaftaran kehendak nikah tersebut dilakukan kurang dari 10 (sepuluh) hari kerja sebelum akad nikah, sehingga menurut
      Peraturan Menteri Agama Nomor 30 Tahun 2024 tentang Pencatatan Pernikahan memerlukan dispensasi dari Camat. Permohonan ini
      diajukan karena ${alasan}.`,
    paragraf`Sehubungan dengan hal tersebut, kami mohon Camat ${kantor.kecamatan} berkenan menerbitkan dispensasi nikah dimaksud.`,
    paragraf`Demikian permohonan ini kami sampaikan. Atas perhatian dan perkenannya, kami ucapkan terima kasih.`,
  ],
  tembusan: ({ kantor }) => [sisip`Kepala KUA Kecamatan ${kantor.kecamatan}`],
  contoh: [
    {
      judul: 'orang tua sakit keras',
      subjek: contohCatinWanita,
      isian: {
        calonPasangan: contohCatinPria,
        tanggalAkad: '2026-11-28',
        jamAkad: '09:00',
        tempatAkad: 'rumah calon istri, Jalan Kenanga Gang 3 Nomor 11',
        alasan: 'ayah calon istri sakit keras dan menghendaki pernikahan segera dilangsungkan',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang',
      subjek: contohCatinPanjang,
      isian: {
        calonPasangan: {
          ...contohCatinPria,
          nama: 'Letnan Satu Raden Bagus Muhammad Dimas Kurniawan Suryadiningrat, S.Tr.(Han.), M.Tr.Opsla.',
        },
        tanggalAkad: '2026-12-01',
        jamAkad: '13:30',
        tempatAkad:
          'Gedung Serbaguna Perumahan Griya Batik Asri, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam Nomor 118A, Pekalongan',
        alasan:
          'calon suami menerima perintah penugasan ke luar Pulau Jawa mulai tanggal 5 Desember 2026 untuk waktu 2 (dua) tahun, sedangkan surat izin menikah dari kesatuannya baru diterima pada tanggal 18 November 2026.',
      },
    },
    {
      judul: 'umur 18 tahun, diajukan oleh ayahnya',
      subjek: contohCatinMuda,
      pemohon: { ...contohCatinLuar, nama: 'Sutrisno' },
      isian: {
        calonPasangan: { ...contohCatinLuar, nama: 'Wartini', jenisKelamin: 'Perempuan', nik: '9932104107990004' },
        tanggalAkad: '2026-11-25',
        jamAkad: '08:00',
        tempatAkad: 'Balai Nikah KUA Kecamatan Pekalongan Barat',
        alasan: 'penetapan dispensasi kawin dari Pengadilan Agama baru diterima pada tanggal 19 November 2026',
      },
    },
  ],
})
