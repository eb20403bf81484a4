// Words of the first start.
export const awal = {
  selamat: 'Selamat datang di SIAKEL',
  selamatArti:
    'Administrasi kelurahan: data penduduk, surat bernomor, dan buku register. Semua data tersimpan terenkripsi di PC ini.',
  siapkan: 'Siapkan kantor',
  siapkanArti: 'Tujuh langkah singkat. Siapkan kop surat, nama pejabat, dan nomor surat terakhir di buku kertas.',
  latihan: 'Coba dengan data latihan',
  latihanArti:
    '12.000 penduduk buatan dalam 4.000 keluarga. Setiap lembar bertanda LATIHAN dan tidak pernah dikirim ke mana pun.',
  latihanJalan: 'Membuat data latihan',
  satuPc:
    'Kantor yang belum terdaftar di kota memakai satu PC. Setelah terdaftar, beberapa PC tidak akan mengambil nomor yang sama, juga saat luring.',
  judul: (nama: string) => (nama === '' ? 'Pengaturan awal' : `Pengaturan awal untuk ${nama}`),
  langkah: ['Kantor', 'Kop surat', 'Pejabat penanda tangan', 'Nomor surat', 'Kertas', 'Pengguna', 'Kata pemulihan'],
  langkahDari: (n: number, dari: number) => `Langkah ${n} dari ${dari}`,
  catatan:
    'Urutan nomor tetap selama satu tahun, dan nomor awal tetap setelah surat pertama. Isian lain dapat diubah di Pengaturan.',
  kembali: 'Kembali',
  lanjut: (s: string) => `Lanjut: ${s}`,
  buat: 'Buat kantor',
  membuat: 'Membuat kantor…',
  // 1
  kantorTanya: 'Kantor apa yang memakai PC ini?',
  kantorArti: 'Pilih dari daftar kelurahan Kota Pekalongan, atau tulis kantor lain.',
  pilihKelurahan: 'Kelurahan di Kota Pekalongan',
  kantorLain: 'Kantor lain',
  cariKelurahan: 'Cari kelurahan',
  // 2
  kopTanya: 'Bagaimana kop surat kantor Anda?',
  kopArti: 'Contoh di kanan berubah selagi Anda mengetik.',
  // 3
  pejabatTanya: 'Siapa yang menandatangani surat?',
  pejabatArti: 'Isi paling sedikit Lurah. Nama dan NIP dicetak persis seperti yang ditulis.',
  tambahPejabat: 'Tambah pejabat',
  hapusPejabat: 'Hapus',
  lurahPerlu: 'Isi nama Lurah dahulu.',
  // 4
  nomorTanya: 'Bagaimana kantor Anda menomori surat?',
  nomorArti: 'Ikuti kebiasaan di buku agenda. Contoh di kanan berubah selagi Anda mengetik.',
  // 5
  kertasTanya: 'Kertas apa yang dipakai?',
  kertasArti: 'Ukuran dan tepi lembar surat. Printer dipilih nanti di Pengaturan.',
  // 6
  penggunaTanya: 'Siapa pengguna pertama?',
  penggunaArti: 'Pengguna pertama adalah Sekretaris. Pengguna lain ditambahkan kemudian di Pengaturan.',
  nama: 'Nama lengkap',
  sandi: 'Kata sandi',
  ulang: 'Ulangi kata sandi',
  sandiArti: 'Paling sedikit 8 karakter.',
  frasa: 'Frasa sandi PC ini',
  frasaUlang: 'Ulangi frasa sandi',
  frasaArti:
    'PC ini tidak mempunyai gantungan kunci, sehingga data dibuka dengan frasa ini setiap kali aplikasi dimulai. Paling sedikit 8 karakter.',
  tidakSama: 'Kedua isian tidak sama. Ketik lagi yang kedua.',
  sandiPendek: 'Kata sandi paling sedikit 8 karakter.',
  frasaPendek: 'Frasa sandi paling sedikit 8 karakter.',
  namaPerlu: 'Isi nama pengguna.',
  isianBerikut: 'Isian berikut',
  lanjutTombol: 'Lanjut',
  sisipkan: 'Sisipkan bagian nomor',
  tekanTombol: 'Tekan tombol terpilih',
  // 7
  kataTanya: 'Cetak dan simpan kata pemulihan',
  kataArti:
    'Kata ini satu-satunya jalan membuka data bila PC rusak, akun Windows berganti, atau sandi terlupa. Simpan lembarnya di lemari terkunci, jangan di dekat PC.',
  cetakKata: 'Cetak kata pemulihan',
  dicetak: 'Dikirim ke printer. Periksa lembarnya.',
  salinTangan: 'Tanpa printer, salin dengan tangan.',
  tanpaPrinter: (n: number) =>
    `PC ini belum mempunyai printer. Salin ${n} kata di atas dengan tangan beserta urutannya, lalu simpan di lemari terkunci.`,
  sudahDisimpan: 'Saya sudah mencetak atau menyalin kata ini',
  ketikKembali: 'Ketik kembali tiga kata dari lembar itu',
  kataKe: (n: number) => `Kata ke-${n}`,
  tampilkan: 'Lihat kata lagi',
  pakai: 'Mulai memakai SIAKEL',
  isianKurang: 'Lengkapi isian yang bertanda merah.',
} as const
