// Surat Pengantar Duplikat Buku Nikah. Catalogue: OSID-TPL; signers and documents unconfirmed.
import {
  ada,
  biodata,
  bukan,
  defineSurat,
  paragraf,
  pilihan,
  sama,
  sebagai,
  semua,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatBerlaku,
  kalimatPenduduk,
  pembuka,
  penutupPengantar,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'
import { peringatanAgama } from '#domain/surat/kalimat-nikah.ts'

export const surat = defineSurat({
  kode: 'pengantar-duplikat-nikah',
  versi: 1,
  judul: 'Surat Pengantar Duplikat Buku Nikah',
  nama: 'Pengantar duplikat buku nikah',
  kelompok: 'perkawinan',
  seri: 'PDBN',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.3' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    pasangan: teks('Nama pasangan', { min: 2, maks: 100 }),
    tanggalNikah: tanggal('Tanggal nikah', { sebelumHariIni: true, sesudahLahir: true }),
    kua: teks('KUA kecamatan', {
      min: 3,
      maks: 120,
      tersering: true,
      petunjuk: 'Misalnya: KUA Kecamatan Pekalongan Barat',
    }),
    sebab: pilihan('Sebab', ['Hilang', 'Rusak']),
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Surat kehilangan dari kepolisian (bila hilang)', 'Buku nikah yang rusak (bila rusak)'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ pasangan, sebab }) => sisip`duplikat buku nikah dengan ${pasangan}, ${sebagai(sebab, 'huruf-kecil')}`,
  peringatan: ({ subjek, sebab }) => [
    {
      bila: sama(sebab, 'Hilang'),
      teks: 'KUA meminta surat kehilangan dari kepolisian untuk buku nikah yang hilang.',
    },
    {
      bila: semua(ada(subjek.statusKawin), bukan(sama(subjek.statusKawin, ['Kawin', 'Cerai Mati', 'Cerai Hidup']))),
      teks: 'Data penduduk tidak mencatat perkawinan orang ini. Surat hanya berdasar pada keterangannya.',
    },
    ...peringatanAgama,
  ],
  isi: ({ subjek, pasangan, tanggalNikah, kua, sebab, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, sepanjang pengetahuan kami yang bersangkutan telah menikah dengan
      ${pasangan} pada tanggal ${tanggalNikah} dan pernikahannya dicatat pada ${kua}. Menurut keterangan yang bersangkutan, buku
      nikahnya ${sebagai(sebab, 'huruf-kecil')}.`,
    paragraf`Surat pengantar ini dibuat sebagai kelengkapan permohonan duplikat buku nikah pada ${kua}.${kalimatBerlaku('pengantar')}`,
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'hilang',
      subjek: contohAgus,
      isian: {
        pasangan: 'Siti Nurhayati',
        tanggalNikah: '2008-08-17',
        kua: 'KUA Kecamatan Pekalongan Barat',
        sebab: 'Hilang',
        nomorPengantarRt: '055/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, rusak',
      subjek: contohPanjang,
      isian: {
        pasangan: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.',
        tanggalNikah: '1990-06-30',
        kua: 'KUA Kecamatan Karanganyar, Kabupaten Pekalongan, Provinsi Jawa Tengah',
        sebab: 'Rusak',
      },
    },
    {
      judul: 'bukan penduduk, dimohonkan istrinya',
      subjek: contohLuar,
      pemohon: contohOrang({}),
      isian: {
        pasangan: 'Siti Nurhayati',
        tanggalNikah: '2016-02-29',
        kua: 'KUA Kecamatan Contoh, Kabupaten Contoh.',
        sebab: 'Hilang',
        tanggalPengantarRt: '2026-11-16',
      },
    },
  ],
})
