// Model N3, Permohonan Pencatatan Isbat Nikah, from a couple to the KUA. Catalogue: N473; Kepdirjen Bimas Islam 473/2020, Lampiran VII.
// Before 2020 "N3" was the consent of the couple, which is N4 now. Signer and documents are unconfirmed.
import {
  ada,
  baris,
  bukan,
  daftar,
  defineSurat,
  jika,
  orang,
  paragraf,
  rincian,
  sisip,
  tandaTangan,
  tandaTanganKosong,
  tanggal,
  tebalkan,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohAgus, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { contohIbuPanjang } from '#domain/surat/contoh-nikah.ts'
import { syaratBiasa } from '#domain/surat/kalimat.ts'
import {
  isianKua,
  kecamatanKua,
  lampiranNikah,
  peringatanAgama,
  peringatanPasangan,
  subjekPria,
} from '#domain/surat/kalimat-nikah.ts'

export const surat = defineSurat({
  kode: 'nikah-n3',
  versi: 1,
  judul: 'Permohonan Pencatatan Isbat Nikah',
  nama: 'N3 - Permohonan pencatatan isbat nikah',
  kelompok: 'perkawinan',
  seri: 'PPIN',
  bentuk: 'formulir',
  bernomor: false,
  lampiranForm: lampiranNikah('VII'),
  modelForm: 'Model N3',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: [],
  tandaTanganPejabat: null,
  isian: {
    pasangan: orang('Suami atau istri', { peran: 'pasangan', berbedaDari: 'subjek', dariKeluarga: true }),
    nomorPenetapan: teks('Nomor penetapan isbat', { min: 3, maks: 80 }),
    tanggalPenetapan: tanggal('Tanggal penetapan', { sebelumHariIni: true, sesudahLahir: true }),
    pengadilan: teks('Pengadilan Agama', { min: 3, maks: 80, tersering: true, petunjuk: 'Misalnya: Pekalongan' }),
    ...isianKua,
    lampiranLain: teks('Lampiran lain', { wajib: false, maks: 160 }),
  },
  syarat: [...syaratBiasa, 'Salinan penetapan isbat nikah'],
  berlaku: null,
  buku: ['register-nikah'],
  perihal: ({ pasangan, nomorPenetapan }) => sisip`pencatatan isbat nikah dengan ${pasangan.nama}, ${nomorPenetapan}`,
  korespondensi: ({ kua }) => ({
    hal: 'Permohonan Pencatatan Isbat Nikah',
    yth: [sisip`Kepala KUA ${kecamatanKua(kua)}`, 'di Tempat'],
  }),
  peringatan: ({ pasangan, nomorPenetapan }) => [
    {
      bila: bukan(ada(nomorPenetapan)),
      teks: 'Sejak tahun 2020 Model N3 adalah permohonan pencatatan isbat nikah. Persetujuan calon pengantin adalah Model N4.',
    },
    ...peringatanPasangan(pasangan),
    ...peringatanAgama,
  ],
  isi: ({ subjek, pasangan, nomorPenetapan, tanggalPenetapan, pengadilan, lampiranLain }) => [
    paragraf`Dengan hormat, kami mengajukan permohonan pencatatan isbat nikah atas nama:`,
    rincian([
      baris('Suami', jika(subjekPria, tebalkan(subjek.namaKapital), tebalkan(pasangan.namaKapital))),
      baris('Istri', jika(subjekPria, tebalkan(pasangan.namaKapital), tebalkan(subjek.namaKapital))),
      baris('Nomor penetapan', nomorPenetapan),
      baris('Tanggal penetapan', tanggalPenetapan),
      baris('Pengadilan Agama', pengadilan),
    ]),
    paragraf`Bersama ini kami sampaikan surat-surat yang diperlukan untuk diperiksa sebagai berikut:`,
    daftar('angka', [
      'Salinan penetapan isbat nikah',
      'Fotokopi KTP-el suami dan istri',
      'Fotokopi kartu keluarga',
      'Pasfoto berlatar biru ukuran 2 x 3 sebanyak 3 (tiga) lembar',
      lampiranLain,
    ]),
    paragraf`Demikian permohonan ini kami sampaikan, kiranya dapat diperiksa dan dicatat sesuai dengan ketentuan peraturan
      perundang-undangan.`,
  ],
  tandaTangan: ({ subjek, pemohon }) => [
    tandaTanganKosong('kiri', 1, {
      kepala: ['Diterima tanggal ..............................', 'Yang menerima,', 'Kepala KUA/PPN LN,'],
    }),
    tandaTangan('kanan', 1, { kepala: ['Wassalam,', 'Pemohon,'], orang: subjek, bila: bukan(ada(pemohon)) }),
    tandaTangan('kanan', 1, { kepala: ['Wassalam,', 'Pemohon,'], orang: pemohon }),
  ],
  contoh: [
    {
      judul: 'suami dan istri satu rumah',
      subjek: contohAgus,
      isian: {
        pasangan: contohOrang({}),
        nomorPenetapan: '0123/Pdt.P/2026/PA.Contoh',
        tanggalPenetapan: '2026-10-14',
        pengadilan: 'Pekalongan',
      },
    },
    {
      judul: 'nama sangat panjang, KUA lain',
      subjek: contohPanjang,
      isian: {
        pasangan: contohIbuPanjang,
        nomorPenetapan: '0456/Pdt.P/2026/PA.Contoh',
        tanggalPenetapan: '2026-09-30',
        pengadilan: 'Pekalongan Kelas IA, pada sidang terpadu di Kecamatan Pekalongan Selatan',
        kua: 'Pekalongan Selatan, Kota Pekalongan',
        lampiranLain: 'Surat keterangan kematian wali nikah',
      },
    },
    {
      judul: 'istri penduduk luar, diajukan oleh anaknya',
      subjek: { ...contohLuar, nama: 'Paijem', jenisKelamin: 'Perempuan', nik: '9932104107500002' },
      pemohon: contohOrang({}),
      isian: {
        pasangan: { ...contohLuar, nama: 'Karso', nik: null },
        nomorPenetapan: '0789/Pdt.P/2026/PA.Contoh',
        tanggalPenetapan: '2026-11-02',
        pengadilan: 'Batang',
      },
    },
  ],
})
