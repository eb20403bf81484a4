// Surat Pengantar Permohonan KTP-el. Catalogue: OSID-TPL; in most cases no longer a legal prerequisite, kept optional.
import {
  ada,
  biodata,
  defineSurat,
  jika,
  paragraf,
  paragrafIsian,
  pilihan,
  sama,
  sebagai,
  sisip,
} from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatKelengkapan, kalimatPenduduk, pembuka, penutupPengantar, syaratBiasa } from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'pengantar-ktp',
  versi: 1,
  judul: 'Surat Pengantar Permohonan KTP-el',
  nama: 'Pengantar KTP-el',
  kelompok: 'kependudukan',
  seri: 'KTP',
  klasifikasi: { '2022': '400.12.2.1', lama: '471.13' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    jenisPermohonan: pilihan('Jenis permohonan', [
      'Baru (perekaman)',
      'Hilang',
      'Rusak',
      'Perubahan data',
      'Pindah datang',
    ]),
    alasan: paragrafIsian('Alasan atau data yang berubah', {
      min: 3,
      maks: 300,
      bila: { isian: 'jenisPermohonan', sama: ['Rusak', 'Perubahan data'] },
    }),
  },
  syarat: [...syaratBiasa, 'Surat keterangan kehilangan dari kepolisian (bila hilang)', 'KTP-el rusak (bila rusak)'],
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ jenisPermohonan }) => sisip`permohonan KTP-el: ${sebagai(jenisPermohonan, 'huruf-kecil')}`,
  isi: ({ subjek, jenisPermohonan, alasan }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} Yang bersangkutan bermaksud mengajukan permohonan KTP-el ${jika(
      sama(jenisPermohonan, 'Baru (perekaman)'),
      'baru (perekaman pertama)',
    )}${jika(sama(jenisPermohonan, 'Hilang'), 'pengganti karena hilang')}${jika(sama(jenisPermohonan, 'Rusak'), 'pengganti karena rusak')}${jika(
      sama(jenisPermohonan, 'Perubahan data'),
      'karena perubahan data',
    )}${jika(sama(jenisPermohonan, 'Pindah datang'), 'karena pindah datang')}${jika(ada(alasan), sisip`, dengan keterangan: ${alasan}`)}.`,
    kalimatKelengkapan(),
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'perekaman pertama',
      subjek: contohOrang({
        nama: 'Nadia Putri Prasetyo',
        nik: '9975015211090001',
        tanggalLahir: '2009-11-12',
        statusKawin: 'Belum Kawin',
        pekerjaan: 'Pelajar/Mahasiswa',
        shdk: 'Anak',
      }),
      isian: { jenisPermohonan: 'Baru (perekaman)' },
    },
    {
      judul: 'nama sangat panjang, perubahan data',
      subjek: contohPanjang,
      isian: {
        jenisPermohonan: 'Perubahan data',
        alasan:
          'perubahan gelar pendidikan menjadi S.Pd.I., M.Pd., perubahan pekerjaan dari karyawan honorer menjadi Pegawai Negeri Sipil, dan perubahan alamat karena penataan nama jalan',
      },
    },
    { judul: 'pindah datang, belum tercatat', subjek: contohLuar, isian: { jenisPermohonan: 'Pindah datang' } },
  ],
})
