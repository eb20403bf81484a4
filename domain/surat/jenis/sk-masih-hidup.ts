// Surat Keterangan Masih Hidup, for a pension. Catalogue: unconfirmed, no source; 400.10.4.4 and 882 confirmed as headings.
import {
  ada,
  biodata,
  defineSurat,
  jika,
  paragraf,
  pilihan,
  sama,
  semua,
  sisip,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatBerlaku,
  kalimatPenduduk,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

const datang = 'Datang ke kelurahan'
const didatangi = 'Didatangi petugas'
const pengurus = 'Keterangan pengurus RT/RW'

export const surat = defineSurat({
  kode: 'sk-masih-hidup',
  versi: 1,
  judul: 'Surat Keterangan Masih Hidup',
  nama: 'Surat keterangan masih hidup',
  kelompok: 'umum',
  seri: 'SKMH',
  klasifikasi: { '2022': '400.10.4.4', lama: '882' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    nomorPensiun: teks('Nomor pensiun (Notas)', { min: 4, maks: 30, pola: 'huruf-angka' }),
    instansi: teks('Instansi pembayar', { min: 3, maks: 120, tersering: true }),
    diketahuiDari: pilihan('Diketahui masih hidup dari', [datang, didatangi, pengurus]),
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ instansi }) => sisip`masih hidup, pembayaran pensiun pada ${instansi}`,
  peringatan: ({ pemohon, diketahuiDari }) => [
    {
      bila: semua(ada(pemohon.orang), sama(diketahuiDari, datang)),
      teks: 'Surat ini dimohonkan orang lain. Pastikan pensiunannya sendiri benar datang ke kelurahan.',
    },
  ],
  isi: ({ subjek, surat: terbit, kantor, nomorPensiun, instansi, diketahuiDari, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, pada tanggal ${terbit.tanggal} yang bersangkutan masih hidup${jika(
      sama(diketahuiDari, datang),
      sisip` dan datang sendiri ke kantor ${kantor.unit}`,
    )}${jika(sama(diketahuiDari, didatangi), sisip`, sebagaimana disaksikan petugas ${kantor.unit} di tempat tinggalnya`)}${jika(
      sama(diketahuiDari, pengurus),
      ' menurut keterangan pengurus RT/RW setempat',
    )}.`,
    paragraf`Surat keterangan ini dibuat untuk pembayaran pensiun dengan nomor pensiun (Notas) ${nomorPensiun} pada
      ${instansi}.${kalimatBerlaku('keterangan')}`,
    penutup(),
  ],
  contoh: [
    {
      judul: 'pensiunan datang sendiri',
      subjek: contohOrang({
        nik: '9975015204550001',
        nama: 'Sri Wahyuni',
        tanggalLahir: '1955-04-12',
        statusKawin: 'Cerai Mati',
        pekerjaan: 'Pensiunan',
        shdk: 'Kepala Keluarga',
      }),
      isian: {
        nomorPensiun: '9912345678900',
        instansi: 'PT Taspen (Persero) Cabang Pekalongan',
        diketahuiDari: datang,
        nomorPengantarRt: '064/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, didatangi petugas, dimohonkan anaknya',
      subjek: { ...contohPanjang, pekerjaan: 'Pensiunan' },
      pemohon: contohOrang({}),
      isian: {
        nomorPensiun: 'PEN-99/0457.123/2021',
        instansi:
          'PT Dana Tabungan dan Asuransi Pegawai Negeri Contoh Nusantara Kantor Cabang Utama Semarang melalui Kantor Pos Pekalongan',
        diketahuiDari: didatangi,
      },
    },
    {
      judul: 'bukan penduduk, keterangan pengurus RT/RW',
      subjek: { ...contohLuar, tanggalLahir: '1948-07-11', pekerjaan: 'Pensiunan' },
      isian: {
        nomorPensiun: '9900045',
        instansi: 'PT Asabri (Persero)',
        diketahuiDari: pengurus,
        tanggalPengantarRt: '2026-11-16',
      },
    },
  ],
})
