// A sentence for every error: what happened, what was saved, what to do now. Typed by the union: forget one and it does not compile.
import type { AppError, GalatIsian, SebabBerkas } from '#contract/errors.ts'
import { masalahText, sebabBerkasJenis } from './jenis-masalah.ts'
import { kalimatTandaTangan } from './galat-tanda-tangan.ts'
import { lowerAwal } from '#domain/words/nama.ts'
import { kolomOrang } from './orang.ts'

type Of<C extends AppError['code']> = Extract<AppError, { code: C }>
export type Sentences = { readonly [C in AppError['code']]: (galat: Of<C>) => string }

/** The sentence of an error. */
export const galatText = (galat: AppError): string => {
  // TypeScript cannot pair the key with its own member of the union.
  const say = sentences[galat.code] as ((g: AppError) => string) | undefined
  return say
    ? say(galat)
    : `Terjadi kesalahan di dalam aplikasi. Data yang sudah tersimpan aman. Sebutkan kode ${String(galat.code)} kepada pendamping.`
}

const sentences: Sentences = {
  TidakDikenal: () => 'Perintah ini tidak dikenal. Tutup lalu buka lagi aplikasi.',
  MasukanSalah: () => 'Ada isian yang tidak dapat diterima. Periksa lagi isian, lalu ulangi.',
  BelumMasuk: () => 'Anda belum masuk. Masuklah dahulu; draf Anda tetap tersimpan.',
  TidakBerhak: () => 'Peran Anda tidak memuat tindakan ini. Mintalah bantuan Sekretaris.',
  PerluSandi: () =>
    'Tindakan ini memerlukan kata sandi Anda. Belum ada yang berubah. Ulangi, lalu ketik kata sandi Anda.',
  GalatDalam: (g) =>
    `Terjadi kesalahan di dalam aplikasi. Data yang sudah tersimpan aman. Ulangi; bila terjadi lagi, sebutkan kode ${g.kode} kepada pendamping.`,
  KantorBelumDisiapkan: () => 'Kantor belum disiapkan di PC ini. Selesaikan pengaturan awal.',
  KantorSudahAda: () => 'Kantor sudah disiapkan di PC ini. Tutup lalu buka lagi aplikasi.',
  KunciSalah: () => 'Frasa sandi tidak cocok. Data tidak disentuh. Periksa huruf besar dan kecil, lalu ketik lagi.',
  KataPemulihanSalah: (g) =>
    g.ke === null
      ? 'Kata pemulihan tidak cocok. Periksa urutan dan ejaannya pada lembar tercetak.'
      : `Kata ke-${g.ke} tidak cocok. Periksa ejaannya pada lembar tercetak.`,
  BasisDataRusak: () => 'Berkas data rusak. Tidak ada yang dihapus. Gunakan cadangan terakhir atau hubungi pendamping.',
  PenyimpananPenuh: () =>
    'Penyimpanan PC penuh. Perubahan ini belum tersimpan, data lama aman. Kosongkan ruang, lalu ulangi.',
  PenyimpananGagal: () =>
    'PC gagal menulis ke penyimpanan. Perubahan ini belum tersimpan, data lama aman. Ulangi; bila terjadi lagi, hubungi pendamping.',
  RuangSempit: (g) =>
    `Ruang penyimpanan tinggal ${g.sisaMb} MB. Surat baru ditahan agar data aman. Kosongkan ruang, lalu ulangi.`,
  JamMundur: () => 'Jam PC mundur dari waktu kerja terakhir. Betulkan jam PC, atau tulis alasan untuk melanjutkan.',
  SedangSibuk: () => 'Data sedang dipakai pekerjaan lain. Belum ada yang berubah. Tunggu sebentar, lalu ulangi.',
  CadanganGagal: () => 'Cadangan tidak berhasil dibuat. Data kerja aman. Periksa ruang penyimpanan, lalu ulangi.',
  SandiSalah: (g) =>
    g.sisa > 0
      ? `Kata sandi tidak cocok. Tinggal ${g.sisa} kali mencoba sebelum akun dikunci sementara.`
      : 'Kata sandi tidak cocok.',
  Terkunci: (g) => `Akun ini dikunci sementara. Coba lagi dalam ${g.menit} menit, atau minta Sekretaris membukanya.`,
  SandiLemah: (g) => `Kata sandi paling sedikit ${g.minimal} karakter dan tidak mudah ditebak.`,
  PenggunaTidakAda: () => 'Pengguna ini tidak ada lagi. Muat ulang daftar pengguna.',
  SekretarisTerakhir: () => 'Ini satu-satunya Sekretaris yang aktif. Tunjuk Sekretaris lain dahulu.',
  DiriSendiri: () => 'Anda tidak dapat mengubah hak akun Anda sendiri. Mintalah pengguna lain yang berhak.',
  PendudukTidakAda: () => 'Orang ini tidak ada lagi di data penduduk. Surat belum dibuat. Cari lagi, lalu ulangi.',
  DataBerubah: () =>
    'Data orang ini baru saja diubah pengguna lain. Perubahan Anda belum disimpan. Buka lagi kartunya, lalu ulangi.',
  PencarianPendek: () => 'Ketik paling sedikit tiga huruf atau angka.',
  BerkasTidakTerbaca: (g) => sebabBerkas[g.sebab],
  KolomWajibBelumDipetakan: (g) =>
    `Kolom wajib belum dicocokkan: ${g.kolom.join(', ')}. Pilih kolomnya di daftar, lalu uji lagi.`,
  ImporTidakAda: () => 'Impor ini tidak ada lagi. Pilih berkasnya sekali lagi.',
  ImporSudahDiurungkan: () => 'Impor ini sudah diurungkan sebelumnya.',
  PekerjaanLain: () => 'Pekerjaan lain masih berjalan. Tunggu sampai selesai atau batalkan, lalu ulangi.',
  Dibatalkan: () => 'Pekerjaan dibatalkan. Tidak ada yang berubah.',
  JenisTidakAda: () => 'Jenis surat ini tidak ada lagi. Pilih jenis surat lain.',
  JenisNonaktif: (g) =>
    `${g.nama} tidak diterbitkan di kantor ini. Surat belum bernomor. Pilih jenis lain, atau minta Sekretaris mengaktifkannya di Pengaturan.`,
  JenisSalah: (g) => {
    const galat = g.masalah.filter((m) => m.berat === 'galat')
    const [satu] = galat
    return `Jenis surat ini belum dapat dipakai. ${satu ? masalahText(satu) : ''}${galat.length > 1 ? ` Masih ada ${galat.length - 1} hal lain.` : ''} Tidak ada yang berubah.`
  },
  BerkasJenisSalah: (g) => sebabBerkasJenis[g.sebab],
  IsianSalah: (g) =>
    g.isian.length === 1
      ? 'Satu isian perlu diperbaiki. Surat belum bernomor.'
      : `${g.isian.length} isian perlu diperbaiki. Surat belum bernomor.`,
  PenandatanganTidakAda: () =>
    'Tidak ada pejabat yang dapat menandatangani surat ini pada tanggal tersebut. Lengkapi pejabat di Pengaturan. Draf tersimpan.',
  NomorHabis: () => 'Nomor yang tersedia di PC ini habis. Draf tersimpan. Hubungkan PC ke jaringan, lalu ulangi.',
  NomorKertasSalah: (g) =>
    `Nomor dari kertas dicatat berurutan mulai ${g.berikut}, paling banyak ${g.terbanyak} nomor sekali catat. Belum ada yang disimpan. Perbaiki nomor terakhirnya.`,
  SisipanSalah: (g) =>
    `Tidak ada nomor sisipan sesudah nomor ${g.sesudah}: nomor itu belum pernah dipakai, atau huruf a sampai z sudah habis. Surat belum terbit; isian tetap. Pilih nomor lain.`,
  NomorTerpakai: (g) => `Nomor ${g.nomor} sudah dipakai. Isian tetap; tekan F9 lagi untuk mengambil nomor berikutnya.`,
  FormatNomorKembar: (g) =>
    `Susunan ini dapat mencetak nomor yang sama untuk dua surat, misalnya ${g.contoh}. Tambahkan bagian pembeda atau pilih urutan lain.`,
  FormatNomorSalah: (g) =>
    `Susunan nomor belum benar pada bagian “${g.letak}”. Gunakan bagian yang tersedia di bawah kotak.`,
  PdfGagal: () =>
    'Lembar surat tidak berhasil dibuat. Surat belum bernomor dan draf tersimpan. Ulangi; bila terjadi lagi, hubungi pendamping.',
  SuratTidakAda: () => 'Surat ini tidak ada di arsip. Muat ulang daftar arsip.',
  SuratSudahBatal: () => 'Surat ini sudah dibatalkan. Nomornya tetap tercatat.',
  BukanHariIni: () => 'Petugas hanya dapat membatalkan suratnya sendiri pada hari yang sama. Mintalah Sekretaris.',
  AlasanWajib: () => 'Tulis alasannya, paling sedikit tiga huruf.',
  KonsepTidakAda: () => 'Surat ini tidak ada dalam daftar persetujuan. Muat ulang daftarnya.',
  KonsepBerubah: (g) =>
    g.tahap === 'ditarik'
      ? 'Surat ini sudah ditarik pembuatnya. Tidak ada yang berubah. Muat ulang daftarnya.'
      : 'Surat ini sudah diubah atau dikerjakan orang lain sejak ditampilkan. Tidak ada yang berubah. Muat ulang daftarnya, lalu periksa lagi.',
  CaraTtdCampur: () =>
    'Surat yang dipilih ditandatangani dengan dua cara berbeda, sedangkan satu kata sandi hanya untuk satu cara. Belum ada yang ditandatangani. Pilih surat dengan cara yang sama.',
  PerluPersetujuan: () =>
    'Di kantor ini surat disetujui dahulu sebelum terbit. Surat belum terbit; isian tetap. Ajukan surat, atau terbitkan sebagai satu petugas dengan alasan.',
  PerluTandaTangan: () =>
    'Surat ini ditandatangani secara elektronik: menyetujui saja belum menerbitkannya. Tidak ada yang berubah. Gunakan Tanda tangani.',
  PerluDibukaSendiri: () =>
    'Redaksi surat ini disunting, jadi harus dibuka dan dibaca sendiri. Surat ini belum disetujui; surat lain dalam daftar tidak terpengaruh.',
  DuaOrang: () =>
    'Anda yang membuat surat ini, jadi orang lain yang harus memeriksanya. Tidak ada yang berubah. Mintalah rekan yang berhak.',
  BidangLain: () =>
    'Surat ini bidang kasi lain. Tidak ada yang berubah. Bila ini bidang Anda, mintalah Sekretaris menautkan akun Anda dengan jabatan Anda di Pengaturan.',
  UntukPetugasLain: () =>
    'Surat ini ditugaskan kepada orang lain. Tidak ada yang berubah. Sekretaris atau Lurah dapat mengalihkannya.',
  PetugasTidakSesuai: () =>
    'Akun itu tidak dapat mengerjakan langkah ini. Surat tetap pada tempatnya. Pilih akun lain.',
  BukanPenandatangan: () =>
    'Surat ini ditandatangani pejabat lain, atau akun Anda belum ditautkan dengan jabatan Anda. Surat tetap menunggu. Tautan akun diatur di Pengaturan, bagian Pengguna.',
  PenandatanganBerganti: () =>
    'Pejabat yang namanya tercantum pada surat ini tidak lagi menjabat. Surat belum terbit dan tidak hilang. Kembalikan surat, lalu ajukan lagi agar memuat pejabat yang sekarang.',
  SedangDitandatangani: () =>
    'Surat ini sedang diproses layanan tanda tangan elektronik. Tidak ada yang berubah. Tunggu hasilnya, atau putuskan dahulu di daftar TTE.',
  SudahDiserahkan: () => 'Penyerahan surat ini sudah dicatat sebelumnya. Tidak ada yang berubah.',
  TandaBatalGagal: () =>
    'Tanda BATAL tidak dapat dibubuhkan pada berkas surat ini, jadi salinannya tidak dibuat. Berkas yang tersimpan tidak berubah.',
  SuntinganSalah: () =>
    'Suntingan redaksi mengubah bagian yang terkunci, misalnya nama, nomor, atau tanggal. Surat belum diajukan; suntingan tetap. Ubah bagian itu lewat isian.',
  BelumAdaKunciQr: () =>
    'Kunci kode QR dibuat bersama surat pertama. Terbitkan satu surat lebih dahulu, lalu ekspor lagi.',
  BlobHilang: () =>
    'Berkas surat tidak ditemukan di penyimpanan. Nomor dan catatannya tetap ada. Hubungi pendamping untuk memulihkan dari cadangan.',
  BukanGambar: () => 'Berkas ini bukan gambar PNG atau JPEG. Pilih berkas gambar lambang.',
  GambarTerlaluBesar: () => 'Gambar terlalu besar. Pilih gambar di bawah 5 MB.',
  SudahDipakai: () => 'Bagian ini tidak dapat diubah lagi karena sudah dipakai untuk surat.',
  TteBelumDisiapkan: () =>
    'Layanan tanda tangan elektronik belum disiapkan di PC ini. Surat aman dan belum dikirim. Lengkapi alamat, pengguna, dan kata sandinya di Pengaturan > TTE (BSrE).',
  TteNikBelumAda: (g) =>
    `NIK ${g.nama === '' ? 'penandatangan' : g.nama} untuk layanan tanda tangan belum diisi di PC ini. Surat aman dan belum dikirim. Isi di Pengaturan > TTE (BSrE).`,
  TteSatuPenandatangan: () =>
    'Surat yang dipilih milik lebih dari satu penandatangan, sedangkan satu frasa sandi hanya untuk satu orang. Belum ada yang dikirim. Pilih surat seorang penandatangan saja.',
  TteTidakMenunggu: () =>
    'Keadaan surat ini sudah berubah. Tidak ada yang dilakukan. Muat ulang daftar, lalu periksa lagi.',
  TteTidakTerjangkau: (g) => tidakTerjangkau[g.sebab],
  TteKredensialDitolak: () =>
    'Layanan tanda tangan menolak nama pengguna atau kata sandi aplikasi. Surat aman dan belum ditandatangani. Periksa di Pengaturan > TTE (BSrE).',
  TteAlamatSalah: () =>
    'Alamat layanan menjawab, tetapi bukan sebagai layanan tanda tangan. Surat aman dan belum ditandatangani. Periksa alamat dan jalur di Pengaturan > TTE (BSrE).',
  TteSandiSalah: () =>
    'Frasa sandi tidak cocok. Pengiriman dihentikan supaya akun penandatangan tidak terkunci; surat aman dalam antrean. Ketik lagi frasa sandi dengan teliti.',
  TteTidakTerdaftar: () =>
    'Penandatangan ini belum terdaftar pada layanan sertifikat. Surat aman dan belum ditandatangani. Periksa NIK-nya di Pengaturan, atau hubungi Dinas Kominfo.',
  TteSertifikatBermasalah: (g) =>
    `Sertifikat elektronik penandatangan ${sertifikatTte[g.sebab]}. Surat aman dan belum ditandatangani. Hubungi Dinas Kominfo.`,
  TteBerkasDitolak: (g) =>
    `Layanan tidak dapat menandatangani berkas surat ini${katanya(g.keterangan)}. Surat belum ditandatangani. Kirim ulang; bila ditolak lagi, kembalikan surat untuk dibuat ulang.`,
  TteDitolak: (g) =>
    `Layanan menolak permintaan tanda tangan${katanya(g.keterangan)}. Surat belum ditandatangani dan tetap tersimpan. Kirim ulang, atau hubungi Dinas Kominfo.`,
  TteLayananGangguan: (g) =>
    `Layanan tanda tangan sedang terganggu (kode ${g.status}). Surat aman. Bila keadaannya "tidak pasti", periksa dahulu apakah sudah ditandatangani.`,
  TteTanpaJawaban: () =>
    'Surat sudah terkirim, tetapi jawaban layanan tidak sampai. Mungkin sudah ditandatangani. Tanyakan kepada Dinas Kominfo, lalu unggah berkasnya atau kirim ulang.',
  TteJawabanTidakTerbaca: () =>
    'Jawaban layanan tidak dapat dibaca. Mungkin surat sudah ditandatangani. Tanyakan kepada Dinas Kominfo, lalu unggah berkasnya atau kirim ulang.',
  TteHasilTidakCocok: () =>
    'Berkas ini bukan surat yang dikirim, atau tanda tangannya tidak utuh. Surat belum diterbitkan. Periksa berkasnya, lalu unggah yang benar atau kirim ulang.',
  TteTerputus: () =>
    'Aplikasi tertutup ketika surat ini sedang dikirim. Mungkin sudah ditandatangani. Tanyakan kepada Dinas Kominfo, lalu unggah berkasnya atau kirim ulang.',
  TteTidakTerbit: (g) =>
    `Surat tidak dapat dilanjutkan (kode ${g.sebab}). Berkas yang ada tetap tersimpan. Sebutkan kode ini kepada pendamping.`,
  ...kalimatTandaTangan,
  PrinterTidakAda: () => 'Printer belum dipilih atau tidak ditemukan. Surat aman. Pilih printer dengan Ctrl+Shift+P.',
  PrinterTidakMenjawab: () =>
    'Printer belum menjawab. Surat sudah bernomor dan tersimpan. Periksa kabel dan daya printer, lalu cetak lagi.',
  PrinterMenolak: (g) => `Printer menolak cetakan: ${g.alasan}. Surat sudah bernomor dan tersimpan.`,
}

