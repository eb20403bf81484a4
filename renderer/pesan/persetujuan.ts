// Words of Persetujuan: letters on their way, signing, the queue of the signature service.
import type { Output } from '#contract/ipc.ts'
import type { BarisKonsep } from '#contract/konsep.ts'
import type { LangkahKonsep, ModeTtd, TahapKonsep } from '#domain/surat/alur.ts'
import type { BlokJadi } from '#domain/surat/naskah.ts'

type Antrean = Output<'tte.antrean'>['baris'][number]

export const persetujuan = {
  judul: 'Persetujuan',
  bagian: 'Bagian persetujuan',
  surat: 'Surat',
  akhirHari: 'Akhir hari',
  antreanTte: 'Antrean TTE',
  daftar: 'Daftar surat',
  rincian: 'Rincian surat',
  lembar: 'Lembar surat',
  pilah: { menunggu: 'Menunggu', berjalan: 'Berjalan', kembali: 'Dikembalikan', selesai: 'Selesai' },
  ringkas: {
    menunggu: (n: string) => `${n} surat menunggu persetujuan Anda`,
    berjalan: (n: string) => `${n} surat sedang berjalan di kantor ini`,
    kembali: (n: string) => `${n} surat dikembalikan kepada pembuatnya`,
    selesai: (n: string) => `${n} surat selesai hari ini`,
  },
  dipilih: (n: string) => `, ${n} dipilih`,
  kosong: {
    menunggu: 'Tidak ada surat yang menunggu Anda. Surat yang diajukan dari Loket tampil di sini.',
    berjalan: 'Tidak ada surat yang sedang berjalan.',
    kembali: 'Tidak ada surat yang dikembalikan.',
    selesai: 'Belum ada surat yang selesai hari ini.',
  },
  tanpaLangkah:
    'Kantor ini menerbitkan surat langsung di Loket. Langkah persetujuan diatur di Pengaturan, bagian Alur surat.',
  // tags
  naskahDiubah: 'naskah diubah',
  lewatSatuHari: 'lewat satu hari',
  satuPetugas: 'satu petugas',
  adaPeringatan: 'ada peringatan',
  kemarin: 'kemarin',
  untuk: (nama: string) => `untuk ${nama}`,
  // detail
  pemeriksaan: 'Pemeriksaan',
  syaratLengkap: (n: number) => `Persyaratan lengkap, ${n} dari ${n}`,
  syaratKurang: (ada: number, dari: number) => `Persyaratan belum lengkap, ${ada} dari ${dari}`,
  tanpaSyarat: 'Persyaratan tidak dicatat',
  bedaNaskah: 'Naskah berbeda dari naskah baku',
  syaratTidakAda: (nama: string, alasan: string) => `${nama}: tidak ada${alasan === '' ? '' : `, ${alasan}`}`,
  nomor: 'Nomor',
  dicadangkan: (nomor: string) => `${nomor}, dicadangkan`,
  nomorNanti: 'diberikan setelah semua langkah',
  tanpaNomor: 'formulir tanpa nomor',
  keperluan: 'Keperluan',
  pembuat: 'Pembuat',
  untukSiapa: 'Ditugaskan',
  penandatangan: 'Penanda tangan',
  tanpaPejabat: 'tidak ditandatangani pejabat',
  cara: 'Cara',
  tanggalSurat: 'Tanggal surat',
  dikembalikanOleh: (oleh: string, pada: string) => `Dikembalikan ${oleh}, ${pada}.`,
  alasan: (alasan: string) => `Alasan: “${alasan}”.`,
  memuat: 'Memuat surat…',
  diubahTempat: (n: number) => (n === 1 ? 'Naskah diubah di satu tempat' : `Naskah diubah di ${n} tempat`),
  tanpaBeda: 'Naskah ditandai diubah, tetapi kata-katanya sama dengan naskah baku.',
  diubahOleh: (oleh: string, pada: string) => `Diubah oleh ${oleh}, ${pada}.`,
  bagianUbah: { changed: 'isi', added: 'tambahan', removed: 'dihapus' },
  dicoret: 'dihapus:',
  ditambah: 'ditambah:',
  halaman: (n: number, dari: number) => `Halaman ${n} dari ${dari}`,
  // acts
  setujui: 'Setujui surat ini',
  verifikasi: 'Verifikasi surat ini',
  paraf: 'Paraf surat ini',
  tandaTangani: 'Tanda tangani surat ini',
  kembalikan: 'Kembalikan dengan alasan',
  kembalikanJudul: (nama: string) => `Kembalikan surat ${nama}`,
  kembalikanArti: 'Surat kembali kepada pembuatnya dengan alasan ini. Nomor yang sudah dicadangkan dicatat batal.',
  kembalikanTombol: 'Kembalikan',
  alasanKembali: ['Data orang keliru', 'Keperluan kurang jelas', 'Persyaratan belum lengkap', 'Salah jenis surat'],
  tarik: 'Tarik surat',
  tarikJudul: (nama: string) => `Tarik surat ${nama}`,
  tarikArti: 'Surat tidak dilanjutkan. Nomor yang sudah dicadangkan dicatat batal; catatannya tetap ada.',
  alasanTarik: ['Pemohon membatalkan', 'Salah orang', 'Dibuat dua kali'],
  tugaskan: 'Tugaskan',
  tugaskanJudul: (nama: string) => `Tugaskan surat ${nama}`,
  tugaskanKepada: 'Kepada',
  semuaBerhak: 'Semua yang berhak',
  tugaskanTombol: 'Simpan penugasan',
  perbaikiDiLoket: 'Perbaiki di Loket',
  bukaArsip: 'Buka di Arsip',
  setujuiDipilih: (n: string) => `Setujui ${n} yang dipilih`,
  pilihTanpaCatatan: 'Pilih semua yang tanpa catatan',
  satuPerSatu: 'Surat dengan naskah yang diubah harus dibuka satu per satu.',
  menungguLain: 'Surat ini menunggu orang lain.',
  // outcome
  maju: {
    verifikasi: 'diteruskan untuk diverifikasi',
    paraf: 'diteruskan untuk diparaf',
    ttd: 'siap ditandatangani',
    tte: 'masuk antrean TTE',
    terbit: 'terbit',
    kembali: 'dikembalikan',
    ditarik: 'ditarik',
  } satisfies Readonly<Record<TahapKonsep, string>>,
  satuMaju: (nama: string, apa: string) => `Surat ${nama} ${apa}`,
  banyakMaju: (n: string) => `${n} surat disetujui`,
  hasilJudul: 'Hasil persetujuan',
  hasilMaju: (n: string) => `${n} surat disetujui.`,
  hasilTanpaMaju: 'Tidak ada surat yang disetujui.',
  hasilGagal: (n: string) => `${n} surat belum disetujui dan tetap menunggu:`,
  hasilSisa: (n: string) => `${n} surat belum dikerjakan karena dihentikan; surat itu tetap menunggu.`,
  sudahKembali: (nama: string) => `Surat ${nama} dikembalikan kepada pembuatnya`,
  sudahTarik: (nama: string) => `Surat ${nama} ditarik`,
  sudahTugas: (nama: string) => `Penugasan surat ${nama} disimpan`,
  // signing
  ttdJudul: (n: string) => `Tanda tangani ${n} surat`,
  ttdLokal: 'Surat ditandatangani dengan sertifikat kantor di PC ini, satu per satu.',
  ttdBsre: 'Surat dikirim ke layanan tanda tangan elektronik (TTE) dan ditunggu di antrean.',
  ttdSandi: { lokal: 'Kata sandi sertifikat', bsre: 'Frasa sandi TTE' },
  ttdSekali: 'Diminta sekali untuk semua surat ini, tidak disimpan.',
  ttdLain: (n: string) => `${n} surat lain memakai cara tanda tangan yang berbeda dan tetap dipilih.`,
  ttdIkut: (n: string) => `${n} surat lain yang dipilih ikut disetujui sesudahnya.`,
  ttdMulai: 'Tanda tangani',
  ttdJalan: 'Menandatangani surat',
  ttdAntre: (n: string) => `${n} surat masuk antrean TTE`,
  // keys
  k: {
    suratLain: 'Surat lain',
    pilih: 'Pilih',
    setujui: 'Setujui',
    kembalikan: 'Kembalikan',
    perubahan: 'Lihat perubahan',
    setujuiDipilih: 'Setujui yang dipilih',
    panel: 'Panel berikut',
    bagian: 'Bagian lain',
    perbaiki: 'Perbaiki',
    tarik: 'Tarik',
    buka: 'Buka di Arsip',
    bantuan: 'Bantuan',
  },
} as const

