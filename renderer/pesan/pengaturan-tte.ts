// Texts of Pengaturan > TTE (BSrE).
import type { PengaturanTte } from '#domain/kantor/tte.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'

export const pengaturanTte = {
  arti: 'Surat dikirim ke layanan tanda tangan elektronik kota dan kembali sebagai PDF bertanda tangan. Alamat dan akun diberikan Dinas Kominfo. Frasa sandi pejabat tidak pernah disimpan. Cara ini dipilih di bagian Alur surat.',
  layanan: 'Layanan',
  alamat: 'Alamat layanan',
  alamatArti: 'Misalnya https://esign.kota.go.id. Pakai https; dengan http frasa sandi dapat terbaca di jaringan.',
  alamatHttp: 'Alamat ini tidak terenkripsi (http). Frasa sandi pejabat dapat terbaca di jaringan.',
  versi: 'Versi layanan',
  batasDetik: 'Batas waktu menunggu (detik)',
  akun: 'Akun aplikasi di PC ini',
  pengguna: 'Nama pengguna',
  sandi: 'Kata sandi',
  sandiTersimpan: 'tersimpan; isi hanya bila diganti',
  sandiBelum: 'belum diisi',
  penandatangan: 'Penanda tangan',
  penandatanganArti:
    'NIK setiap pejabat sebagaimana terdaftar di layanan. Disimpan di PC ini saja. Simpan dahulu, lalu tekan Periksa: jawabannya juga menguji alamat dan akun.',
  kolomPenandatangan: ['Pejabat', 'NIK', 'Status di layanan'],
  nikBaru: (nama: string) => `NIK ${nama}`,
  nikSalah: (nama: string) => `NIK ${nama} terdiri atas 16 angka.`,
  hapusNik: 'Hapus',
  akanDihapus: 'dihapus saat disimpan',
  urung: 'Urungkan',
  periksaStatus: 'Periksa',
  memeriksa: 'memeriksa…',
  tampilan: 'Tampilan pada surat',
  tautanQr: 'Alamat dalam QR',
  tautanQrArti: 'Kosong: QR memuat kode surat ini sendiri.',
  spesimen: 'Gambar spesimen',
  pilihSpesimen: 'Pilih spesimen…',
  spesimenBelum: 'Pilih gambar spesimen, atau ganti tampilannya.',
  tanda: 'Tanda letak dalam surat',
  tandaTanpa: 'tidak dipakai; letak disebut dengan koordinat',
  alasan: 'Alasan dalam tanda tangan',
  lokasi: 'Lokasi dalam tanda tangan',
  kaki: 'Kaki surat',
  kakiTeks: 'Kalimat di kaki setiap halaman',
  kakiArti: 'Kalimat dan logo ditetapkan peraturan kepala daerah. Kosong: tanpa kaki surat.',
  logo: 'Logo di kaki surat',
  pilihLogo: 'Pilih logo…',
  hapusGambar: 'Hapus',
  posisiKaki: 'Letak kaki surat',
  lanjutan: 'Lanjutan: jalur dan nama pada server',
  lanjutanArti: 'Ubah hanya atas petunjuk Dinas Kominfo. {nik} dan {id} diisi sendiri oleh aplikasi.',
  jalur: { sign: 'Menandatangani', download: 'Mengunduh', verify: 'Memeriksa', status: 'Status pengguna' },
  jalurSalah: (nama: string) => `Jalur “${nama}” diawali garis miring (/) dan tidak memuat spasi.`,
  jawabanBase64: 'Minta jawaban base64 dalam JSON (v1)',
  simpulanSah: 'Jawaban pemeriksaan yang berarti sah, dipisah koma',
  nama: 'Nama lain pada server, satu baris satu: nama-dokumentasi = nama-server',
  namaSalah: 'Setiap baris nama ditulis seperti linkQR = link_qr.',
  alamatSalah: 'Alamat diawali http:// atau https:// dan tidak memuat spasi.',
  isianSalah: 'Ada isian yang tidak dapat diterima. Belum ada yang disimpan.',
  versiText: { v1: 'v1 (berkas)', v2: 'v2 (JSON)' },
} as const

export const tampilanTteText: Readonly<Record<PengaturanTte['tampilan'], string>> = {
  qr: 'Kode QR',
  gambar: 'Gambar spesimen',
  tanpa: 'Tanpa gambar',
}

export const posisiKakiText: Readonly<Record<PengaturanTte['posisiKaki'], string>> = {
  kiri: 'Logo di kiri, kalimat di kanannya',
  tengah: 'Di tengah',
}

/** What the service says of a signer. */
export const statusTteText: Readonly<Record<StatusPenandatangan, string>> = {
  boleh: 'boleh menandatangani',
  kedaluwarsa: 'sertifikat habis masa berlakunya',
  perpanjangan: 'sertifikat dalam perpanjangan',
  'menunggu-verifikasi': 'menunggu verifikasi',
  baru: 'pendaftaran baru, belum selesai',
  'belum-ada-sertifikat': 'belum ada sertifikat',
  'tidak-terdaftar': 'tidak terdaftar',
  ditangguhkan: 'ditangguhkan',
  dicabut: 'dicabut',
  'tidak-dikenal': 'jawaban tidak dikenal',
}