const sebabBerkas: Readonly<Record<SebabBerkas, string>> = {
  'bukan-xlsx': 'Berkas ini bukan .xlsx atau .csv. Simpan sebagai .xlsx di Excel, lalu pilih lagi.',
  'xls-lama': 'Berkas .xls lama belum dapat dibaca. Simpan sebagai .xlsx di Excel, lalu seret lagi.',
  kosong: 'Berkas ini kosong. Pilih berkas yang berisi data penduduk.',
  rusak: 'Berkas ini rusak atau terpotong. Buka di Excel, simpan ulang sebagai .xlsx, lalu pilih lagi.',
  bersandi: 'Berkas ini dikunci kata sandi. Hapus kata sandinya di Excel, simpan, lalu pilih lagi.',
  'terlalu-besar': 'Berkas ini terlalu besar. Bagi menjadi beberapa berkas, lalu impor satu per satu.',
  'terlalu-banyak-baris':
    'Baris dalam berkas ini terlalu banyak. Bagi menjadi beberapa berkas, lalu impor satu per satu.',
  'bom-zip': 'Isi berkas ini tidak wajar besarnya dan tidak dibuka. Minta berkas baru dari sumbernya.',
  'tanpa-judul-kolom': 'Judul kolom tidak ditemukan. Baris pertama tabel harus memuat judul seperti NIK dan NAMA.',
  'tidak-ada': 'Berkas tidak ditemukan. Mungkin sudah dipindahkan; pilih lagi.',
}

