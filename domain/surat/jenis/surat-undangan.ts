// Surat Undangan to people or offices, in korespondensi shape. Catalogue: 005 confirmed; 000.1.5 is the code of meetings (K83-B): the office
// should use that of the subject. Its list of documents is that of a citizen's letter and makes no sense here: replaced.
import {
  ada,
  baris,
  bila,
  defineSurat,
  jam,
  paragraf,
  paragrafIsian,
  rincian,
  sebagai,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'

export const surat = defineSurat({
  kode: 'surat-undangan',
  versi: 1,
  judul: 'Surat Undangan',
  nama: 'Surat undangan',
  kelompok: 'internal',
  seri: 'UND',
  bentuk: 'korespondensi',
  klasifikasi: { '2022': '000.1.5', lama: '005' },
  penandatangan: ['lurah', 'sekretaris'],
  subjek: 'tanpa',
  isian: {
    kepada: paragrafIsian('Kepada', {
      min: 3,
      maks: 800,
      tersering: true,
      petunjuk: 'Satu penerima setiap baris, tanpa nomor dan tanpa "Yth."',
    }),
    acara: teks('Acara', { min: 3, maks: 150, tersering: true }),
    tanggalAcara: tanggal('Tanggal acara', { sejakHariIni: true }),
    pukul: jam('Pukul'),
    tempat: teks('Tempat', { min: 3, maks: 150, tersering: true }),
    catatan: paragrafIsian('Catatan', { wajib: false, maks: 500, petunjuk: 'Kalimat lengkap' }),
  },
  syarat: ['Disposisi lurah atau rencana kegiatan'],
  berlaku: null,
  buku: ['agenda-surat-keluar', 'buku-ekspedisi', 'buku-kegiatan'],
  perihal: ({ acara }) => acara,
  korespondensi: ({ kepada }) => ({ hal: 'Undangan', yth: [kepada, 'di Tempat'], ythBernomor: true }),
  isi: ({ acara, tanggalAcara, pukul, tempat, catatan }) => [
    paragraf`Dengan hormat, kami mengharap kehadiran Bapak/Ibu/Saudara dalam acara ${acara} yang akan dilaksanakan pada:`,
    rincian([
      baris('hari, tanggal', sebagai(tanggalAcara, 'hari-tanggal')),
      baris('pukul', pukul),
      baris('tempat', tempat),
      baris('acara', acara),
    ]),
    bila(ada(catatan), [paragraf`${catatan}`]),
    paragraf`Demikian undangan ini kami sampaikan. Atas perhatian dan kehadiran Bapak/Ibu/Saudara, kami ucapkan terima kasih.`,
  ],
  contoh: [
    {
      judul: 'rapat koordinasi, beberapa penerima',
      subjek: null,
      isian: {
        kepada: 'Ketua RW 001\nKetua RW 002\nKetua RW 003\nKetua LPM Kelurahan Sapuro Kebulen',
        acara: 'rapat koordinasi ketua RW',
        tanggalAcara: '2026-11-27',
        pukul: '09:30',
        tempat: 'Aula Kelurahan Sapuro Kebulen',
        catatan: 'Mohon membawa data rumah kos di wilayah masing-masing.',
      },
    },
    {
      judul: 'satu penerima, nama dan acara sangat panjang',
      subjek: null,
      isian: {
        kepada: 'Drs. H. Raden Mas Muhammad Abdurrahman Wahyudiningrat Kusumawardhana, S.Pd.I., M.Pd.',
        acara:
          'musyawarah perencanaan pembangunan kelurahan dan penyusunan rencana kerja pembangunan daerah tahun anggaran 2028',
        tanggalAcara: '2026-12-14',
        pukul: '13:00',
        tempat: 'Pendopo Kelurahan Sapuro Kebulen, Jalan Melati Raya Nomor 12, Pekalongan',
      },
    },
  ],
})
