// Surat Keterangan Usaha. Catalogue: OSID-TPL, SDJ; 500.3 confirmed as heading, 503 by habit. No licence, no substitute for the NIB.
import {
  ada, angka, baris, biodata, defineSurat, jika, paragraf, paragrafIsian, pilihan, rincian, sebagai, sisip, tahun, teks, uang,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { dasarPengantar, isianKeperluan, isianPengantarRt, kalimatKeperluan, luarDaftar, pembuka, penutup, syaratBiasa } from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'sk-usaha', versi: 1, judul: 'Surat Keterangan Usaha', nama: 'Surat keterangan usaha', kelompok: 'ekonomi', seri: 'SKU',
  klasifikasi: { '2022': '500.3', lama: '503' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_ekbang'],
  isian: {
    namaUsaha: teks('Nama usaha', { min: 2, maks: 100 }),
    jenisUsaha: teks('Jenis usaha', { min: 3, maks: 100, tersering: true }),
    alamatUsaha: paragrafIsian('Alamat usaha', { min: 5, maks: 200 }),
    mulai: tahun('Mulai usaha (tahun)', { wajib: false, min: 1950 }),
    statusTempat: pilihan('Status tempat usaha', ['Milik sendiri', 'Sewa', 'Menumpang', 'Fasilitas umum'], { wajib: false }),
    tenagaKerja: angka('Jumlah tenaga kerja', { wajib: false, min: 0, maks: 9999, satuan: 'orang' }),
    modalOmzet: uang('Modal atau omzet', { wajib: false }),
    nib: teks('NIB', { wajib: false, maks: 20, digit: [13] }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Foto tempat usaha', 'NIB (bila ada)'],
  berlaku: { nilai: 6, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ keperluan, namaUsaha }) => sisip`${keperluan}, usaha ${namaUsaha}`,
  isi: ({ subjek, kantor, namaUsaha, jenisUsaha, alamatUsaha, mulai, statusTempat, tenagaKerja, modalOmzet, nib, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${jika(luarDaftar, '', sisip`adalah benar penduduk ${kantor.unit}. `)}${dasarPengantar(pengantar)}, yang bersangkutan benar
      menjalankan usaha di wilayah ${kantor.unit} dengan keterangan sebagai berikut:`,
    rincian([
      baris('nama usaha', namaUsaha),
      baris('jenis usaha', jenisUsaha),
      baris('alamat usaha', alamatUsaha),
      baris('mulai usaha', sisip`tahun ${mulai}`, { bila: ada(mulai) }),
      baris('status tempat usaha', sebagai(statusTempat, 'huruf-kecil'), { bila: ada(statusTempat) }),
      baris('jumlah tenaga kerja', sisip`${sebagai(tenagaKerja, 'angka-terbilang')} orang`, { bila: ada(tenagaKerja) }),
      baris('modal atau omzet', modalOmzet, { bila: ada(modalOmzet) }),
      baris('NIB', nib, { bila: ada(nib) }),
    ]),
    paragraf`Surat keterangan ini bukan merupakan izin usaha dan tidak menggantikan Nomor Induk Berusaha (NIB).`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'warung, kredit usaha rakyat',
      subjek: contohAgus,
      isian: {
        namaUsaha: 'Warung Megono Bu Sri', jenisUsaha: 'warung makan', alamatUsaha: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005', mulai: 2015,
        statusTempat: 'Milik sendiri', tenagaKerja: 2, modalOmzet: 15_000_000, nib: '9912345678901', keperluan: 'pengajuan Kredit Usaha Rakyat (KUR)',
        nomorPengantarRt: '046/RT.03/XI/2026', tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama usaha dan alamat sangat panjang',
      subjek: contohPanjang,
      isian: {
        namaUsaha: 'Rumah Produksi dan Galeri Batik Tulis Pesisiran Pewarna Alam Wahyudiningrat Kusumawardhana', tenagaKerja: 117,
        jenisUsaha: 'industri dan perdagangan batik tulis, batik cap, dan kain tenun dengan pewarna alam', modalOmzet: 1_275_500_000,
        alamatUsaha: 'Perumahan Griya Batik Asri Blok C-17 Nomor 118A sampai dengan 121, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, RT 012/RW 014',
        keperluan: 'persyaratan pengajuan pembiayaan modal kerja dan keikutsertaan dalam pameran produk unggulan daerah tingkat nasional',
      },
    },
    {
      judul: 'pedagang dari luar kelurahan',
      subjek: contohLuar,
      isian: {
        namaUsaha: 'Nasi Goreng Pak Min', jenisUsaha: 'pedagang kaki lima', alamatUsaha: 'Jalan Melati Raya (depan lapangan), RT 001/RW 005',
        statusTempat: 'Fasilitas umum', tenagaKerja: 0, keperluan: 'pendataan pedagang kaki lima',
      },
    },
  ],
})
