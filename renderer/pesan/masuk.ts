// Words of the lock screen, passphrase and recovery.
import type { Output } from '#contract/ipc.ts'

type Sebab = NonNullable<Output<'aplikasi.status'>['sebabPemulihan']>

export const masuk = {
  siapa: 'Siapa yang bekerja di PC ini?',
  sandi: 'Kata sandi atau PIN',
  masuk: 'Masuk',
  terkunci: 'Terkunci',
  pilihPengguna: 'Pilih pengguna',
  sampai: 'sampai',
  kosongkan: 'Kosongkan',
  bantuan: 'Bantuan',
  aman: 'Layar ini terkunci bila tidak dipakai. Draf surat tersimpan dan terbuka lagi setelah masuk.',
  latihan: 'Data latihan tidak memakai kata sandi. Tekan Enter untuk masuk.',
  lupa: 'Lupa kata sandi? Minta Sekretaris membuatkan yang baru di Pengaturan, Pengguna. Setiap masuk dan keluar dicatat.',
  lupaSendiri: 'Sekretaris yang lupa sandi dapat memakai kata pemulihan.',
  pakaiKata: 'Pakai kata pemulihan',
  kataPemulihan: 'Kata pemulihan dari lembar tercetak',
  kataPetunjuk: 'Ketik semua kata berurutan, dipisah spasi.',
  sandiBaru: 'Kata sandi baru',
  ulangSandi: 'Ulangi kata sandi baru',
  tidakSama: 'Kedua kata sandi tidak sama. Ketik lagi yang kedua.',
  gantiSandi: 'Ganti kata sandi',
  kembali: 'Kembali',
  versi: (v: string) => `versi ${v}`,
  bantuanTeks:
    'Pilih nama dengan Alt dan angka, ketik kata sandi, lalu Enter. Data penduduk tidak ditampilkan sebelum Anda masuk.',
} as const

/** Asking for the secret again before what cannot be undone. */
export const sandiLagi = {
  judul: 'Ketik kata sandi Anda',
  arti: (nama: string) =>
    `Tindakan ini tercatat atas nama ${nama}. Kata sandi diminta lagi bila sudah lebih dari satu menit tidak diketik.`,
  isian: 'Kata sandi',
  lanjutkan: 'Lanjutkan',
} as const

export const frasa = {
  judul: 'Frasa sandi PC ini',
  penjelasan:
    'PC ini tidak mempunyai gantungan kunci, sehingga data dibuka dengan frasa sandi setiap kali aplikasi dimulai.',
  isian: 'Frasa sandi',
  buka: 'Buka data',
  lupa: 'Lupa frasa sandi',
} as const

export const pemulihan = {
  judul: 'Data kantor belum dapat dibuka',
  aman: 'Tidak ada data yang dihapus atau dibuat ulang.',
  sebab: {
    'kunci-hilang':
      'Kunci data tidak ditemukan di PC ini. Biasanya karena akun Windows berganti atau berkas kunci terhapus.',
    'kunci-salah': 'Kunci di PC ini tidak cocok dengan data. Biasanya karena folder data disalin dari PC lain.',
    'basis-data-rusak': 'Berkas data rusak, misalnya karena listrik padam atau penyimpanan bermasalah.',
  } satisfies Record<Sebab, string>,
  denganKata: 'Buka dengan kata pemulihan',
  frasaBaru: 'Frasa sandi baru untuk PC ini',
  frasaPetunjuk: 'PC ini tidak mempunyai gantungan kunci; frasa diminta setiap kali aplikasi dimulai.',
  buka: 'Buka data',
  denganCadangan: 'Kembalikan cadangan',
  cadanganPenjelasan:
    'Data sesudah cadangan dibuat tidak ikut kembali. Berkas yang sekarang disimpan di samping, tidak dihapus.',
  cadanganKosong: 'Belum ada cadangan di PC ini.',
  pakai: 'Kembalikan cadangan ini',
  pakaiYakin: 'Ya, kembalikan',
  baris: (n: string) => `${n} orang`,
  pendamping: 'Bila ragu, jangan lakukan apa-apa dan hubungi pendamping.',
} as const
