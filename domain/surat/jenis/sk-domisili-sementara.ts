// Surat Keterangan Domisili Sementara, for penduduk nonpermanen. Catalogue: K83-A, OSID-KLAS; validity is office habit. The address of
// the person is where he stays for now; where he comes from is a field.
import {
  ada,
  baris,
  barisDari,
  biodata,
  bukan,
  defineSurat,
  jika,
  orang,
  paragraf,
  paragrafIsian,
  rincian,
  sisip,
  tanggal,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianKeperluan,
  isianPengantarRt,
  kalimatKeperluan,
  luarDaftar,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

const pendatang = {
  ...contohLuar,
  alamat: 'Jalan Kenanga Gang 5 Nomor 2',
  rt: '004',
  rw: '005',
  wilayah: contohOrang({}).wilayah,
}

export const surat = defineSurat({
  kode: 'sk-domisili-sementara',
  versi: 1,
  judul: 'Surat Keterangan Domisili Sementara',
  nama: 'Domisili sementara (penduduk nonpermanen)',
  kelompok: 'kependudukan',
  seri: 'SKDS',
  klasifikasi: { '2022': '400.12.2.1', lama: '471.23' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    ...isianKeperluan,
    daerahAsal: paragrafIsian('Alamat asal (sesuai KTP-el)', {
      min: 5,
      maks: 200,
      petunjuk: 'Alamat pada data orangnya adalah alamat tinggal sementara di kelurahan ini.',
    }),
    datangTanggal: tanggal('Tanggal datang', { sebelumHariIni: true, sesudahLahir: true }),
    rencanaPergi: tanggal('Rencana tinggal sampai dengan', { wajib: false, sesudahIsian: 'datangTanggal' }),
    penanggungJawab: orang('Orang yang didatangi atau penjamin', { peran: 'penjamin', berbedaDari: 'subjek' }),
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 6, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'penduduk-sementara'],
  peringatan: ({ subjek }) => [
    {
      bila: bukan(luarDaftar),
      teks: 'Orang ini ada dalam data penduduk. Penduduk tetap memakai surat keterangan domisili.',
    },
    { bila: bukan(ada(subjek.nik)), teks: 'NIK belum diisi. Periksa KTP-el atau paspornya.' },
  ],
  isi: ({ subjek, kantor, keperluan, daerahAsal, datangTanggal, rencanaPergi, penanggungJawab, ...pengantar }) => [
    pembuka(),
    rincian([
      ...barisDari(subjek, ['nama', 'nik', 'lahir', 'jenisKelamin', 'kewarganegaraan', 'pekerjaan']),
      baris('alamat asal', daerahAsal),
      baris('alamat tinggal sementara', subjek.alamatLengkap),
    ]),
    paragraf`${dasarPengantar(pengantar)}, yang bersangkutan adalah penduduk nonpermanen yang bertempat tinggal sementara di alamat
      tersebut di atas sejak tanggal ${datangTanggal}${jika(
        ada(rencanaPergi),
        sisip`, direncanakan sampai dengan tanggal ${rencanaPergi}`,
      )}, dan tidak tercatat dalam Kartu Keluarga di ${kantor.unit}. Orang yang didatangi atau penjamin yang bersangkutan adalah:`,
    biodata(penanggungJawab, ['nama', 'nik', 'alamat']),
    paragraf`Surat keterangan ini tidak menggantikan Surat Keterangan Pindah Warga Negara Indonesia (SKPWNI).`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'karyawan yang mondok',
      subjek: pendatang,
      isian: {
        keperluan: 'persyaratan administrasi di tempat bekerja',
        daerahAsal: 'Dukuh Kebonagung, RT 001/RW 002, Desa Contoh, Kecamatan Contoh, Kabupaten Contoh',
        datangTanggal: '2026-10-05',
        rencanaPergi: '2027-03-31',
        penanggungJawab: contohAgus,
        nomorPengantarRt: '049/RT.04/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang',
      subjek: { ...contohPanjang, pendudukId: null, nomorKk: null, luarDaftar: true },
      isian: {
        keperluan:
          'melengkapi berkas penugasan sementara sebagai tenaga pendidik pada satuan pendidikan keagamaan di Kota Pekalongan',
        daerahAsal:
          'Perumahan Taman Bunga Indah Blok D-12 Nomor 45B, Jalan Jenderal Sudirman Gang Flamboyan Timur, RT 007/RW 011, Kelurahan Contoh, Kecamatan Contoh, Kota Contoh',
        datangTanggal: '2026-07-01',
        rencanaPergi: '2028-06-30',
        penanggungJawab: contohOrang({
          nik: '9975010101680002',
          nama: 'K.H. Abdul Kholiq Wahyudiningrat, Lc., M.A.',
          jenisKelamin: 'Laki-laki',
          alamat: 'Pondok Contoh, Jalan Urip Sumoharjo Gang Melati Putih Nomor 21',
        }),
      },
    },
    {
      judul: 'penjamin ditulis tangan, tanpa rencana pergi',
      subjek: pendatang,
      isian: {
        keperluan: 'pendataan penduduk nonpermanen',
        daerahAsal: 'Desa Contoh, Kabupaten Contoh',
        datangTanggal: '2026-11-20',
        penanggungJawab: { ...contohLuar, nik: null, nama: 'Karso', alamat: 'Jalan Melati Raya 4', rt: null, rw: null },
      },
    },
  ],
})
