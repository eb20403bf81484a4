// Surat Keterangan Wali of one or several children, mostly for school. Catalogue: K83-C; 400.12.3.3 and 463 confirmed. The person of
// the letter is the wali. It states who cares for the child; guardianship in law is for the court.
import {
  ada,
  atau,
  biodata,
  daftarOrang,
  defineSurat,
  jika,
  kolomTabel,
  paragraf,
  sisip,
  tabelDari,
  teks,
  umurKurang,
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

const pelajar = { statusKawin: 'Belum Kawin', pekerjaan: 'Pelajar/Mahasiswa', shdk: 'Famili' }

export const surat = defineSurat({
  kode: 'sk-orang-tua-wali',
  versi: 1,
  judul: 'Surat Keterangan Wali',
  nama: 'Surat keterangan wali murid/anak',
  kelompok: 'umum',
  seri: 'SKW',
  klasifikasi: { '2022': '400.12.3.3', lama: '463' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    anak: daftarOrang('Anak', { maks: 10, dariKeluarga: true, berbedaDari: 'subjek' }),
    hubungan: teks('Hubungan wali dengan anak', {
      min: 3,
      maks: 40,
      tersering: true,
      petunjuk: 'Misalnya: paman, nenek, kakak kandung',
    }),
    alasan: teks('Sebab perwalian', {
      wajib: false,
      maks: 160,
      tersering: true,
      petunjuk: 'Sambungan kata "karena", misalnya: kedua orang tuanya bekerja di luar kota',
    }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  peringatan: ({ subjek }) => [
    { bila: umurKurang(subjek, 18), teks: 'Orang ini belum berumur 18 tahun. Periksa apakah ia dapat menjadi wali.' },
  ],
  isi: ({ subjek, anak, hubungan, alasan, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, yang bersangkutan adalah ${hubungan} sekaligus wali dari anak
      sebagai berikut:`,
    tabelDari(anak, (orang) => [
      kolomTabel('No.', 70, orang.no, 'tengah'),
      kolomTabel('Nama', 240, orang.nama, 'kiri'),
      kolomTabel('NIK', 230, atau(orang.nik, '-'), 'kiri'),
      kolomTabel('Tempat, tanggal lahir', 220, atau(orang.tempatTanggalLahir, '-'), 'kiri'),
      kolomTabel('Ayah dan ibu', 240, sisip`${atau(orang.namaAyah, '-')} dan ${atau(orang.namaIbu, '-')}`, 'kiri'),
    ]),
    paragraf`${jika(ada(alasan), sisip`Anak tersebut berada dalam pengasuhan yang bersangkutan karena ${alasan}. `)}Surat keterangan ini
      tidak menggantikan penetapan perwalian oleh pengadilan.`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'paman sebagai wali murid',
      subjek: contohAgus,
      isian: {
        anak: [
          contohOrang({
            ...pelajar,
            nik: '9975014203110001',
            nama: 'Nadia Putri Lestari',
            tanggalLahir: '2011-03-02',
            namaAyah: 'Slamet Riyadi',
            namaIbu: 'Lestari',
          }),
        ],
        hubungan: 'paman',
        alasan: 'kedua orang tuanya bekerja di luar kota',
        keperluan: 'pendaftaran sekolah',
        nomorPengantarRt: '065/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, tiga anak',
      subjek: contohPanjang,
      isian: {
        anak: ['Khairunnisa Ayuningtyas', 'Abdullah Fatih', 'Zahra Kamila'].map((nama, i) =>
          contohOrang({
            ...pelajar,
            pendudukId: `anak-${i}`,
            nik: `997501491205000${i + 3}`,
            nama: `Raden ${nama} Wahyudiningrat Kusumawardhani`,
            tempatLahir: 'Karanganyar, Kabupaten Pekalongan',
            tanggalLahir: `${2010 + 2 * i}-12-09`,
            namaAyah: 'Raden Ngabehi Wahyudiningrat',
            namaIbu: 'Raden Ajeng Sulastri',
          }),
        ),
        hubungan: 'kakek',
        keperluan:
          'pengurusan administrasi sekolah, pencairan beasiswa yatim, dan pembukaan rekening simpanan pelajar pada bank penyalur',
      },
    },
    {
      judul: 'bukan penduduk, anak tanpa NIK',
      subjek: { ...contohLuar, nama: 'Paijem', jenisKelamin: 'Perempuan', tanggalLahir: '1958-02-03' },
      isian: {
        anak: [{ ...contohLuar, ...pelajar, nik: null, nama: 'Dimas', tanggalLahir: '2019-06-21', namaAyah: '' }],
        hubungan: 'nenek',
        keperluan: 'pendaftaran taman kanak-kanak',
        tanggalPengantarRt: '2026-11-16',
      },
    },
  ],
})
