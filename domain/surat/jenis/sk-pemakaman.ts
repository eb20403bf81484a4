// Surat Keterangan Pemakaman: the office knows of a burial and does not object. Catalogue: K83-B, K83-C (another office uses
// 400.11.3.2). The letter is about the one who died; who is responsible is a field. It writes no event: sk-kematian does.
import {
  ada,
  baris,
  biodata,
  defineSurat,
  jam,
  jika,
  orang,
  paragraf,
  rincian,
  sama,
  sebagai,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatPenduduk,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'sk-pemakaman',
  versi: 1,
  judul: 'Surat Keterangan Pemakaman',
  nama: 'Surat keterangan pemakaman',
  kelompok: 'peristiwa-penting',
  seri: 'MAKAM',
  klasifikasi: { '2022': '400.11.3.3', lama: '469.1' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tanggalMeninggal: tanggal('Tanggal meninggal', { sebelumHariIni: true, sesudahLahir: true }),
    tempatPemakaman: teks('Tempat pemakaman (TPU)', { min: 3, maks: 120, tersering: true }),
    tanggalPemakaman: tanggal('Tanggal pemakaman', { wajib: false, sesudahIsian: 'tanggalMeninggal' }),
    pukulPemakaman: jam('Pukul pemakaman', { wajib: false }),
    ahliWaris: orang('Penanggung jawab atau ahli waris', {
      peran: 'penanggung jawab',
      dariKeluarga: true,
      berbedaDari: 'subjek',
    }),
    hubungan: teks('Hubungan dengan almarhum/almarhumah', { wajib: false, min: 3, maks: 40, tersering: true }),
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Surat keterangan kematian (bila sudah ada)'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ tempatPemakaman, tanggalMeninggal }) =>
    sisip`pemakaman di ${tempatPemakaman}, meninggal ${tanggalMeninggal}`,
  isi: ({
    subjek,
    kantor,
    tanggalMeninggal,
    tempatPemakaman,
    tanggalPemakaman,
    pukulPemakaman,
    ahliWaris,
    hubungan,
    ...pengantar
  }) => {
    const almarhum = jika(
      sama(subjek.jenisKelamin, 'Laki-laki'),
      'almarhum',
      jika(sama(subjek.jenisKelamin, 'Perempuan'), 'almarhumah', 'almarhum/almarhumah'),
    )
    return [
      pembuka(),
      biodata(subjek, ['nama', 'nik', 'nomorKk', 'lahir', 'jenisKelamin', 'kewarganegaraan', 'agama', 'alamat']),
      paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, ${almarhum} telah meninggal dunia dan dimakamkan dengan keterangan
        sebagai berikut:`,
      rincian([
        baris('tanggal meninggal', sebagai(tanggalMeninggal, 'hari-tanggal')),
        baris('tempat pemakaman', tempatPemakaman),
        baris('tanggal pemakaman', sebagai(tanggalPemakaman, 'hari-tanggal'), { bila: ada(tanggalPemakaman) }),
        baris('pukul', pukulPemakaman, { bila: ada(pukulPemakaman) }),
      ]),
      paragraf`Penanggung jawab pemakaman:`,
      rincian([
        baris('nama', ahliWaris.namaKapital),
        baris('NIK', ahliWaris.nik, { bila: ada(ahliWaris.nik) }),
        baris('alamat', ahliWaris.alamatSingkat, { bila: ada(ahliWaris.alamat) }),
        baris('hubungan', hubungan, { bila: ada(hubungan) }),
      ]),
      paragraf`${kantor.unit} mengetahui dan tidak berkeberatan atas pemakaman ${almarhum} di tempat tersebut, dengan mengikuti
        ketentuan pengelola tempat pemakaman.`,
      penutup(),
    ]
  },
  contoh: [
    {
      judul: 'di TPU kelurahan',
      subjek: contohOrang({
        pendudukId: 'almarhum',
        nik: '9975011008500001',
        nama: 'Sukarno',
        jenisKelamin: 'Laki-laki',
        tanggalLahir: '1950-08-10',
        pekerjaan: 'Pensiunan',
      }),
      isian: {
        tanggalMeninggal: '2026-11-20',
        tempatPemakaman: 'TPU Sapuro',
        tanggalPemakaman: '2026-11-20',
        pukulPemakaman: '13:00',
        ahliWaris: contohAgus,
        hubungan: 'anak',
        nomorPengantarRt: '055/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-20',
      },
    },
    {
      judul: 'nama sangat panjang, makam keluarga',
      subjek: contohPanjang,
      isian: {
        tanggalMeninggal: '2026-11-17',
        tempatPemakaman:
          'Makam Keluarga Besar Wahyudiningrat Kusumawardhana, Jalan Urip Sumoharjo Gang Melati Putih Timur Dalam',
        ahliWaris: contohOrang({ nama: 'Hj. Raden Ayu Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd., M.Pd.' }),
      },
    },
    {
      judul: 'bukan penduduk, penanggung jawab ditulis tangan',
      subjek: {
        ...contohLuar,
        jenisKelamin: 'Perempuan',
        nama: 'Paijem',
        nik: null,
        tanggalLahir: null,
        tempatLahir: '',
      },
      isian: {
        tanggalMeninggal: '2026-11-19',
        tempatPemakaman: 'TPU Sapuro',
        tanggalPemakaman: '2026-11-21',
        ahliWaris: { ...contohLuar, nama: 'Karso', nik: null, alamat: '', rt: null, rw: null },
        tanggalPengantarRt: '2026-11-20',
      },
    },
  ],
})
