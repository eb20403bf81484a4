// Surat Pengantar Cerai/Rujuk: a couple goes to the Pengadilan Agama or, to be reconciled, to the KUA. Catalogue: OSID-TPL; signers and
// documents unconfirmed. The letter takes no side.
import {
  ada,
  barisDari,
  biodata,
  bukan,
  defineSurat,
  jika,
  orang,
  paragraf,
  paragrafIsian,
  pilihan,
  rincian,
  salahSatu,
  sama,
  sebagai,
  semua,
  sisip,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import { contohIbuPanjang } from '#domain/surat/contoh-nikah.ts'
import { contohAgus, contohLuar, contohOrang, contohPanjang } from '#domain/surat/contoh-orang.ts'
import {
  dasarPengantar,
  isianPengantarRt,
  kalimatBerlaku,
  kalimatPenduduk,
  pembuka,
  penutupPengantar,
  syaratBiasa,
} from '#domain/surat/kalimat.ts'
import { peringatanPasangan, subjekPria } from '#domain/surat/kalimat-nikah.ts'

const gugat = 'Cerai gugat'
const talak = 'Cerai talak'
const rujuk = 'Rujuk'

export const surat = defineSurat({
  kode: 'pengantar-cerai-rujuk',
  versi: 1,
  judul: 'Surat Pengantar Cerai/Rujuk',
  nama: 'Pengantar cerai/rujuk',
  kelompok: 'perkawinan',
  seri: 'PCR',
  klasifikasi: { '2022': '400.12.3.2', lama: '472.5' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    jenis: pilihan('Jenis', [gugat, talak, rujuk]),
    pasangan: orang('Suami atau istri', { peran: 'pasangan', berbedaDari: 'subjek', dariKeluarga: true }),
    nomorBukuNikah: teks('Nomor buku nikah', { wajib: false, maks: 80 }),
    tanggalNikah: tanggal('Tanggal nikah', { wajib: false, sebelumHariIni: true, sesudahLahir: true }),
    sebab: paragrafIsian('Sebab', { wajib: false, maks: 500, petunjuk: 'Sambungan kalimat "karena …"' }),
    ...isianPengantarRt,
  },
  syarat: syaratBiasa,
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  perihal: ({ jenis, pasangan }) => sisip`pengantar ${sebagai(jenis, 'huruf-kecil')} dengan ${pasangan.nama}`,
  peringatan: ({ subjek, jenis, pasangan }) => [
    {
      bila: semua(sama(jenis, gugat), subjekPria),
      teks: 'Cerai gugat diajukan oleh istri. Untuk suami pilih cerai talak.',
    },
    {
      bila: semua(sama(jenis, talak), sama(subjek.jenisKelamin, 'Perempuan')),
      teks: 'Cerai talak diajukan oleh suami. Untuk istri pilih cerai gugat.',
    },
    {
      bila: semua(
        sama(jenis, rujuk),
        bukan(sama(subjek.statusKawin, ['Cerai Hidup', 'Cerai Hidup Belum Tercatat', ''])),
      ),
      teks: 'Data penduduk tidak mencatat orang ini cerai hidup. Periksa akta cerainya.',
    },
    {
      bila: bukan(sama(subjek.agama, ['Islam', ''])),
      teks: 'Orang ini tercatat bukan beragama Islam: perceraiannya diajukan ke Pengadilan Negeri, bukan Pengadilan Agama.',
    },
    ...peringatanPasangan(pasangan),
  ],
  isi: ({ subjek, kantor, jenis, pasangan, nomorBukuNikah, tanggalNikah, sebab, ...pengantar }) => [
    pembuka(),
    biodata(subjek),
    paragraf`${kalimatPenduduk()} Yang bersangkutan adalah ${jika(sama(jenis, rujuk), 'mantan ')}${jika(
      subjekPria,
      'suami',
      'istri',
    )} dari:`,
    rincian(barisDari(pasangan, ['nama', 'nik', 'lahir', 'agama', 'pekerjaan', 'alamat'])),
    paragraf`${jika(
      sama(pasangan.luarDaftar, true),
      sisip`yang tidak tercatat dalam data penduduk ${kantor.unit}.`,
      sisip`yang tercatat sebagai penduduk ${kantor.unit}.`,
    )}${jika(
      salahSatu(ada(nomorBukuNikah), ada(tanggalNikah)),
      sisip` Keduanya menikah${jika(ada(tanggalNikah), sisip` pada tanggal ${tanggalNikah}`)}${jika(
        ada(nomorBukuNikah),
        sisip` sesuai dengan Buku Nikah Nomor ${nomorBukuNikah}`,
      )}.`,
    )}`,
    paragraf`${dasarPengantar(pengantar)}, yang bersangkutan bermaksud ${jika(
      sama(jenis, rujuk),
      sisip`rujuk dan mencatatkannya pada Kantor Urusan Agama (KUA) Kecamatan ${kantor.kecamatan}`,
      jika(
        sama(jenis, talak),
        'mengajukan permohonan cerai talak pada Pengadilan Agama',
        'mengajukan cerai gugat pada Pengadilan Agama',
      ),
    )}${jika(ada(sebab), sisip` karena ${sebab}`)}.`,
    paragraf`Surat pengantar ini dibuat untuk kelengkapan pengajuan tersebut dan tidak memuat pendapat kami tentang
      perkaranya.${kalimatBerlaku('pengantar')}`,
    penutupPengantar(),
  ],
  contoh: [
    {
      judul: 'cerai gugat, keduanya penduduk',
      subjek: contohOrang({}),
      isian: {
        jenis: gugat,
        pasangan: contohAgus,
        nomorBukuNikah: '0231/041/VIII/2008',
        tanggalNikah: '2008-08-17',
        nomorPengantarRt: '054/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama dan alamat sangat panjang, cerai talak',
      subjek: contohPanjang,
      isian: {
        jenis: talak,
        pasangan: contohIbuPanjang,
        nomorBukuNikah: '0117/025/VI/1990',
        tanggalNikah: '1990-06-30',
        sebab:
          'perselisihan yang terus-menerus sejak tahun 2021 dan telah diupayakan damai oleh kedua keluarga, tokoh masyarakat, serta pengurus lingkungan tanpa hasil',
      },
    },
    {
      judul: 'rujuk, mantan istri penduduk luar',
      subjek: { ...contohAgus, statusKawin: 'Cerai Hidup' },
      isian: {
        jenis: rujuk,
        pasangan: { ...contohLuar, nama: 'Wartini', jenisKelamin: 'Perempuan', nik: '9932104107990004' },
        tanggalNikah: '2015-03-01',
        tanggalPengantarRt: '2026-11-17',
      },
    },
  ],
})
