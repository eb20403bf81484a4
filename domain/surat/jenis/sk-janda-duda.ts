// Surat Keterangan Janda/Duda. Catalogue: OSID-TPL; 474.2 is a habit code, validity and signers unconfirmed.
import {
  biodata,
  bukan,
  defineSurat,
  jika,
  paragraf,
  pilihan,
  salahSatu,
  sama,
  semua,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianKeperluan,
  isianPengantarRt,
  kalimatKeperluan,
  kalimatPenduduk,
  kalimatTanggungJawab,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'
import { subjekPria } from '#domain/surat/kalimat-nikah.ts'

const hidup = 'Cerai hidup'
const mati = 'Cerai mati'

export const surat = defineSurat({
  kode: 'sk-janda-duda',
  versi: 1,
  judul: 'Surat Keterangan Janda/Duda',
  nama: 'Surat keterangan janda/duda',
  kelompok: 'perkawinan',
  seri: 'SKJD',
  klasifikasi: { '2022': '400.12.3.2', lama: '474.2' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    sebab: pilihan('Sebab', [hidup, mati]),
    mantanPasangan: teks('Nama mantan atau almarhum pasangan', { min: 2, maks: 100 }),
    nomorAkta: teks('Nomor akta cerai atau akta kematian', { min: 3, maks: 80 }),
    tanggalAkta: tanggal('Tanggal akta cerai', {
      sebelumHariIni: true,
      sesudahLahir: true,
      bila: { isian: 'sebab', sama: hidup },
    }),
    tanggalMeninggal: tanggal('Tanggal pasangan meninggal', {
      sebelumHariIni: true,
      sesudahLahir: true,
      bila: { isian: 'sebab', sama: mati },
    }),
    // Somebody who married again is no janda or duda: the letter is not made.
    belumMenikahLagi: pilihan('Belum menikah lagi', ['Ya', 'Tidak'], { ditolak: ['Tidak'] }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Akta cerai atau akta kematian'],
  berlaku: { nilai: 3, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  peringatan: ({ subjek, sebab }) => [
    {
      bila: salahSatu(
        semua(sama(sebab, mati), bukan(sama(subjek.statusKawin, ['Cerai Mati', '']))),
        semua(sama(sebab, hidup), bukan(sama(subjek.statusKawin, ['Cerai Hidup', 'Cerai Hidup Belum Tercatat', '']))),
      ),
      teks: 'Status perkawinan di data penduduk tidak sesuai dengan sebab yang dipilih. Periksa aktanya.',
    },
  ],
  isi: ({ subjek, sebab, mantanPasangan, nomorAkta, tanggalAkta, tanggalMeninggal, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar, 'surat pernyataan yang bersangkutan')}, yang bersangkutan berstatus
      ${jika(subjekPria, 'duda', 'janda')} karena ${jika(
        sama(sebab, mati),
        sisip`cerai mati; ${jika(subjekPria, 'istrinya', 'suaminya')} yang bernama ${mantanPasangan} telah meninggal dunia pada
          tanggal ${tanggalMeninggal} sesuai dengan Akta Kematian Nomor ${nomorAkta}`,
        sisip`cerai hidup dengan ${mantanPasangan} sesuai dengan Akta Cerai Nomor ${nomorAkta} tanggal ${tanggalAkta}`,
      )}. Sampai dengan surat keterangan ini
      dibuat, yang bersangkutan belum menikah lagi.`,
    kalimatTanggungJawab(),
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'janda cerai mati, tunjangan pensiun',
      subjek: contohOrang({ statusKawin: 'Cerai Mati', shdk: 'Kepala Keluarga' }),
      isian: {
        sebab: mati,
        mantanPasangan: 'Agus Prasetyo',
        nomorAkta: '9975-KM-08042025-0011',
        tanggalMeninggal: '2025-04-08',
        belumMenikahLagi: 'Ya',
        keperluan: 'pengurusan pensiun janda',
        nomorPengantarRt: '052/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, duda cerai hidup',
      subjek: { ...contohPanjang, statusKawin: 'Cerai Hidup' },
      isian: {
        sebab: hidup,
        mantanPasangan: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.',
        nomorAkta: '0456/AC/2024/PA.Contoh',
        tanggalAkta: '2024-12-30',
        belumMenikahLagi: 'Ya',
        keperluan:
          'melengkapi persyaratan perubahan status perkawinan pada kartu keluarga dan pemutakhiran data kepegawaian pada instansi tempat bekerja',
      },
    },
    {
      judul: 'bukan penduduk kelurahan',
      subjek: { ...contohLuar, statusKawin: 'Cerai Hidup' },
      isian: {
        sebab: hidup,
        mantanPasangan: 'Wartini',
        nomorAkta: '0123/AC/2020/PA.Contoh',
        tanggalAkta: '2020-02-03',
        belumMenikahLagi: 'Ya',
        keperluan: 'mendaftar rumah susun sewa',
      },
    },
  ],
})