type FieldSentences = { readonly [K in GalatIsian['galat']]: (label: string, batas: number | string) => string }

/** The sentence of one wrong field: what to do, never what failed inside. */
export const galatIsianText = (label: string, galat: GalatIsian): string =>
  fieldSentences[galat.galat](label, galat.batas ?? '')

const fieldSentences: FieldSentences = {
  wajib: (l) => `${l} wajib diisi.`,
  'terlalu-pendek': (l, b) => `${l} paling sedikit ${b} huruf.`,
  'terlalu-panjang': (l, b) => `${l} paling banyak ${b} huruf. Persingkat isiannya.`,
  'bukan-angka': (l) => `${l} diisi angka saja.`,
  'terlalu-kecil': (l, b) => `${l} paling sedikit ${b}.`,
  'terlalu-besar': (l, b) => `${l} paling banyak ${b}.`,
  'bukan-tanggal': (l) => `${l} ditulis hh-bb-tttt, misalnya 18-11-2026.`,
  'sesudah-hari-ini': (l) => `${l} tidak boleh sesudah hari ini.`,
  'sebelum-hari-ini': (l) => `${l} tidak boleh sebelum tanggal surat.`,
  'sebelum-lahir': (l) => `${l} tidak boleh sebelum tanggal lahir.`,
  'sebelum-isian': (l, b) => (b === '' ? `${l} terlalu awal.` : `${l} tidak boleh sebelum ${b}.`),
  'tidak-sesudah-isian': (l, b) => `${l} harus sesudah ${b}.`,
  'bukan-jam': (l) => `${l} ditulis jj.mm, misalnya 09.30.`,
  'jumlah-digit': (l, b) => `${l} harus ${b} angka.`,
  'bukan-nomor-polisi': (l) => `${l} ditulis seperti G 1234 AB.`,
  'bukan-huruf-angka': (l) => `${l} hanya berisi huruf dan angka.`,
  ditolak: (l, b) => `${l}: "${b}". Surat ini tidak dapat dibuat.`,
  'kolom-kosong': (l, b) => `${l}: "${b}" diisi pada setiap baris.`,
  'tahun-tidak-urut': (l) => `${l}: tahun empat angka, urut dari yang terlama, tidak sesudah tahun surat.`,
  'bukan-pilihan': (l) => `Pilih ${l} dari daftar.`,
  'nik-16': (l, b) => (b === '' ? `${l} harus 16 angka.` : `${l} harus 16 angka, ini ${b}.`),
  'kk-16': (l, b) => (b === '' ? `${l} harus 16 angka.` : `${l} harus 16 angka, ini ${b}.`),
  'orang-sama': (l) => `${l} tidak boleh orang yang sama.`,
  'data-orang': (l, b) => `${l}: isi atau periksa ${faktaOf(b)} setiap orang.`,
  umur: (l, b) => `${l}: setiap orang harus berumur di bawah ${b} tahun. Periksa tanggal lahirnya.`,
  'tidak-dikenal': (l) => `${l} tidak dikenal. Kosongkan lalu isi lagi.`,
}

