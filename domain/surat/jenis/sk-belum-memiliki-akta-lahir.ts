// Surat Keterangan Belum Memiliki Akta Kelahiran, for the applicant himself or for people of his family, several at once. Catalogue:
// OSID-TPL. It rests on what the applicant states.
import {
  ada,
  atau,
  bila,
  biodata,
  daftarOrang,
  defineSurat,
  jika,
  kolomTabel,
  paragraf,
  pilihan,
  sama,
  tabelDari,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
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

export const surat = defineSurat({
  kode: 'sk-belum-memiliki-akta-lahir',
  versi: 1,
  judul: 'Surat Keterangan Belum Memiliki Akta Kelahiran',
  nama: 'Belum memiliki akta kelahiran',
  kelompok: 'kependudukan',
  seri: 'SKBA',
  klasifikasi: { '2022': '400.12.3.1', lama: '472.11' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    bagi: pilihan('Yang belum memiliki akta kelahiran', ['Pemohon sendiri', 'Anak atau anggota keluarga']),
    anak: daftarOrang('Anak atau anggota keluarga', {
      maks: 10,
      dariKeluarga: true,
      berbedaDari: 'subjek',
      lengkap: ['tempatLahir', 'tanggalLahir'],
      bila: { isian: 'bagi', sama: 'Anak atau anggota keluarga' },
    }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Surat pernyataan belum memiliki akta kelahiran'],
  berlaku: { nilai: 1, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, bagi, anak, keperluan, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar, 'surat pernyataan yang bersangkutan')}, sampai dengan surat keterangan ini
      dibuat belum pernah diterbitkan akta kelahiran atas nama ${jika(
        sama(bagi, 'Anak atau anggota keluarga'),
        'anak atau anggota keluarga yang bersangkutan sebagai berikut:',
        'yang bersangkutan.',
      )}`,
    bila(ada(anak), [
      tabelDari(anak, (orang) => [
        kolomTabel('No.', 70, orang.no, 'tengah'),
        kolomTabel('Nama', 310, orang.nama, 'kiri'),
        kolomTabel('NIK', 230, atau(orang.nik, '-'), 'kiri'),
        kolomTabel('Tempat, tanggal lahir', 390, orang.tempatTanggalLahir, 'kiri'),
      ]),
    ]),
    kalimatTanggungJawab(),
    kalimatKeperluan(keperluan),
    penutup(),
  ],
  contoh: [
    {
      judul: 'dua anak',
      subjek: contohAgus,
      isian: {
        bagi: 'Anak atau anggota keluarga',
        anak: [
          contohOrang({
            nama: 'Nadia Putri Prasetyo',
            nik: '9975014203110001',
            tanggalLahir: '2011-03-02',
            shdk: 'Anak',
          }),
          contohOrang({
            nama: 'Rafi Prasetyo',
            nik: '9975010911170002',
            jenisKelamin: 'Laki-laki',
            tanggalLahir: '2017-11-09',
            shdk: 'Anak',
          }),
        ],
        keperluan: 'permohonan pencatatan kelahiran yang terlambat',
        nomorPengantarRt: '051/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, pemohon sendiri',
      subjek: contohPanjang,
      isian: {
        bagi: 'Pemohon sendiri',
        keperluan:
          'melengkapi persyaratan permohonan paspor dan pemberangkatan ibadah haji pada Kantor Kementerian Agama Kota Pekalongan',
      },
    },
    {
      judul: 'bukan penduduk, dimohonkan orang lain',
      subjek: contohLuar,
      pemohon: contohOrang({}),
      isian: { bagi: 'Pemohon sendiri', keperluan: 'pendaftaran sekolah', tanggalPengantarRt: '2026-11-19' },
    },
  ],
})
