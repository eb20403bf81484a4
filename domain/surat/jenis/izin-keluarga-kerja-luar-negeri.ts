// Surat izin keluarga for work abroad: a member of the family consents over meterai, the lurah acknowledges. Catalogue: OSID-TPL; layout
// unconfirmed. The person of the letter is the one who consents. The least age of 18 is that of the law on migrant workers, unconfirmed.
import {
  ada,
  angka,
  baris,
  biodata,
  defineSurat,
  orang,
  paragraf,
  pilihan,
  rincian,
  sebagai,
  sisip,
  tandaTangan,
  teks,
  umurKurang,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { syaratBiasa } from '#domain/surat/kalimat.ts'

const anak = contohOrang({
  pendudukId: 'anak',
  nik: '9975014203030001',
  nama: 'Nadia Putri Prasetyo',
  tanggalLahir: '2003-03-02',
  statusKawin: 'Belum Kawin',
  pekerjaan: 'Belum/Tidak Bekerja',
  shdk: 'Anak',
})

export const surat = defineSurat({
  kode: 'izin-keluarga-kerja-luar-negeri',
  versi: 1,
  judul: 'Surat Izin Keluarga untuk Bekerja di Luar Negeri',
  nama: 'Izin keluarga bekerja di luar negeri',
  kelompok: 'umum',
  seri: 'SIKLN',
  klasifikasi: { '2022': '500.11', lama: '562' },
  penandatangan: ['lurah'],
  tandaTanganPejabat: { posisi: 'kiri', baris: 1, mengetahui: true, tempatTanggal: false },
  isian: {
    selaku: pilihan('Pemberi izin selaku', ['Orang tua', 'Suami', 'Istri', 'Wali', 'Keluarga']),
    pekerja: orang('Yang diberi izin', { peran: 'yang diberi izin', dariKeluarga: true, berbedaDari: 'subjek' }),
    negara: teks('Negara tujuan', { min: 3, maks: 60, tersering: true }),
    p3mi: teks('Nama P3MI atau agen', { min: 3, maks: 100, tersering: true }),
    masaKontrak: angka('Masa kontrak', { min: 1, maks: 5, satuan: 'tahun' }),
    jabatan: teks('Pekerjaan di luar negeri', { wajib: false, maks: 80, tersering: true }),
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ pekerja, negara }) => sisip`izin bekerja di ${negara} bagi ${pekerja.nama}`,
  isi: ({ subjek, selaku, pekerja, negara, p3mi, masaKontrak, jabatan }) => [
    paragraf`Yang bertanda tangan di bawah ini:`,
    biodata(subjek, ['nama', 'nik', 'lahir', 'jenisKelamin', 'pekerjaan', 'alamat']),
    paragraf`selaku ${sebagai(selaku, 'huruf-kecil')} dari:`,
    biodata(pekerja, ['nama', 'nik', 'lahir', 'jenisKelamin', 'statusKawin', 'alamat']),
    paragraf`dengan ini memberikan izin kepada yang bersangkutan untuk bekerja di luar negeri dengan keterangan sebagai berikut:`,
    rincian([
      baris('negara tujuan', negara),
      baris('P3MI/agen', p3mi),
      baris('pekerjaan', jabatan, { bila: ada(jabatan) }),
      baris('masa kontrak', sisip`${sebagai(masaKontrak, 'angka-terbilang')} tahun`),
    ]),
    paragraf`Izin ini saya berikan dengan sukarela, dalam keadaan sadar, dan tanpa paksaan dari pihak mana pun.`,
    paragraf`Demikian surat izin ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.`,
  ],
  tandaTangan: ({ subjek }) => [
    tandaTangan('kanan', 1, { kepala: ['Yang memberi izin,'], orang: subjek, meterai: true, tempatTanggal: true }),
  ],
  peringatan: ({ pekerja }) => [
    {
      bila: umurKurang(pekerja, 18),
      teks: 'Yang diberi izin belum berumur 18 tahun. Pekerja migran Indonesia paling muda berumur 18 tahun.',
    },
  ],
  contoh: [
    {
      judul: 'orang tua bagi anaknya',
      subjek: contohAgus,
      isian: {
        selaku: 'Orang tua',
        pekerja: anak,
        negara: 'Jepang',
        p3mi: 'PT Contoh Karya Mandiri',
        masaKontrak: 3,
        jabatan: 'perawat lanjut usia',
      },
    },
    {
      judul: 'suami, nama sangat panjang',
      subjek: contohPanjang,
      isian: {
        selaku: 'Suami',
        pekerja: contohOrang({
          pendudukId: 'istri',
          nama: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.',
          alamat: contohPanjang.alamat,
          rt: contohPanjang.rt,
          rw: contohPanjang.rw,
        }),
        negara: 'Uni Emirat Arab',
        p3mi: 'PT Penempatan Pekerja Migran Indonesia Contoh Sejahtera Abadi Makmur Bersama Cabang Pekalongan',
        masaKontrak: 2,
      },
    },
    {
      judul: 'wali dari luar kelurahan',
      subjek: contohLuar,
      isian: { selaku: 'Wali', pekerja: anak, negara: 'Taiwan', p3mi: 'PT Contoh Karya Mandiri', masaKontrak: 3 },
    },
  ],
})
