// Surat Pengantar Perkawinan Non-Muslim, for the registration office. Catalogue: OSID-TPL; signers and documents unconfirmed.
import {
  barisDari,
  biodata,
  defineSurat,
  jika,
  orang,
  paragraf,
  pilihan,
  rincian,
  sama,
  sebagai,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohCatinLuar, contohCatinPanjang, contohCatinPria, contohCatinWanita } from '#domain/surat/contoh-nikah.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatKelengkapan,
  kalimatPenduduk,
  pembuka,
  penutupPengantar,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'
import { peringatanMasihKawin, peringatanPasangan, peringatanUmurSipil } from '#domain/surat/kalimat-nikah.ts'

const kepercayaan = 'Kepercayaan terhadap Tuhan YME'

export const surat = defineSurat({
  kode: 'pengantar-nikah-non-muslim',
  versi: 1,
  judul: 'Surat Pengantar Perkawinan Non-Muslim',
  nama: 'Pengantar perkawinan non-Muslim',
  kelompok: 'perkawinan',
  seri: 'PPNM',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.4' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    agamaPernikahan: pilihan('Agama atau kepercayaan', [
      'Kristen',
      'Katolik',
      'Hindu',
      'Buddha',
      'Khonghucu',
      kepercayaan,
    ]),
    statusKawin: pilihan('Status sebelum menikah', ['Belum kawin', 'Cerai hidup', 'Cerai mati']),
    calonPasangan: orang('Calon pasangan', { peran: 'calon pasangan', berbedaDari: 'subjek' }),
    rencanaTanggal: tanggal('Rencana tanggal perkawinan', { sejakHariIni: true }),
    tempat: teks('Tempat pemberkatan', { min: 3, maks: 160, tersering: true }),
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Akta kelahiran', 'Surat baptis atau keterangan pemuka agama'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-nikah'],
  perihal: ({ calonPasangan, rencanaTanggal }) =>
    sisip`pengantar perkawinan dengan ${calonPasangan.nama}, rencana ${rencanaTanggal}`,
  peringatan: ({ subjek, calonPasangan, rencanaTanggal }) => [
    ...peringatanUmurSipil('Calon pengantin', subjek, rencanaTanggal),
    ...peringatanUmurSipil('Calon pasangan', calonPasangan, rencanaTanggal),
    ...peringatanPasangan(calonPasangan),
    ...peringatanMasihKawin,
    {
      bila: sama(subjek.agama, 'Islam'),
      teks: 'Orang ini tercatat beragama Islam. Untuk pernikahan di KUA gunakan Model N1.',
    },
  ],
  isi: ({ subjek, agamaPernikahan, statusKawin, calonPasangan, rencanaTanggal, tempat, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, status perkawinan yang bersangkutan sebelum perkawinan ini adalah
      ${sebagai(statusKawin, 'huruf-kecil')}, dan sepanjang pengetahuan kami yang bersangkutan bermaksud melangsungkan perkawinan
      menurut ${jika(
        sama(agamaPernikahan, kepercayaan),
        'kepercayaan terhadap Tuhan Yang Maha Esa',
        sisip`agama ${agamaPernikahan}`,
      )} dengan:`,
    rincian(
      barisDari(calonPasangan, [
        'nama',
        'nik',
        'lahir',
        'jenisKelamin',
        'kewarganegaraan',
        'agama',
        'pekerjaan',
        'alamat',
      ]),
    ),
    paragraf`Perkawinan tersebut direncanakan berlangsung pada hari ${sebagai(rencanaTanggal, 'hari-tanggal')}, bertempat di ${tempat}.`,
    kalimatKelengkapan(),
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'keduanya Kristen',
      subjek: { ...contohCatinWanita, agama: 'Kristen' },
      isian: {
        agamaPernikahan: 'Kristen',
        statusKawin: 'Belum kawin',
        calonPasangan: { ...contohCatinPria, agama: 'Kristen' },
        rencanaTanggal: '2026-12-19',
        tempat: 'Gereja Contoh, Jalan Melati Raya',
        nomorPengantarRt: '051/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, cerai mati',
      subjek: { ...contohCatinPanjang, agama: 'Katholik', statusKawin: 'Cerai Mati' },
      isian: {
        agamaPernikahan: 'Katolik',
        statusKawin: 'Cerai mati',
        calonPasangan: {
          ...contohCatinPria,
          agama: 'Katholik',
          nama: 'Letnan Satu Raden Bagus Yohanes Dimas Kurniawan Suryadiningrat, S.Tr.(Han.), M.Tr.Opsla.',
        },
        rencanaTanggal: '2027-02-27',
        tempat:
          'Gereja Katolik Paroki Contoh, Kompleks Pendidikan Contoh, Jalan Raya Urip Sumoharjo Nomor 118A, Pekalongan',
      },
    },
    {
      judul: 'penghayat kepercayaan dari luar kelurahan',
      subjek: { ...contohCatinLuar, agama: 'Kepercayaan Terhadap Tuhan YME' },
      isian: {
        agamaPernikahan: kepercayaan,
        statusKawin: 'Cerai hidup',
        calonPasangan: { ...contohCatinWanita, agama: 'Kepercayaan Terhadap Tuhan YME' },
        rencanaTanggal: '2026-12-05',
        tempat: 'rumah calon istri, Jalan Kenanga Gang 3 Nomor 11',
        tanggalPengantarRt: '2026-11-17',
      },
    },
  ],
})
