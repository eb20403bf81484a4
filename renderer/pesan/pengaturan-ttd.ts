// Texts of Pengaturan > Tanda tangan elektronik.
import { readMasaBerlaku, type MasaBerlaku } from '#domain/tanda-tangan/masa-berlaku.ts'
import type { InfoSertifikat } from '#domain/tanda-tangan/laporan.ts'

export const pengaturanTtd = {
  sertifikat: 'Sertifikat pejabat di PC ini',
  sertifikatArti:
    'Berkas PKCS#12 (.p12 atau .pfx) disimpan terkunci di PC ini saja dan tidak pernah dikirim. Kata sandinya tidak disimpan: pejabat mengetiknya setiap kali menandatangani. Tanda tangan ini bukan TTE tersertifikasi BSrE.',
  kolomSertifikat: ['Pejabat', 'Sertifikat', 'Berlaku', ''],
  belumAda: 'belum ada',
  sampai: (tanggal: string) => `sampai ${tanggal}`,
  penerbit: (nama: string) => `penerbit ${nama}`,
  impor: 'Impor…',
  ganti: 'Ganti…',
  hapus: 'Hapus',
  imporJudul: (nama: string) => `Sertifikat ${nama}`,
  sandi: 'Kata sandi sertifikat',
  sandiArti: 'Dipakai sekali untuk memastikan berkasnya dapat dibuka, lalu dilupakan.',
  pilihBerkas: 'Pilih berkas .p12…',
  memeriksa: 'Memeriksa sertifikat',
  terimpor: 'Sertifikat tersimpan',
  hapusJudul: (nama: string) => `Hapus sertifikat ${nama}?`,
  hapusArti:
    'Pejabat ini tidak dapat menandatangani di PC ini sampai sertifikatnya diimpor lagi. Surat yang sudah ditandatangani tidak berubah.',
  terhapus: 'Sertifikat dihapus dari PC ini',
  pejabatKosong: 'Belum ada pejabat. Isi dahulu bagian Pejabat penanda tangan.',
  akar: 'Penerbit terpercaya',
  akarArti:
    'Tanda tangan pada PDF disebut sah hanya bila sertifikatnya diterbitkan oleh salah satu penerbit ini. Mintalah berkas sertifikat penerbit (PEM atau DER) kepada Dinas Kominfo, dan cocokkan sidik jarinya lewat jalan lain, misalnya telepon.',
  kolomAkar: ['Nama', 'Sidik jari SHA-256', ''],
  akarKosong: 'Belum ada. Tanda tangan orang lain akan disebut “belum dapat dipastikan”.',
  tambahAkar: 'Tambah penerbit…',
  akarTertambah: (nama: string) => `${nama} dipercaya`,
  akarHapusJudul: (nama: string) => `Tidak lagi mempercayai ${nama}?`,
  akarHapusArti: 'Tanda tangan dari penerbit ini akan disebut “belum dapat dipastikan”. Suratnya tidak berubah.',
  akarTerhapus: 'Penerbit tidak lagi dipercaya',
  tidakLagiPercaya: 'Tidak lagi dipercaya',
  stempel: 'Stempel waktu dan lokasi',
  stempelWaktu: 'Alamat layanan stempel waktu (RFC 3161)',
  stempelArti:
    'Boleh kosong. Bila diisi, surat baru ditandatangani sesudah layanan ini menjawab, jadi memerlukan jaringan.',
  stempelSalah: 'Alamat layanan diawali http:// atau https:// dan tidak memuat spasi.',
  lokasi: 'Lokasi penandatanganan',
  kunciQr: 'Kunci kode QR',
  kunciQrArti:
    'Dengan berkas kunci publik ini, instansi lain dapat memeriksa kode QR surat kantor ini tanpa bertanya. Berkas ini tidak rahasia.',
  eksporKunci: 'Ekspor kunci publik…',
  kunciTerekspor: 'Kunci publik tersimpan',
  peringatan: (nama: string, keadaan: string) => `Sertifikat ${nama} ${keadaan}.`,
  peringatanLangkah: 'Mintalah yang baru kepada penerbitnya sekarang, lalu impor di Pengaturan.',
  bukaPengaturan: 'Buka pengaturan',
} as const

const keadaanText: { readonly [K in MasaBerlaku['keadaan']]: (m: Extract<MasaBerlaku, { keadaan: K }>) => string } = {
  berlaku: () => 'berlaku',
  'segera-habis': ({ hari }) => (hari === 0 ? 'habis hari ini' : `habis ${hari} hari lagi`),
  habis: () => 'sudah habis masa berlakunya',
  'belum-berlaku': () => 'belum berlaku',
}

/** How long a certificate can be used, in words and as the tone of its tag. */
export const masaBerlakuText = (
  info: InfoSertifikat,
  pada: number,
): { readonly teks: string; readonly nada: 'ok' | 'warn' | 'bad' } => {
  const masa = readMasaBerlaku(info, pada)
  // TypeScript cannot pair the key with its own member of the union.
  const say = keadaanText[masa.keadaan] as (m: MasaBerlaku) => string
  const nada = masa.keadaan === 'berlaku' ? 'ok' : masa.keadaan === 'habis' ? 'bad' : 'warn'
  return { teks: say(masa), nada }
}
