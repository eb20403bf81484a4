// Surat Keterangan Biodata Penduduk: what the register of the kelurahan says on the day. Catalogue: OSID-TPL. Not the biodata of
// Disdukcapil (F-1.01), and the letter says so.
import { ada, baris, barisDari, defineSurat, jika, paragraf, rincian, sisip } from '#domain/surat/define-surat.ts'
import { contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  isianKeperluan,
  kalimatKeperluan,
  kalimatPenduduk,
  luarDaftar,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'biodata-penduduk',
  versi: 1,
  judul: 'Surat Keterangan Biodata Penduduk',
  nama: 'Biodata penduduk',
  kelompok: 'kependudukan',
  seri: 'BIO',
  klasifikasi: { '2022': '400.12.2.1', lama: '471.11' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: isianKeperluan,
  syarat: syaratBiasa,
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  peringatan: () => [
    {
      bila: luarDaftar,
      teks: 'Orang ini tidak ada dalam data penduduk, jadi tidak ada biodata yang dapat dikutip. Daftarkan dahulu bila ia penduduk.',
    },
  ],
  isi: ({ subjek, kantor, surat: s, keperluan }) => [
    pembuka(),
    rincian([
      ...barisDari(subjek, ['nama', 'nik', 'nomorKk', 'lahir', 'umur', 'jenisKelamin']),
      baris('golongan darah', subjek.golDarah, { bila: ada(subjek.golDarah) }),
      ...barisDari(subjek, ['kewarganegaraan', 'agama', 'statusKawin']),
      baris('hubungan dalam keluarga', subjek.shdk, { bila: ada(subjek.shdk) }),
      ...barisDari(subjek, ['pendidikan', 'pekerjaan']),
      baris('nama ayah', subjek.namaAyah, { bila: ada(subjek.namaAyah) }),
      baris('nama ibu', subjek.namaIbu, { bila: ada(subjek.namaIbu) }),
      ...barisDari(subjek, ['alamat']),
    ]),
    paragraf`${kalimatPenduduk()}${jika(
      luarDaftar,
      '',
      sisip` Biodata di atas merupakan kutipan dari data penduduk ${kantor.unit} menurut keadaan tanggal ${s.tanggal}.`,
    )} Surat keterangan ini bukan biodata penduduk yang diterbitkan oleh Dinas Kependudukan dan Pencatatan Sipil.`,
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'pendaftaran sekolah',
      subjek: contohOrang({}),
      isian: { keperluan: 'kelengkapan pendaftaran sekolah anak' },
    },
    {
      judul: 'nama dan alamat sangat panjang, golongan darah',
      subjek: {
        ...contohPanjang,
        golDarah: 'AB+',
        pendidikan: 'Strata II',
        namaAyah: 'Raden Ngabehi Muhammad Yusuf Wahyudiningrat Kusumawardhana',
        namaIbu: 'Raden Ajeng Siti Khadijah Sulastri Hadiningrat',
      },
      isian: {
        keperluan:
          'melengkapi berkas permohonan pensiun dan pemutakhiran data keluarga pada Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      },
    },
    {
      judul: 'belum tercatat, data tidak lengkap',
      subjek: {
        ...contohLuar,
        nik: null,
        tanggalLahir: null,
        agama: '',
        statusKawin: '',
        pendidikan: '',
        shdk: '',
        namaAyah: '',
        namaIbu: '',
      },
      pemohon: contohOrang({}),
      isian: { keperluan: 'pendaftaran penduduk' },
    },
  ],
})
