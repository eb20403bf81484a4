// Surat Pernyataan Ahli Waris: made and signed by the heirs over meterai before two saksi, known to lurah and camat, who do not determine
// heirs. Catalogue: WRS (circular of 1969, Supreme Court 1991), K83-E; 100.3.11.2 seen on a register of heirs, 181.1 without heading for
// heirs, both numbers unconfirmed. The person of the letter is the one who died. Layout unconfirmed.
import {
  ada,
  baris,
  barisDari,
  bila,
  daftarOrang,
  defineSurat,
  jika,
  kolomTabel,
  mengetahuiCamat,
  orang,
  paragraf,
  paragrafIsian,
  pilihan,
  rincian,
  sama,
  sebagai,
  sisip,
  tabel,
  tabelDari,
  tandaTanganSetiap,
  tanggal,
  teks,
} from '#domain/surat/define-surat.ts'
import {
  contohAgus,
  contohLuar,
  contohOrang,
  contohPanjang,
  contohSaksi1,
  contohSaksi2,
} from '#domain/surat/contoh-orang.ts'

const pewaris = contohOrang({
  pendudukId: 'pewaris',
  nik: '9975011008500001',
  nama: 'Sukarno',
  jenisKelamin: 'Laki-laki',
  tanggalLahir: '1950-08-10',
})
const istri = contohOrang({
  pendudukId: 'sumiyati',
  nik: '9975014510550003',
  nama: 'Sumiyati',
  tanggalLahir: '1955-10-05',
  shdk: 'istri',
})
const banyak = [
  { nama: 'Hj. Siti Nurhayati Wahyudiningrat Kusumawardhani, S.Pd.', lahir: '1962-04-21', shdk: 'istri' },
  ...['Ratna', 'Bambang', 'Endang', 'Haryo', 'Lestari'].map((nama, i) => ({
    nama: `Raden ${nama} Wahyudiningrat`,
    lahir: `${1984 + i}-01-1${i}`,
    shdk: i < 3 ? 'anak' : 'anak (perkawinan kedua)',
  })),
  { nama: 'Nadia Putri Wahyudiningrat', lahir: '2011-03-02', shdk: 'cucu, pengganti' },
].map(({ nama, lahir, shdk }, i) =>
  contohOrang({ pendudukId: `waris${i}`, nik: `99750102036500${20 + i}`, nama, tanggalLahir: lahir, shdk }),
)

const keperluanWaris = {
  'Balik nama tanah': 'balik nama tanah',
  Perbankan: 'keperluan perbankan',
  'Taspen/pensiun': 'pengurusan Taspen atau pensiun',
  Asuransi: 'pengurusan asuransi',
  Kendaraan: 'balik nama kendaraan',
} as const

