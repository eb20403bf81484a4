// Surat Pengantar Permohonan Kartu Keluarga. Catalogue: OSID-TPL; Disdukcapil Kota Pekalongan asks for no letter of the kelurahan, so an
// office may switch it off.
import {
  ada,
  atau,
  bila,
  biodata,
  bukan,
  daftarOrang,
  defineSurat,
  jika,
  kk,
  kolomTabel,
  paragraf,
  paragrafIsian,
  pilihan,
  sama,
  sebagai,
  semua,
  sisip,
  tabelDari,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import { kalimatKelengkapan, kalimatPenduduk, pembuka, penutupPengantar } from '#domain/surat/kalimat.ts'

const bertambah = 'Penambahan anggota (lahir/datang/menumpang)'
const berkurang = 'Pengurangan anggota (meninggal/pindah)'

export const surat = defineSurat({
  kode: 'pengantar-kk',
  versi: 1,
  judul: 'Surat Pengantar Permohonan Kartu Keluarga',
  nama: 'Pengantar Kartu Keluarga',
  kelompok: 'kependudukan',
  seri: 'KK',
  klasifikasi: { '2022': '400.12.2.1', lama: '471.14' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    alasanPermohonan: pilihan('Alasan permohonan', [
      'Membentuk keluarga baru',
      'Penggantian kepala keluarga',
      'Pisah KK satu alamat',
      bertambah,
      berkurang,
      'Perubahan data',
      'Hilang',
      'Rusak',
      'Lainnya',
    ]),
    alasanLain: teks('Alasan lainnya', { min: 3, maks: 120, bila: { isian: 'alasanPermohonan', sama: 'Lainnya' } }),
    dataBerubah: teks('Data yang berubah', {
      min: 3,
      maks: 200,
      bila: { isian: 'alasanPermohonan', sama: 'Perubahan data' },
    }),
    nomorKkLama: kk('Nomor KK semula', { wajib: false }),
    anggotaTerkait: daftarOrang('Anggota keluarga yang berubah', { wajib: false, maks: 12, dariKeluarga: true }),
    keterangan: paragrafIsian('Keterangan', { wajib: false, maks: 500 }),
  },
  syarat: [
    'KK lama',
    'Buku nikah, akta perkawinan, atau akta perceraian',
    'Akta kematian (bila penggantian kepala keluarga)',
    'Surat keterangan kehilangan dari kepolisian (bila hilang)',
  ],
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ alasanPermohonan, alasanLain }) =>
    sisip`permohonan Kartu Keluarga: ${jika(ada(alasanLain), alasanLain, sebagai(alasanPermohonan, 'huruf-kecil'))}`,
  peringatan: ({ alasanPermohonan, anggotaTerkait }) => [
    {
      bila: semua(sama(alasanPermohonan, [bertambah, berkurang]), bukan(ada(anggotaTerkait))),
      teks: 'Anggota keluarga yang bertambah atau berkurang belum dipilih.',
    },
  ],
  isi: ({ subjek, alasanPermohonan, alasanLain, dataBerubah, nomorKkLama, anggotaTerkait, keterangan }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} Yang bersangkutan bermaksud mengajukan permohonan Kartu Keluarga dengan alasan ${jika(
      sama(alasanPermohonan, ['Hilang', 'Rusak']),
      'Kartu Keluarga ',
    )}${jika(ada(alasanLain), alasanLain, sebagai(alasanPermohonan, 'huruf-kecil'))}${jika(
      ada(dataBerubah),
      sisip`, yaitu ${dataBerubah}`,
    )}.${jika(ada(nomorKkLama), sisip` Nomor Kartu Keluarga semula adalah ${nomorKkLama}.`)}`,
    bila(ada(anggotaTerkait), [
      paragraf`Anggota keluarga yang berkaitan dengan permohonan tersebut:`,
      tabelDari(anggotaTerkait, (orang) => [
        kolomTabel('No.', 70, orang.no, 'tengah'),
        kolomTabel('Nama', 320, orang.nama, 'kiri'),
        kolomTabel('NIK', 240, atau(orang.nik, '-'), 'kiri'),
        kolomTabel('Tanggal lahir', 170, atau(sebagai(orang.tanggalLahir, 'tanggal-singkat'), '-'), 'tengah'),
        kolomTabel('Hubungan', 200, atau(orang.shdk, '-'), 'kiri'),
      ]),
    ]),
    bila(ada(keterangan), [paragraf`${keterangan}`]),
    kalimatKelengkapan(),
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'kelahiran anak',
      subjek: contohAgus,
      isian: {
        alasanPermohonan: bertambah,
        nomorKkLama: '9975011202150007',
        anggotaTerkait: [
          contohOrang({
            pendudukId: 'bayi',
            nik: null,
            nama: 'Aisyah Putri Prasetyo',
            tanggalLahir: '2026-11-02',
            statusKawin: 'Belum Kawin',
            shdk: 'Anak',
          }),
        ],
      },
    },
    {
      judul: 'nama sangat panjang, perubahan data beberapa anggota',
      subjek: contohPanjang,
      isian: {
        alasanPermohonan: 'Perubahan data',
        dataBerubah:
          'pendidikan terakhir kepala keluarga menjadi Strata II, pekerjaan istri menjadi pensiunan, dan alamat karena penataan nama jalan',
        nomorKkLama: '9975011202150008',
        anggotaTerkait: [
          contohPanjang,
          contohOrang({ nama: 'Hj. Raden Ayu Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd., M.Pd.' }),
        ],
        keterangan: 'Perubahan alamat mengikuti Keputusan Wali Kota tentang penataan nama jalan dan penomoran rumah.',
      },
    },
    {
      judul: 'belum tercatat, alasan lainnya',
      subjek: contohLuar,
      isian: { alasanPermohonan: 'Lainnya', alasanLain: 'kembali menetap setelah bekerja di luar negeri' },
    },
  ],
})
