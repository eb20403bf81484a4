// Surat Keterangan Boro Kerja ("boro": Javanese for going away to work for a time). No source but habit; the heading 500.11 is confirmed
// (K83-B), its use here is not. No move: the person stays a penduduk.
import {
  ada,
  angka,
  atau,
  baris,
  bila,
  biodata,
  daftarOrang,
  defineSurat,
  jika,
  kolomTabel,
  paragraf,
  paragrafIsian,
  rincian,
  sebagai,
  sisip,
  tabelDari,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatBerlaku,
  kalimatPenduduk,
  luarDaftar,
  pembuka,
  penutup,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'

export const surat = defineSurat({
  kode: 'sk-boro-kerja',
  versi: 1,
  judul: 'Surat Keterangan Boro Kerja',
  nama: 'Boro kerja (bekerja di luar daerah)',
  kelompok: 'mutasi',
  seri: 'BORO',
  klasifikasi: { '2022': '500.11', lama: '560' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    tempatTujuan: paragrafIsian('Tempat tujuan bekerja', { min: 3, maks: 200, tersering: true }),
    jenisPekerjaan: teks('Jenis pekerjaan', { min: 3, maks: 100, tersering: true }),
    berangkat: tanggal('Tanggal berangkat'),
    lama: angka('Lama bekerja (bulan)', { wajib: false, min: 1, maks: 24, satuan: 'bulan' }),
    alamatTinggal: paragrafIsian('Alamat tinggal di tempat tujuan', { wajib: false, min: 5, maks: 200 }),
    pengikut: daftarOrang('Pengikut', {
      wajib: false,
      maks: 12,
      dariKeluarga: true,
      berbedaDari: 'subjek',
      hubungan: 'Hubungan',
    }),
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: { nilai: 6, satuan: 'bulan' },
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ jenisPekerjaan, tempatTujuan }) => sisip`bekerja sebagai ${jenisPekerjaan} di ${tempatTujuan}`,
  peringatan: () => [
    {
      bila: luarDaftar,
      teks: 'Orang ini tidak ada dalam data penduduk. Surat ini menerangkan penduduk yang bekerja di luar daerah.',
    },
  ],
  isi: ({ subjek, kantor, tempatTujuan, jenisPekerjaan, berangkat, lama, alamatTinggal, pengikut, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} ${dasarPengantar(pengantar)}, yang bersangkutan pergi untuk sementara waktu guna bekerja di luar
      daerah (boro kerja) dengan keterangan sebagai berikut:`,
    rincian([
      baris('tempat tujuan', tempatTujuan),
      baris('jenis pekerjaan', jenisPekerjaan),
      baris('tanggal berangkat', sebagai(berangkat, 'hari-tanggal')),
      baris('lama bekerja', sisip`${sebagai(lama, 'angka-terbilang')} bulan`, { bila: ada(lama) }),
      baris('alamat di tempat tujuan', alamatTinggal, { bila: ada(alamatTinggal) }),
    ]),
    bila(ada(pengikut), [
      paragraf`Yang bersangkutan pergi bersama:`,
      tabelDari(pengikut, (orang) => [
        kolomTabel('No.', 70, orang.no, 'tengah'),
        kolomTabel('Nama', 380, orang.nama, 'kiri'),
        kolomTabel('NIK', 270, atau(orang.nik, '-'), 'kiri'),
        kolomTabel('Hubungan', 280, orang.shdk, 'kiri'),
      ]),
    ]),
    paragraf`${jika(
      luarDaftar,
      '',
      sisip`Selama bekerja di luar daerah, yang bersangkutan tetap tercatat sebagai penduduk ${kantor.unit}. `,
    )}Surat keterangan ini bukan surat keterangan pindah.${kalimatBerlaku('keterangan')}`,
    penutup(),
  ],
  contoh: [
    {
      judul: 'buruh bangunan',
      subjek: contohAgus,
      isian: {
        tempatTujuan: 'Kota Jakarta Timur, Provinsi Daerah Khusus Jakarta',
        jenisPekerjaan: 'buruh bangunan',
        berangkat: '2026-11-23',
        lama: 6,
        nomorPengantarRt: '054/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-19',
      },
    },
    {
      judul: 'nama dan tujuan sangat panjang, bersama istri',
      subjek: contohPanjang,
      isian: {
        tempatTujuan:
          'Kawasan Industri Contoh, Jalan Raya Lintas Selatan Kilometer 118, Kecamatan Contoh, Kabupaten Contoh, Provinsi Kalimantan Timur',
        jenisPekerjaan: 'pengajar dan pengawas mutu pada lembaga pelatihan kerja batik tulis dan batik cap',
        berangkat: '2026-12-01',
        lama: 24,
        alamatTinggal:
          'Perumahan Karyawan Contoh Blok F-22 Nomor 107, RT 021/RW 009, Kelurahan Contoh, Kecamatan Contoh, Kabupaten Contoh',
        pengikut: [contohOrang({ nama: 'Hj. Raden Ayu Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd., M.Pd.' })],
      },
    },
    {
      judul: 'bukan penduduk',
      subjek: contohLuar,
      isian: {
        tempatTujuan: 'Kota Semarang',
        jenisPekerjaan: 'pedagang',
        berangkat: '2026-11-20',
        tanggalPengantarRt: '2026-11-20',
      },
    },
  ],
})
