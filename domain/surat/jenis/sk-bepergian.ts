// Surat Keterangan Bepergian: purpose, destination, good standing, and a request to the officials there. Catalogue: OSID-TPL.
import {
  ada,
  atau,
  baris,
  bila,
  biodata,
  daftarOrang,
  defineSurat,
  kolomTabel,
  paragraf,
  paragrafIsian,
  rincian,
  sebagai,
  sisip,
  tabelDari,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianKeperluan,
  isianPengantarRt,
  kalimatKeperluan,
  kalimatPenduduk,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'sk-bepergian',
  versi: 1,
  judul: 'Surat Keterangan Bepergian',
  nama: 'Surat keterangan bepergian',
  kelompok: 'mutasi',
  seri: 'JALAN',
  klasifikasi: { '2022': '400.12.2.1', lama: '474.3' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tempatTujuan: paragrafIsian('Tempat tujuan', { min: 3, maks: 200, tersering: true }),
    ...isianKeperluan,
    berangkat: tanggal('Tanggal berangkat'),
    kembali: tanggal('Tanggal kembali', { wajib: false, sesudahIsian: 'berangkat' }),
    kendaraan: teks('Kendaraan', { wajib: false, maks: 80, tersering: true }),
    barangBawaan: paragrafIsian('Barang bawaan', { wajib: false, maks: 300 }),
    pengikut: daftarOrang('Pengikut', {
      wajib: false,
      maks: 12,
      dariKeluarga: true,
      berbedaDari: 'subjek',
      hubungan: 'Hubungan',
    }),
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ keperluan, tempatTujuan }) => sisip`${keperluan}, tujuan ${tempatTujuan}`,
  isi: ({ subjek, tempatTujuan, keperluan, berangkat, kembali, kendaraan, barangBawaan, pengikut, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, yang bersangkutan dikenal berkelakuan baik di lingkungan tempat
      tinggalnya dan akan bepergian dengan keterangan sebagai berikut:`,
    rincian([
      baris('tempat tujuan', tempatTujuan),
      baris('keperluan', keperluan),
      baris('tanggal berangkat', sebagai(berangkat, 'hari-tanggal')),
      baris('tanggal kembali', sebagai(kembali, 'hari-tanggal'), { bila: ada(kembali) }),
      baris('kendaraan', kendaraan, { bila: ada(kendaraan) }),
      baris('barang bawaan', barangBawaan, { bila: ada(barangBawaan) }),
    ]),
    bila(ada(pengikut), [
      paragraf`Yang bersangkutan bepergian bersama:`,
      tabelDari(pengikut, (orang) => [
        kolomTabel('No.', 70, orang.no, 'tengah'),
        kolomTabel('Nama', 380, orang.nama, 'kiri'),
        kolomTabel('NIK', 270, atau(orang.nik, '-'), 'kiri'),
        kolomTabel('Hubungan', 280, orang.shdk, 'kiri'),
      ]),
    ]),
    paragraf`Kepada pejabat yang berwenang di tempat tujuan dan di perjalanan dimohon kiranya memberikan bantuan seperlunya.`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'menjenguk keluarga bersama anak',
      subjek: contohOrang({}),
      isian: {
        tempatTujuan: 'Jalan Contoh Nomor 8, Kelurahan Contoh, Kota Contoh, Provinsi Lampung',
        keperluan: 'menjenguk orang tua yang sakit',
        berangkat: '2026-11-23',
        kembali: '2026-12-07',
        kendaraan: 'bus dan kapal penyeberangan',
        pengikut: [
          contohOrang({
            nama: 'Rafi Prasetyo',
            nik: '9975010911170002',
            jenisKelamin: 'Laki-laki',
            tanggalLahir: '2017-11-09',
            shdk: 'Anak',
          }),
        ],
        nomorPengantarRt: '053/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama dan tujuan sangat panjang, barang bawaan dan pengikut',
      subjek: contohPanjang,
      isian: {
        tempatTujuan:
          'Pondok Pesantren Contoh, Jalan Raya Lintas Timur Kilometer 27, Kampung Sumber Makmur, Kecamatan Contoh, Kabupaten Contoh, Provinsi Kalimantan Tengah',
        keperluan:
          'mengantar bantuan buku pelajaran dan perlengkapan ibadah untuk korban banjir serta menghadiri pertemuan alumni',
        berangkat: '2026-12-01',
        kembali: '2027-01-15',
        kendaraan: 'mobil bak tertutup, nomor polisi G 9901 XX',
        barangBawaan:
          '40 (empat puluh) kardus buku pelajaran, 12 (dua belas) gulung karpet, 25 (dua puluh lima) sarung batik, dan 2 (dua) unit pengeras suara',
        pengikut: [
          contohAgus,
          contohOrang({ nama: 'Hj. Raden Ayu Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd., M.Pd.' }),
        ],
      },
    },
    {
      judul: 'bukan penduduk, belum tahu kapan kembali',
      subjek: contohLuar,
      isian: {
        tempatTujuan: 'Kota Surabaya',
        keperluan: 'mencari keluarga',
        berangkat: '2026-11-20',
        tanggalPengantarRt: '2026-11-20',
      },
    },
  ],
})
