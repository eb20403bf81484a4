// Surat Keterangan Domisili. Catalogue: OSID-TPL; classification K83-A, OSID-KLAS; validity is office habit.
import {
  ada,
  biodata,
  defineSurat,
  jika,
  paragraf,
  paragrafIsian,
  sama,
  sisip,
  tanggal,
  yaTidak,
} from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
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

export const surat = defineSurat({
  kode: 'sk-domisili',
  versi: 1,
  judul: 'Surat Keterangan Domisili',
  nama: 'Surat keterangan domisili',
  kelompok: 'kependudukan',
  seri: 'SKD',
  klasifikasi: { '2022': '400.12.2.1', lama: '470' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    ...isianKeperluan,
    sejak: tanggal('Bertempat tinggal sejak', { wajib: false, sebelumHariIni: true, sesudahLahir: true }),
    alamatKtpBeda: yaTidak('Alamat KTP berbeda dengan domisili'),
    alamatKtp: paragrafIsian('Alamat menurut KTP', { min: 5, maks: 200, bila: { isian: 'alamatKtpBeda', sama: true } }),
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 6, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, keperluan, sejak, alamatKtpBeda, alamatKtp, kantor, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    // For a KTP from elsewhere the letter says so and never calls the person a resident (catalogue, notes).
    paragraf`${dasarPengantar(pengantar)}, yang bersangkutan ${jika(
      luarDaftar,
      'benar bertempat tinggal',
      sisip`adalah benar penduduk ${kantor.unit} dan bertempat tinggal`,
    )} di alamat tersebut di atas${jika(ada(sejak), sisip` sejak tanggal ${sejak}`)}.${jika(
      sama(alamatKtpBeda, true),
      sisip` Alamat yang bersangkutan menurut KTP-el adalah ${alamatKtp}.`,
    )}${jika(luarDaftar, sisip` Yang bersangkutan tidak tercatat dalam data penduduk ${kantor.unit}.`)}`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'membuka rekening bank',
      subjek: contohOrang({}),
      isian: {
        keperluan: 'membuka rekening bank',
        sejak: '2009-02-01',
        nomorPengantarRt: '045/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang',
      subjek: contohPanjang,
      isian: {
        keperluan:
          'melengkapi berkas permohonan sertifikasi pendidik dan pemutakhiran data kepegawaian pada Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
        alamatKtpBeda: true,
        alamatKtp:
          'Jalan Jenderal Sudirman Gang Flamboyan Nomor 227, RT 007/RW 011, Kelurahan Contoh, Kecamatan Contoh, Kota Contoh',
      },
    },
    {
      judul: 'pendatang yang belum tercatat',
      subjek: {
        ...contohLuar,
        alamat: 'Jalan Kenanga Gang 5 Nomor 2',
        rt: '004',
        rw: '005',
        wilayah: contohOrang({}).wilayah,
      },
      isian: {
        keperluan: 'persyaratan melamar pekerjaan',
        sejak: '2026-01-05',
        tanggalPengantarRt: '2026-11-19',
        alamatKtpBeda: true,
        alamatKtp: 'Dukuh Kebonagung, RT 001/RW 002, Desa Contoh, Kecamatan Contoh, Kabupaten Contoh',
      },
    },
  ],
})