const fakta = new Map(Object.entries(kolomOrang))
const faktaOf = (kunci: number | string): string => lowerAwal(fakta.get(String(kunci)) ?? 'Data')

const tidakTerjangkau: { readonly [S in Of<'TteTidakTerjangkau'>['sebab']]: string } = {
  alamat:
    'Alamat layanan tanda tangan tidak ditemukan. Surat aman dalam antrean dan dicoba lagi. Periksa sambungan jaringan dan alamatnya di Pengaturan.',
  jaringan:
    'Layanan tanda tangan belum terjangkau. Surat aman dalam antrean dan dicoba lagi. Periksa sambungan jaringan.',
  'sambungan-aman':
    'Sambungan aman ke layanan tanda tangan tidak dapat dibuat. Surat aman dalam antrean. Mintalah Dinas Kominfo memeriksa sertifikat servernya.',
}

const sertifikatTte: { readonly [S in Of<'TteSertifikatBermasalah'>['sebab']]: string } = {
  kedaluwarsa: 'sudah habis masa berlakunya',
  dicabut: 'sudah dicabut',
  ditangguhkan: 'sedang ditangguhkan',
  'belum-ada': 'belum ada atau belum aktif',
}

const katanya = (keterangan: string): string => (keterangan === '' ? '' : ` (keterangan layanan: ${keterangan})`)
