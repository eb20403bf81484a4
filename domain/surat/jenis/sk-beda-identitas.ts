// Surat Keterangan Beda Identitas: two documents, compared field by field, speak of one and the same person. Catalogue: OSID-TPL; F-1.06
// is the form of Disdukcapil when data are to be changed.
import {
  ada,
  biodata,
  defineSurat,
  jika,
  kolomTabel,
  paragraf,
  pilihan,
  sama,
  sebagai,
  sisip,
  tabel,
  tabelDari,
  teks,
} from '#domain/surat/define-surat.ts'
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
  kode: 'sk-beda-identitas',
  versi: 1,
  judul: 'Surat Keterangan Beda Identitas',
  nama: 'Keterangan beda identitas',
  kelompok: 'kependudukan',
  seri: 'SKBI',
  klasifikasi: { '2022': '400.12.2.1', lama: '471.1' },
  penandatangan: ['lurah', 'sekretaris', 'kasi_pemerintahan_pembangunan'],
  isian: {
    dokumenPembanding: pilihan('Dokumen pembanding', [
      'KTP-el',
      'KK',
      'Akta kelahiran',
      'Ijazah',
      'Buku nikah',
      'Sertipikat tanah',
      'BPKB/STNK',
      'Kartu KIS/BPJS',
      'Paspor',
      'Lainnya',
    ]),
    namaDokumen: teks('Nama dokumen', { min: 3, maks: 80, bila: { isian: 'dokumenPembanding', sama: 'Lainnya' } }),
    nomorDokumen: teks('Nomor dokumen', { min: 2, maks: 60 }),
    dataBerbeda: tabel('Data yang berbeda', {
      maks: 9,
      kolom: [
        { kunci: 'data', judul: 'Data', wajib: true },
        { kunci: 'padaDokumen', judul: 'Tertulis pada dokumen', wajib: true },
        { kunci: 'yangBenar', judul: 'Yang benar', wajib: true },
      ],
    }),
    ...isianKeperluan,
    ...isianPengantarRt,
  },
  syarat: [...syaratBiasa, 'Fotokopi dokumen yang berbeda', 'Surat pernyataan bermeterai dari pemohon'],
  berlaku: null,
  buku: ['register-surat-keterangan', 'agenda-surat-keluar'],
  isi: ({ subjek, dokumenPembanding, namaDokumen, nomorDokumen, dataBerbeda, keperluan, ...pengantar }) => {
    const pembanding = sisip`${jika(ada(namaDokumen), namaDokumen, sebagai(dokumenPembanding, 'huruf-kecil'))} Nomor ${nomorDokumen}`
    // A KTP-el is compared with the family card, and the other way round.
    const acuan = jika(
      sama(dokumenPembanding, 'KTP-el'),
      'KK',
      jika(sama(dokumenPembanding, 'KK'), 'KTP-el', 'KTP-el dan KK'),
    )
    return [
      pembuka(),
      biodata(subjek),
      paragraf`${kalimatPenduduk()} Data yang bersangkutan pada ${pembanding} berbeda dengan data pada ${acuan}, yaitu:`,
      tabelDari(dataBerbeda, (baris) => [
        kolomTabel('No.', 70, baris.no, 'tengah'),
        kolomTabel('Data', 210, baris.data, 'kiri'),
        kolomTabel('Tertulis pada dokumen pembanding', 360, baris.padaDokumen, 'kiri'),
        kolomTabel('Yang benar', 360, baris.yangBenar, 'kiri'),
      ]),
      paragraf`${dasarPengantar(pengantar, 'surat pernyataan bermeterai yang bersangkutan')}, kedua dokumen tersebut merujuk pada satu
        orang yang sama, dan data yang benar adalah data menurut ${acuan}. Kebenaran pernyataan tersebut menjadi tanggung jawab yang
        bersangkutan.`,
      kalimatKeperluan(keperluan),
      penutup(),
    ]
  },
  contoh: [
    {
      judul: 'nama dan tanggal lahir pada ijazah',
      subjek: contohOrang({}),
      isian: {
        dokumenPembanding: 'Ijazah',
        nomorDokumen: 'DN-03 Ma 0099887',
        dataBerbeda: [
          { data: 'Nama', padaDokumen: 'Siti Nur Hayati', yangBenar: 'Siti Nurhayati' },
          { data: 'Tanggal lahir', padaDokumen: '14 Agustus 1987', yangBenar: '14 September 1987' },
        ],
        keperluan: 'melengkapi persyaratan melamar pekerjaan',
        nomorPengantarRt: '052/RT.03/XI/2026',
        tanggalPengantarRt: '2026-11-18',
      },
    },
    {
      judul: 'nama sangat panjang, lima data pada sertipikat',
      subjek: contohPanjang,
      isian: {
        dokumenPembanding: 'Sertipikat tanah',
        nomorDokumen: '11.29.01.05.1.00123',
        dataBerbeda: [
          {
            data: 'Nama',
            padaDokumen: 'Raden Mas Moehammad Abdoerrachman Wahjoediningrat K.',
            yangBenar: 'Drs. H. Raden Mas Muhammad Abdurrahman Wahyudiningrat Kusumawardhana, S.Pd.I., M.Pd.',
          },
          { data: 'Tempat lahir', padaDokumen: 'Pekalongan', yangBenar: 'Karanganyar, Kabupaten Pekalongan' },
          { data: 'Tanggal lahir', padaDokumen: '3 Februari 1965', yangBenar: '2 Maret 1965' },
          { data: 'Pekerjaan', padaDokumen: 'Guru', yangBenar: 'Pegawai Negeri Sipil (PNS)' },
          {
            data: 'Alamat',
            padaDokumen: 'Jalan Urip Sumohardjo, Desa Kebulen',
            yangBenar: 'Perumahan Griya Batik Asri Blok C-17 Nomor 118A, RT 012/RW 014',
          },
        ],
        keperluan:
          'melengkapi persyaratan peralihan hak atas tanah dan pemutakhiran data pada Kantor Pertanahan Kota Pekalongan',
      },
    },
    {
      judul: 'bukan penduduk, KK dengan KTP-el',
      subjek: contohLuar,
      isian: {
        dokumenPembanding: 'KK',
        nomorDokumen: '9932100101150009',
        dataBerbeda: [{ data: 'Nama', padaDokumen: 'Karni', yangBenar: 'Sukarni' }],
        keperluan: 'pencairan bantuan sosial',
        tanggalPengantarRt: '2026-11-19',
      },
    },
  ],
})
