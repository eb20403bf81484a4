// Surat Keterangan Tidak Mampu (umum). Catalogue: SIPPN, OSID-TPL, K83-D, K83-E; some uses (hospital, court) want the camat.
import {
  ada,
  angka,
  bila,
  biodata,
  daftarOrang,
  defineSurat,
  jika,
  kolomTabel,
  mengetahuiCamat,
  paragraf,
  pilihan,
  sama,
  sebagai,
  sisip,
  tabelDari,
  teks,
  uang,
  yaTidak,
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

const dtsen = 'Data Tunggal Sosial dan Ekonomi Nasional (DTSEN)'

export const surat = defineSurat({
  kode: 'sktm',
  versi: 1,
  judul: 'Surat Keterangan Tidak Mampu',
  nama: 'SKTM (umum)',
  kelompok: 'sosial',
  seri: 'SKTM',
  klasifikasi: { '2022': '400.9.14.1', lama: '401' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_kesra'],
  isian: {
    ...isianKeperluan,
    tujuan: teks('Ditujukan kepada', { wajib: false, maks: 120, tersering: true }),
    penghasilan: uang('Penghasilan per bulan', { wajib: false }),
    tanggungan: angka('Jumlah tanggungan', { wajib: false, min: 0, maks: 20, satuan: 'orang' }),
    terdaftarDtsen: pilihan('Terdaftar DTSEN', ['Ya', 'Tidak', 'Belum dicek'], { wajib: false }),
    desil: angka('Desil', { wajib: false, min: 1, maks: 10, bila: { isian: 'terdaftarDtsen', sama: 'Ya' } }),
    anggotaManfaat: daftarOrang('Anggota keluarga yang dimintakan', { wajib: false, maks: 10, dariKeluarga: true }),
    ...isianPengantarRt,
    mengetahuiCamat: yaTidak('Diketahui camat'),
  },
  syarat: [...syaratBiasa, 'Surat pernyataan tidak mampu bermeterai', 'Foto rumah (bila diminta)'],
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-sktm'],
  isi: ({ subjek, keperluan, tujuan, penghasilan, tanggungan, terdaftarDtsen, desil, anggotaManfaat, ...lain }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(lain, 'surat pernyataan yang bersangkutan')}, keluarga tersebut termasuk keluarga
      tidak mampu${jika(ada(penghasilan), sisip` dengan penghasilan ${penghasilan} per bulan`)}${jika(
        ada(tanggungan),
        sisip`${jika(ada(penghasilan), ' dan', ' dengan')} tanggungan ${sebagai(tanggungan, 'angka-terbilang')} orang`,
      )}.${jika(
        sama(terdaftarDtsen, 'Ya'),
        sisip` Yang bersangkutan terdaftar dalam ${dtsen}${jika(ada(desil), sisip` pada desil ${sebagai(desil, 'angka-terbilang')}`)}.`,
      )}${jika(sama(terdaftarDtsen, 'Tidak'), sisip` Yang bersangkutan belum terdaftar dalam ${dtsen}.`)}`,
    bila(ada(anggotaManfaat), [
      paragraf`Surat keterangan ini dimintakan bagi anggota keluarga sebagai berikut:`,
      tabelDari(anggotaManfaat, (orang) => [
        kolomTabel('No.', 80, orang.no, 'tengah'),
        kolomTabel('Nama', 380, orang.nama, 'kiri'),
        kolomTabel('NIK', 280, orang.nik, 'kiri'),
        kolomTabel('Hubungan', 260, orang.shdk, 'kiri'),
      ]),
    ]),
    kalimatKeperluan(keperluan, { tujuan, hanya: true }),
    penutup(),
  ],
  tandaTangan: (lain) => [mengetahuiCamat(ada(lain.mengetahuiCamat))],
  contoh: [
    {
      judul: 'bantuan perbaikan rumah',
      subjek: contohOrang({}),
      isian: {
        keperluan: 'persyaratan permohonan bantuan perbaikan rumah tidak layak huni',
        tujuan: 'Dinas Perumahan dan Kawasan Permukiman Kota Pekalongan',
        penghasilan: 1_200_000,
        tanggungan: 3,
        terdaftarDtsen: 'Ya',
        desil: 2,
        nomorPengantarRt: '045/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, diketahui camat',
      subjek: contohPanjang,
      isian: {
        keperluan:
          'permohonan keringanan biaya perkara perdata dan bantuan hukum cuma-cuma bagi masyarakat tidak mampu',
        tujuan: 'Pengadilan Negeri Pekalongan',
        penghasilan: 0,
        tanggungan: 0,
        terdaftarDtsen: 'Tidak',
        mengetahuiCamat: true,
      },
    },
    {
      judul: 'bagi anggota keluarga, dimohonkan orang lain',
      subjek: contohAgus,
      pemohon: contohLuar,
      isian: {
        keperluan: 'pengajuan peserta Penerima Bantuan Iuran Jaminan Kesehatan',
        terdaftarDtsen: 'Belum dicek',
        anggotaManfaat: [
          contohOrang({
            nama: 'Nadia Putri Prasetyo',
            nik: '9975014203110001',
            tanggalLahir: '2011-03-02',
            shdk: 'Anak',
          }),
          contohOrang({
            nama: 'Rafi Prasetyo',
            nik: '9975010911170002',
            tanggalLahir: '2017-11-09',
            jenisKelamin: 'Laki-laki',
            shdk: 'Anak',
          }),
        ],
      },
    },
  ],
})
