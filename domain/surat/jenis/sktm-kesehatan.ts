// Surat Keterangan Tidak Mampu (kesehatan). Catalogue: OSID-TPL, SDJ; 400.9.11 and 440 confirmed as headings, their use here not.
import {
  ada,
  atau,
  baris,
  biodata,
  bukan,
  defineSurat,
  jika,
  mengetahuiCamat,
  orang,
  paragraf,
  pilihan,
  rincian,
  sama,
  semua,
  sisip,
  teks,
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

export const surat = defineSurat({
  kode: 'sktm-kesehatan',
  versi: 1,
  judul: 'Surat Keterangan Tidak Mampu',
  nama: 'SKTM (kesehatan)',
  kelompok: 'sosial',
  seri: 'SKTMK',
  klasifikasi: { '2022': '400.9.11', lama: '440' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_kesra'],
  isian: {
    // Left empty, the person of the letter is the patient himself.
    pasien: orang('Pasien, bila orang lain', {
      wajib: false,
      peran: 'pasien',
      dariKeluarga: true,
      berbedaDari: 'subjek',
    }),
    faskes: teks('Rumah sakit atau fasilitas kesehatan', { min: 3, maks: 120, tersering: true }),
    jenis: pilihan('Jenis pengajuan', ['Keringanan biaya', 'Usulan PBI', 'Aktivasi ulang PBI']),
    nomorJkn: teks('Nomor kartu JKN', { wajib: false, maks: 20, digit: [13] }),
    ...isianKeperluan,
    ...isianPengantarRt,
    mengetahuiCamat: yaTidak('Diketahui camat'),
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-sktm'],
  peringatan: ({ jenis, nomorJkn }) => [
    {
      bila: semua(sama(jenis, 'Aktivasi ulang PBI'), bukan(ada(nomorJkn))),
      teks: 'Aktivasi ulang PBI memerlukan nomor kartu JKN yang lama. Tanyakan kartunya kepada pemohon.',
    },
  ],
  isi: ({ subjek, pasien, faskes, jenis, nomorJkn, keperluan, ...lain }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(lain, 'keterangan yang bersangkutan')}, keluarga tersebut termasuk keluarga
      tidak mampu.`,
    paragraf`Surat keterangan ini dimintakan bagi pasien dari keluarga tersebut sebagai berikut:`,
    rincian([
      baris('nama pasien', jika(ada(pasien), pasien.namaKapital, subjek.namaKapital)),
      baris('NIK', atau(pasien.nik, '-'), { bila: ada(pasien) }),
      baris('tempat, tanggal lahir', atau(pasien.tempatTanggalLahir, '-'), { bila: ada(pasien) }),
      baris('jenis kelamin', atau(pasien.jenisKelamin, '-'), { bila: ada(pasien) }),
      baris('fasilitas kesehatan', faskes),
      baris(
        'jenis pengajuan',
        sisip`${jika(sama(jenis, 'Keringanan biaya'), 'keringanan biaya pelayanan kesehatan')}${jika(
          sama(jenis, 'Usulan PBI'),
          'usulan peserta Penerima Bantuan Iuran (PBI) Jaminan Kesehatan Nasional',
        )}${jika(
          sama(jenis, 'Aktivasi ulang PBI'),
          'aktivasi ulang peserta Penerima Bantuan Iuran (PBI) Jaminan Kesehatan Nasional',
        )}`,
      ),
      baris('nomor kartu JKN', nomorJkn, { bila: ada(nomorJkn) }),
    ]),
    kalimatKeperluan(keperluan, { hanya: true }),
    penutup(),
  ],
  tandaTangan: (lain) => [mengetahuiCamat(ada(lain.mengetahuiCamat))],
  contoh: [
    {
      judul: 'anak dirawat, keringanan biaya',
      subjek: contohAgus,
      isian: {
        pasien: contohOrang({
          nik: '9975010911170002',
          nama: 'Rafi Prasetyo',
          jenisKelamin: 'Laki-laki',
          tanggalLahir: '2017-11-09',
          shdk: 'Anak',
        }),
        faskes: 'RSUD Contoh Kota Pekalongan',
        jenis: 'Keringanan biaya',
        keperluan: 'permohonan keringanan biaya rawat inap',
        nomorPengantarRt: '052/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, bagi diri sendiri, diketahui camat',
      subjek: contohPanjang,
      isian: {
        faskes: 'Rumah Sakit Umum Pusat Contoh dan Balai Besar Kesehatan Paru Masyarakat Provinsi Jawa Tengah',
        jenis: 'Aktivasi ulang PBI',
        nomorJkn: '0009912345678',
        keperluan:
          'pengaktifan kembali kepesertaan yang dinonaktifkan karena pemutakhiran data dan kelanjutan pengobatan cuci darah rutin',
        mengetahuiCamat: true,
      },
    },
    {
      judul: 'bukan penduduk, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohOrang({}),
      isian: {
        faskes: 'Puskesmas Contoh',
        jenis: 'Usulan PBI',
        keperluan: 'pengusulan peserta Penerima Bantuan Iuran',
        tanggalPengantarRt: '2026-11-17',
      },
    },
  ],
})
