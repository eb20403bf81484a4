// Surat Kuasa that the lurah acknowledges: who gives the power signs over meterai, who receives it beside him. Catalogue: OSID-TPL; layout
// unconfirmed. The person of the letter gives the power.
import {
  ada,
  biodata,
  defineSurat,
  jika,
  orang,
  paragraf,
  paragrafIsian,
  sisip,
  tandaTangan,
  tanggal,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { syaratBiasa } from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'surat-kuasa',
  versi: 1,
  judul: 'Surat Kuasa',
  nama: 'Surat kuasa (diketahui lurah)',
  kelompok: 'umum',
  seri: 'KUASA',
  klasifikasi: { '2022': '400.10.2.2', lama: '145' },
  penandatangan: ['lurah'],
  tandaTanganPejabat: { posisi: 'kanan', baris: 2, mengetahui: true, tempatTanggal: false },
  isian: {
    penerima: orang('Penerima kuasa', { peran: 'penerima kuasa', dariKeluarga: true, berbedaDari: 'subjek' }),
    untuk: paragrafIsian('Untuk keperluan', {
      min: 5,
      maks: 1000,
      tersering: true,
      petunjuk:
        'Sambungan kalimat "untuk dan atas nama pemberi kuasa …", misalnya: mengambil dana pensiun di Bank Contoh',
    }),
    kuasaSampai: tanggal('Kuasa berlaku sampai', { wajib: false, sejakHariIni: true }),
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ penerima, untuk }) => sisip`kuasa kepada ${penerima.nama}: ${untuk}`,
  isi: ({ subjek, penerima, untuk, kuasaSampai }) => [
    paragraf`Yang bertanda tangan di bawah ini:`,
    biodata(subjek, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat']),
    paragraf`selanjutnya disebut pemberi kuasa, dengan ini memberikan kuasa kepada:`,
    biodata(penerima, ['nama', 'nik', 'lahir', 'pekerjaan', 'alamat']),
    paragraf`selanjutnya disebut penerima kuasa, untuk dan atas nama pemberi kuasa ${untuk}.`,
    paragraf`Surat kuasa ini berlaku sejak tanggal ditandatangani ${jika(
      ada(kuasaSampai),
      sisip`sampai dengan tanggal ${kuasaSampai}`,
      'sampai dengan selesainya keperluan tersebut',
    )}.`,
    paragraf`Demikian surat kuasa ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.`,
  ],
  tandaTangan: ({ subjek, penerima }) => [
    tandaTangan('kiri', 1, { kepala: ['Penerima kuasa,'], orang: penerima }),
    tandaTangan('kanan', 1, { kepala: ['Pemberi kuasa,'], orang: subjek, meterai: true, tempatTanggal: true }),
  ],
  contoh: [
    {
      judul: 'mengambil dana pensiun',
      subjek: contohAgus,
      isian: {
        penerima: contohOrang({}),
        untuk:
          'mengambil dana pensiun bulan Desember 2026 di Bank Contoh Cabang Pekalongan, menandatangani bukti penerimaannya, dan menyerahkan dana tersebut kepada pemberi kuasa',
        kuasaSampai: '2026-12-31',
      },
    },
    {
      judul: 'nama dan keperluan sangat panjang',
      subjek: contohPanjang,
      isian: {
        penerima: contohOrang({
          pendudukId: 'penerima',
          nama: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.',
          alamat: contohPanjang.alamat,
          rt: contohPanjang.rt,
          rw: contohPanjang.rw,
        }),
        untuk: [
          'mengurus balik nama Sertipikat Hak Milik Nomor 01234/Sapuro Kebulen pada Kantor Pertanahan Kota Pekalongan, termasuk menghadap pejabat yang berwenang, memberikan keterangan, mengajukan dan menandatangani permohonan, membayar biaya, serta menerima sertipikat',
          'Penerima kuasa menyimpan bukti pembayaran dan menyerahkannya kepada pemberi kuasa',
        ].join('.\n'),
      },
    },
    {
      judul: 'pemberi kuasa dari luar kelurahan',
      subjek: contohLuar,
      isian: { penerima: contohAgus, untuk: 'mengambil sepeda motor di Bengkel Motor Prasetyo' },
    },
  ],
})