/** The stage a letter waits at, as a tag. */
export const tahapTag: Readonly<Record<TahapKonsep, string>> = {
  verifikasi: 'tunggu verifikasi',
  paraf: 'tunggu paraf',
  ttd: 'tunggu tanda tangan',
  tte: 'menunggu TTE',
  kembali: 'dikembalikan',
  terbit: 'terbit',
  ditarik: 'ditarik',
}

/** What was done, for the list of checks: "Diverifikasi Joko Purnomo, ...". */
export const langkahText: Readonly<Record<LangkahKonsep, string>> = {
  ajukan: 'Diajukan',
  verifikasi: 'Diverifikasi',
  paraf: 'Diparaf',
  ttd: 'Ditandatangani',
  kembalikan: 'Dikembalikan',
  tarik: 'Ditarik',
  tugaskan: 'Ditugaskan',
  'ubah-naskah': 'Naskah diubah',
  langsung: 'Diterbitkan langsung',
}

/** How a letter is signed. */
export const modeText: Readonly<Record<ModeTtd, string>> = {
  basah: 'tanda tangan basah',
  lokal: 'tanda tangan elektronik, sertifikat kantor',
  bsre: 'tanda tangan elektronik, layanan TTE',
}

/** What a part of a letter is called. */
export const blokText: Readonly<Record<BlokJadi['jenis'], string>> = {
  paragraf: 'Paragraf',
  subjudul: 'Subjudul',
  biodata: 'Data',
  daftar: 'Daftar',
  tabel: 'Tabel',
  'tanda-tangan': 'Tanda tangan',
  jarak: 'Jarak',
}

