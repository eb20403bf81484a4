// Surat Keterangan KTP-el dalam Proses. Catalogue: OSID-TPL. The legal substitute is issued by Disdukcapil; this one only says what the
// kelurahan knows, and says that it replaces nothing.
import { ada, biodata, bukan, defineSurat, jika, paragraf, sisip, tanggal } from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
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
  kode: 'sk-ktp-dalam-proses',
  versi: 1,
  judul: 'Surat Keterangan KTP-el dalam Proses',
  nama: 'KTP-el dalam proses',
  kelompok: 'kependudukan',
  seri: 'SKKTP',
  klasifikasi: { '2022': '400.12.2.1', lama: '471.13' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tanggalRekam: tanggal('Tanggal perekaman', { wajib: false, sebelumHariIni: true, sesudahLahir: true }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  peringatan: ({ tanggalRekam }) => [
    {
      bila: bukan(ada(tanggalRekam)),
      teks: 'Tanggal perekaman belum diisi. Surat hanya menyebut bahwa permohonan KTP-el sudah diajukan.',
    },
  ],
  isi: ({ subjek, keperluan, tanggalRekam, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, yang bersangkutan telah mengajukan permohonan KTP-el${jika(
      ada(tanggalRekam),
      sisip` dan telah melakukan perekaman pada tanggal ${tanggalRekam}`,
    )}. Sampai dengan surat keterangan ini dibuat, KTP-el yang bersangkutan masih dalam proses dan belum diterbitkan.`,
    paragraf`Surat keterangan ini bukan KTP-el dan tidak menggantikan surat keterangan yang diterbitkan oleh Dinas Kependudukan dan
      Pencatatan Sipil.`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'membuka rekening bank',
      subjek: contohOrang({
        nama: 'Nadia Putri Prasetyo',
        nik: '9975015211090001',
        tanggalLahir: '2009-11-12',
        statusKawin: 'Belum Kawin',
        pekerjaan: 'Pelajar/Mahasiswa',
        shdk: 'Anak',
      }),
      isian: {
        tanggalRekam: '2026-11-13',
        keperluan: 'membuka rekening bank',
        nomorPengantarRt: '050/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, tanpa tanggal perekaman',
      subjek: contohPanjang,
      isian: {
        keperluan:
          'melengkapi persyaratan keikutsertaan dalam pelatihan kepemimpinan administrator tingkat provinsi tahun anggaran 2027',
      },
    },
    {
      judul: 'belum tercatat, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohOrang({}),
      isian: { tanggalRekam: '2026-11-20', keperluan: 'melamar pekerjaan', tanggalPengantarRt: '2026-11-19' },
    },
  ],
})