export const surat = defineSurat({
  kode: 'sk-ahli-waris',
  versi: 1,
  judul: 'Surat Pernyataan Ahli Waris',
  nama: 'Pernyataan ahli waris',
  kelompok: 'pertanahan-waris',
  seri: 'SPAW',
  klasifikasi: { '2022': '100.3.11.2', lama: '181.1' },
  penandatangan: ['lurah'],
  tandaTanganPejabat: { posisi: 'kanan', baris: 1, mengetahui: true, tempatTanggal: false },
  isian: {
    tanggalMeninggal: tanggal('Tanggal meninggal', { sebelumHariIni: true, sesudahLahir: true }),
    nomorAktaKematian: teks('Akta atau surat kematian', {
      min: 3,
      maks: 120,
      petunjuk: 'Misalnya: Akta Kematian Nomor 3375-KM-12112026-0001',
    }),
    tempatTinggalTerakhir: paragrafIsian('Tempat tinggal terakhir, bila bukan alamat di atas', {
      wajib: false,
      maks: 200,
    }),
    perkawinan: paragrafIsian('Riwayat perkawinan pewaris', {
      min: 10,
      maks: 800,
      petunjuk: 'Kalimat lengkap; baris baru menjadi alinea baru.',
    }),
    ahliWaris: daftarOrang('Ahli waris', {
      maks: 20,
      dariKeluarga: true,
      berbedaDari: 'subjek',
      hubungan: 'Hubungan dengan pewaris',
    }),
    anakMeninggal: tabel('Anak yang telah meninggal dan penggantinya', {
      wajib: false,
      maks: 10,
      kolom: [
        { kunci: 'nama', judul: 'Nama anak yang telah meninggal', wajib: true },
        { kunci: 'pengganti', judul: 'Ahli waris pengganti', wajib: true },
      ],
    }),
    saksi1: orang('Saksi I', { peran: 'saksi I', berbedaDari: ['subjek', 'ahliWaris'] }),
    saksi2: orang('Saksi II', { peran: 'saksi II', berbedaDari: ['subjek', 'ahliWaris', 'saksi1'] }),
    sengketa: pilihan('Sengketa atau keberatan tentang warisan ini', ['Tidak ada', 'Ada'], { ditolak: ['Ada'] }),
    keperluan: pilihan('Keperluan', [...Object.keys(keperluanWaris), 'Lainnya']),
    keperluanLain: teks('Keperluan lain', { min: 3, maks: 120, bila: { isian: 'keperluan', sama: 'Lainnya' } }),
    objek: paragrafIsian('Objek waris', { wajib: false, maks: 300 }),
  },
  syarat: [
    'Akta kematian pewaris',
    'KK dan KTP-el semua ahli waris',
    'Buku nikah pewaris',
    'Akta kelahiran anak',
    'KTP-el dua saksi',
    'Bukti objek waris (sertipikat dan sebagainya)',
  ],
  berlaku: null,
  buku: ['register-waris', 'agenda-surat-keluar'],
  perihal: ({ keperluan, keperluanLain }) =>
    sisip`ahli waris untuk ${jika(sama(keperluan, 'Lainnya'), keperluanLain, sebagai(keperluan, 'huruf-kecil'))}`,
  isi: (a) => {
    const almarhum = jika(sama(a.subjek.jenisKelamin, 'Perempuan'), 'almarhumah', 'almarhum')
    const untuk = [
      ...Object.entries(keperluanWaris).map(([pilihan, kata]) => jika(sama(a.keperluan, pilihan), kata)),
      jika(sama(a.keperluan, 'Lainnya'), a.keperluanLain),
    ]
    return [
      paragraf`Kami yang bertanda tangan di bawah ini menyatakan dengan sesungguhnya bahwa kami adalah para ahli waris dari ${almarhum}:`,
      rincian([
        ...barisDari(a.subjek, ['nama', 'nik', 'lahir']),
        baris(
          'tempat tinggal terakhir',
          jika(ada(a.tempatTinggalTerakhir), a.tempatTinggalTerakhir, a.subjek.alamatLengkap),
        ),
        baris('meninggal dunia', sisip`${sebagai(a.tanggalMeninggal, 'hari-tanggal')} (${a.nomorAktaKematian})`),
      ]),
      paragraf`${a.perkawinan}`,
      paragraf`Para ahli waris tersebut adalah:`,
      tabelDari(a.ahliWaris, (o) => [
        kolomTabel('No.', 55, o.no, 'tengah'),
        kolomTabel('Nama dan NIK', 310, sisip`${o.nama}${jika(ada(o.nik), sisip`, NIK ${o.nik}`)}`, 'kiri'),
        kolomTabel('Umur', 115, o.umur, 'kiri'),
        kolomTabel('Hubungan', 160, o.shdk, 'kiri'),
        kolomTabel('Alamat', 360, o.alamatSingkat, 'kiri'),
      ]),
      bila(ada(a.anakMeninggal), [
        paragraf`Anak pewaris yang telah meninggal dunia dan ahli waris penggantinya adalah:`,
        tabelDari(a.anakMeninggal, (r) => [
          kolomTabel('No.', 60, r.no, 'tengah'),
          kolomTabel('Anak yang telah meninggal dunia', 440, r.nama, 'kiri'),
          kolomTabel('Ahli waris pengganti', 500, r.pengganti, 'kiri'),
        ]),
      ]),
      paragraf`Kami adalah satu-satunya ahli waris; tidak ada ahli waris lain selain yang tersebut di atas dan tidak ada sengketa di antara kami.
        Surat pernyataan ini dibuat untuk ${untuk}${jika(ada(a.objek), sisip`, berupa ${a.objek}`)}. Apabila di kemudian hari pernyataan ini
        ternyata tidak benar, kami menanggung segala akibat hukumnya. Lurah dan camat hanya mengetahui pernyataan ini dan tidak menetapkan
        ahli waris.`,
      paragraf`Demikian surat pernyataan ini kami buat dengan sebenarnya, tanpa paksaan dari pihak mana pun, untuk dipergunakan sebagaimana
        mestinya.`,
      tandaTanganSetiap(a.ahliWaris, {
        kepala: 'Para ahli waris,',
        nama: (o) => o.nama,
        meterai: true,
        tempatTanggal: true,
        saksi: [a.saksi1.nama, a.saksi2.nama],
      }),
    ]
  },
  tandaTangan: () => [mengetahuiCamat(null, { nomorRegister: true })],
  contoh: [
    {
      judul: 'istri dan seorang anak, balik nama tanah',
      subjek: pewaris,
      isian: {
        tanggalMeninggal: '2026-08-17',
        nomorAktaKematian: 'Akta Kematian Nomor 9975-KM-24082026-0003',
        perkawinan:
          'Semasa hidupnya pewaris menikah satu kali, yaitu dengan Sumiyati pada tanggal 4 Juni 1978, dan dikaruniai seorang anak.',
        ahliWaris: [istri, { ...contohAgus, shdk: 'anak' }],
        saksi1: contohSaksi1,
        saksi2: contohSaksi2,
        sengketa: 'Tidak ada',
        keperluan: 'Balik nama tanah',
        objek: 'tanah dan bangunan dengan Sertipikat Hak Milik Nomor 01234/Sapuro Kebulen',
      },
    },
    {
      judul: 'nama sangat panjang, tujuh ahli waris, anak yang telah meninggal',
      subjek: contohPanjang,
      isian: {
        tanggalMeninggal: '2025-03-02',
        nomorAktaKematian: 'Akta Kematian Nomor 9975-KM-10032025-0011',
        tempatTinggalTerakhir: 'Panti Wreda Contoh, Jalan Raya Contoh Nomor 1, Kota Contoh',
        perkawinan: [
          'Semasa hidupnya pewaris menikah dua kali. Dari perkawinan pertama dengan almarhumah Raden Ajeng Sulastri dikaruniai 4 (empat) orang anak.',
          'Dari perkawinan kedua dengan Hj. Siti Nurhayati dikaruniai 2 (dua) orang anak. Pewaris tidak pernah mengangkat anak.',
        ].join('\n'),
        ahliWaris: banyak,
        anakMeninggal: [
          {
            nama: 'Raden Mas Bagus Wahyudiningrat (meninggal tahun 2019)',
            pengganti: 'Nadia Putri Wahyudiningrat dan Rafi Wahyudiningrat',
          },
        ],
        saksi1: { ...contohSaksi1, nama: 'Prof. Dr. Ir. H. Mochammad Sumarno Wirjodihardjo, M.Sc.' },
        saksi2: contohSaksi2,
        sengketa: 'Tidak ada',
        keperluan: 'Lainnya',
        keperluanLain: 'pencairan dana pertanggungan dan pengalihan kepemilikan saham koperasi',
        objek: 'simpanan pada Koperasi Contoh Sejahtera, satu unit kendaraan roda empat, dan dana pertanggungan jiwa',
      },
    },
    {
      judul: 'pewaris perempuan dari luar daftar, seorang ahli waris',
      subjek: { ...contohLuar, nik: null, nama: 'Paijem', jenisKelamin: 'Perempuan', tanggalLahir: '1948-05-02' },
      isian: {
        tanggalMeninggal: '2026-10-30',
        nomorAktaKematian: 'Surat Keterangan Kematian Nomor 400.12.3.1/004/SPK/XI/2026',
        perkawinan: 'Semasa hidupnya pewaris menikah satu kali dengan almarhum Darmo dan dikaruniai seorang anak.',
        ahliWaris: [{ ...contohLuar, shdk: 'anak' }],
        saksi1: { ...contohLuar, nik: null, nama: 'Karso', alamat: '', rt: null, rw: null },
        saksi2: contohSaksi2,
        sengketa: 'Tidak ada',
        keperluan: 'Taspen/pensiun',
      },
    },
  ],
})