/** State at the signature service in the list of letters. */
export const tteTag: Readonly<Record<NonNullable<BarisKonsep['tte']>, string>> = {
  menunggu: 'menunggu TTE',
  dikirim: 'dikirim ke TTE',
  'tidak-pasti': 'tidak pasti',
  gagal: 'ditolak TTE',
  selesai: 'ditandatangani TTE',
}

export const antreanTte = {
  kosong: 'Tidak ada surat di antrean tanda tangan elektronik.',
  penjelasan:
    'Surat di antrean ini sudah disetujui penandatangannya dan dikirim ke layanan TTE. Surat tidak ditandatangani dua kali tanpa keputusan Anda.',
  berjalan: 'Antrean sedang dikerjakan.',
  diam: 'Antrean sedang berhenti.',
  keadaan: {
    menunggu: 'Belum dikirim',
    dikirim: 'Sedang dikirim',
    'tidak-pasti': 'Tidak pasti',
    gagal: 'Ditolak layanan',
    selesai: 'Selesai',
  } satisfies Readonly<Record<Antrean['state'], string>>,
  tindakan: {
    tunggu: 'Menunggu giliran; tidak ada yang perlu dilakukan.',
    'ketik-sandi': 'Frasa sandi perlu diketik agar pengiriman berlanjut.',
    putuskan: 'Apakah surat ini sudah ditandatangani?',
    perbaiki: 'Surat ini ditolak. Kirim ulang, atau lepas lalu kembalikan surat untuk dibuat ulang.',
    'tidak-ada': 'Tidak ada yang perlu dilakukan.',
  } satisfies Readonly<Record<Antrean['tindakan'], string>>,
  diperiksa: 'Berkas bertanda tangan sudah ada dan sedang diperiksa.',
  dicobaLagi: (jam: string) => `Dicoba lagi pukul ${jam}.`,
  percobaan: (n: number) => `${n} kali dicoba.`,
  unggah: 'Sudah: unggah berkasnya',
  kirimUlang: 'Belum: kirim ulang',
  kirimUlangGagal: 'Kirim ulang',
  lepas: 'Lepas dari antrean',
  ketikSandi: (nama: string) => `Ketik frasa sandi ${nama}`,
  sandiJudul: (nama: string) => `Lanjutkan surat ${nama}`,
  sandiArti: (n: string) => `${n} surat menunggu frasa sandi. Frasa sandi tidak disimpan.`,
  sandi: 'Frasa sandi TTE',
  lanjutkan: 'Lanjutkan',
  dilanjutkan: (n: string) => `${n} surat dilanjutkan`,
  ulangJudul: 'Kirim ulang surat ini?',
  ulangArti:
    'Bila surat ini ternyata sudah ditandatangani, akan ada dua berkas bertanda tangan untuk satu nomor. Lanjutkan hanya bila pasti belum ditandatangani.',
  ulangTombol: 'Pasti belum, kirim ulang',
  lepasJudul: 'Lepas surat ini dari antrean?',
  lepasArti: 'Surat kembali menunggu tanda tangan. Lepas hanya bila pasti belum ditandatangani.',
  lepasTombol: 'Pasti belum, lepas',
  sudahUnggah: 'Berkas diterima dan sedang diperiksa',
  sudahUlang: 'Surat masuk antrean lagi',
  sudahLepas: 'Surat kembali menunggu tanda tangan',
  k: { pilih: 'Pilih surat', bantuan: 'Bantuan' },
} as const
