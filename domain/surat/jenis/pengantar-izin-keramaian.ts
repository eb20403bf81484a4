// Surat Pengantar Izin Keramaian; the permit itself comes from the police. Catalogue: OSID-TPL; 300.1 unconfirmed, 300 confirmed.
import {
  ada,
  angka,
  baris,
  biodata,
  defineSurat,
  jam,
  jika,
  mengetahuiCamat,
  orang,
  paragraf,
  paragrafIsian,
  rincian,
  sama,
  sebagai,
  sisip,
  tanggal,
  teks,
  yaTidak,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatPenduduk,
  pembuka,
  penutupPengantar,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'pengantar-izin-keramaian',
  versi: 1,
  judul: 'Surat Pengantar Izin Keramaian',
  nama: 'Pengantar izin keramaian',
  kelompok: 'trantib',
  seri: 'SPIK',
  klasifikasi: { '2022': '300.1', lama: '300' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_trantib'],
  isian: {
    jenisAcara: teks('Jenis acara', { min: 3, maks: 120, tersering: true }),
    hiburan: teks('Jenis hiburan', { wajib: false, maks: 120, tersering: true }),
    tanggalMulai: tanggal('Tanggal mulai', { sejakHariIni: true }),
    jamMulai: jam('Pukul mulai'),
    tanggalSelesai: tanggal('Tanggal selesai', {
      wajib: false,
      sesudahIsian: 'tanggalMulai',
      petunjuk: 'Kosongkan bila selesai pada hari yang sama.',
    }),
    jamSelesai: jam('Pukul selesai', { sesudahIsian: 'jamMulai', sehari: ['tanggalMulai', 'tanggalSelesai'] }),
    tempat: paragrafIsian('Tempat', { min: 5, maks: 200 }),
    jumlahUndangan: angka('Perkiraan jumlah undangan', { wajib: false, min: 1, maks: 100_000, satuan: 'orang' }),
    // Left empty, the person of the letter is the one.
    penanggungJawab: orang('Penanggung jawab, bila orang lain', {
      wajib: false,
      peran: 'penanggung jawab',
      berbedaDari: 'subjek',
    }),
    tutupJalan: yaTidak('Menutup jalan'),
    ...isianPengantarRt,
    mengetahuiCamat: yaTidak('Diketahui camat'),
  },
  syarat: [...syaratBiasa, 'Persetujuan tetangga kanan, kiri, depan, dan belakang', 'Denah lokasi'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar', 'register-keramaian'],
  perihal: ({ jenisAcara, tanggalMulai }) => sisip`izin keramaian ${jenisAcara}, ${tanggalMulai}`,
  peringatan: ({ tutupJalan }) => [
    {
      bila: sama(tutupJalan, true),
      teks: 'Acara ini menutup jalan. Pastikan pemohon tahu bahwa penutupan jalan memerlukan izin kepolisian tersendiri.',
    },
  ],
  isi: ({
    subjek,
    jenisAcara,
    hiburan,
    tanggalMulai,
    jamMulai,
    tanggalSelesai,
    jamSelesai,
    tempat,
    jumlahUndangan,
    penanggungJawab,
    tutupJalan,
    ...lain
  }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(lain)}, yang bersangkutan bermaksud menyelenggarakan acara dengan keterangan sebagai
      berikut:`,
    rincian([
      baris('jenis acara', jenisAcara),
      baris('hiburan', hiburan, { bila: ada(hiburan) }),
      baris('mulai', sisip`${sebagai(tanggalMulai, 'hari-tanggal')}, pukul ${jamMulai}`),
      baris(
        'selesai',
        sisip`${jika(ada(tanggalSelesai), sisip`${sebagai(tanggalSelesai, 'hari-tanggal')}, `)}pukul ${jamSelesai}`,
      ),
      baris('tempat', tempat),
      baris('jumlah undangan', sisip`sekitar ${sebagai(jumlahUndangan, 'angka-terbilang')} orang`, {
        bila: ada(jumlahUndangan),
      }),
      baris(
        'penanggung jawab',
        jika(
          ada(penanggungJawab),
          sisip`${penanggungJawab.namaKapital}${jika(ada(penanggungJawab.nik), sisip`, NIK ${penanggungJawab.nik}`)}`,
          subjek.namaKapital,
        ),
      ),
      baris('penggunaan jalan', 'menutup jalan selama acara berlangsung', { bila: sama(tutupJalan, true) }),
    ]),
    paragraf`Penyelenggara bertanggung jawab atas ketertiban, keamanan, dan kebersihan selama dan sesudah acara. Surat pengantar ini
      bukan merupakan izin keramaian; izin diterbitkan oleh kepolisian${jika(
        sama(tutupJalan, true),
        ', termasuk izin penggunaan jalan',
      )}.`,
    penutupPengantar(),
  ],
  tandaTangan: (isian) => [mengetahuiCamat(ada(isian.mengetahuiCamat))],
  contoh: [
    {
      judul: 'hajatan pernikahan',
      subjek: contohAgus,
      isian: {
        jenisAcara: 'resepsi pernikahan',
        hiburan: 'organ tunggal',
        tanggalMulai: '2026-12-05',
        jamMulai: '09:00',
        jamSelesai: '21:00',
        tempat: 'Jalan Kenanga Gang 3 Nomor 11, RT 003/RW 005',
        jumlahUndangan: 300,
        nomorPengantarRt: '063/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama sangat panjang, semalam suntuk, menutup jalan, diketahui camat',
      subjek: contohPanjang,
      isian: {
        jenisAcara: 'peringatan hari jadi perumahan dan pagelaran kesenian tradisional pesisiran antarwarga',
        hiburan: 'wayang kulit semalam suntuk, tari sintren, rebana, dan pasar malam usaha mikro warga',
        tanggalMulai: '2026-12-12',
        jamMulai: '19:30',
        tanggalSelesai: '2026-12-13',
        jamSelesai: '04:00',
        tempat:
          'Perumahan Griya Batik Asri Blok C-17 sampai dengan Blok D-02, Jalan Raya Urip Sumoharjo Gang Melati Putih Timur Dalam, RT 012/RW 014',
        jumlahUndangan: 2500,
        tutupJalan: true,
        mengetahuiCamat: true,
      },
    },
    {
      judul: 'bukan penduduk, penanggung jawab orang lain',
      subjek: contohLuar,
      isian: {
        jenisAcara: 'turnamen bola voli',
        tanggalMulai: '2026-11-20',
        jamMulai: '16:00',
        tanggalSelesai: '2026-11-29',
        jamSelesai: '15:00',
        tempat: 'Lapangan Melati, RT 001/RW 005',
        penanggungJawab: contohOrang({}),
        tanggalPengantarRt: '2026-11-16',
      },
    },
  ],
})
