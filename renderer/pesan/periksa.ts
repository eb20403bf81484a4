// Words of "Periksa keaslian": labels, and what a checked code or file is said to be.
import type { HasilPeriksaPdf } from '#contract/commands/periksa.ts'
import type { Output } from '#contract/ipc.ts'
import { explainLaporan } from '#domain/tanda-tangan/kalimat.ts'
import type { KesimpulanVerifikasi } from '#domain/tanda-tangan/laporan.ts'

export const periksa = {
  judul: 'Periksa keaslian',
  tombol: 'Ctrl+Shift+K',
  kode: 'Kode pada surat',
  petunjuk: 'Pindai kode QR, atau ketik kode pendek di sebelahnya, misalnya 7Q4K-M2XD-9TPA',
  periksa: 'Periksa',
  pilihPdf: 'Pilih PDF…',
  seret: 'PDF dapat juga diseret ke jendela ini dari layar mana pun.',
  lepaskan: 'Lepaskan PDF untuk memeriksa keasliannya',
  bukanPdf: 'Hanya PDF yang dapat diperiksa keasliannya.',
  memeriksa: 'Memeriksa…',
  bandingkanKertas: 'Bandingkan dengan kertas di tangan',
  bandingkanBerkas: 'Bandingkan dengan isi berkas',
  nomor: 'Nomor',
  tanpaNomor: 'tanpa nomor',
  jenis: 'Jenis',
  nama: 'Nama',
  tanggal: 'Tanggal',
  berlakuSampai: 'Berlaku sampai',
  lewat: 'sudah lewat',
  penandatangan: 'Penanda tangan',
  kodePendek: 'Kode pendek',
  bukaSurat: 'Buka surat di Arsip',
  rincian: 'Rincian tanda tangan',
  batal: (alasan: string) => `Alasan pembatalan: ${alasan}.`,
  digantikan: (nomor: string) => `Surat ini digantikan surat nomor ${nomor}.`,
  buktiKode:
    'Kode membuktikan bahwa kantor ini menerbitkan surat bernomor dan berisi itu. Kode dapat difotokopi ke kertas lain, jadi selalu bandingkan.',
  buktiPdf:
    'Pemeriksaan ini membuktikan siapa yang menandatangani berkas dan bahwa berkas tidak berubah. Kebenaran isi surat tetap tanggung jawab yang menyatakannya.',
} as const

export type Simpulan = {
  readonly nada: 'baik' | 'perhatian' | 'bahaya'
  /** The answer in a word or two; never by colour alone. */
  readonly kata: string
  /** The answer in plain sentences. */
  readonly utama: string
  /** Further facts, a line each. */
  readonly rincian: readonly string[]
}

type HasilKode = Output<'periksa.kode'>
type Singkat = Pick<Simpulan, 'nada' | 'kata' | 'utama'>

const kode: Readonly<Record<HasilKode['kesimpulan'], Singkat>> = {
  tercatat: {
    nada: 'baik',
    kata: 'Tercatat',
    utama: 'Surat ini diterbitkan kantor ini dan tidak dibatalkan.',
  },
  dibatalkan: {
    nada: 'bahaya',
    kata: 'Dibatalkan',
    utama: 'Surat ini pernah diterbitkan kantor ini, tetapi sudah dibatalkan. Jangan dipakai.',
  },
  'tidak-tercatat': {
    nada: 'bahaya',
    kata: 'Tidak tercatat',
    utama:
      'Kode ini dibuat dengan kunci kantor ini, tetapi suratnya tidak ada di register. Jangan dipakai dahulu; laporkan kepada Sekretaris.',
  },
  'naskah-berbeda': {
    nada: 'bahaya',
    kata: 'Isi berbeda',
    utama:
      'Kode ini milik surat di bawah, tetapi isi surat yang tersimpan tidak sama dengan isi ketika diterbitkan. Laporkan kepada Sekretaris.',
  },
  'kunci-tidak-dikenal': {
    nada: 'perhatian',
    kata: 'Tidak dapat dipastikan',
    utama:
      'Kode ini tidak dibuat dengan kunci kantor ini. Mungkin surat kantor lain, mungkin tiruan. Tanyakan kepada kantor yang tertera di kop surat.',
  },
  'tanda-tidak-cocok': {
    nada: 'bahaya',
    kata: 'Tidak cocok',
    utama:
      'Isi kode ini berubah dari kode yang dibuat kantor ini. Jangan dipakai; pindai sekali lagi untuk memastikan.',
  },
  'bukan-kode': {
    nada: 'perhatian',
    kata: 'Bukan kode surat',
    utama: 'Teks ini bukan kode surat, atau kodenya tidak terbaca utuh. Pindai atau ketik sekali lagi.',
  },
  'kode-pendek-tidak-ada': {
    nada: 'perhatian',
    kata: 'Tidak ditemukan',
    utama:
      'Tidak ada surat kantor ini dengan kode pendek itu. Periksa setiap hurufnya, lalu ketik sekali lagi; bila tetap tidak ada, surat ini bukan dari kantor ini.',
  },
}

/** What is said of a checked code. */
export const concludeKode = ({ kesimpulan, surat }: HasilKode): Simpulan => ({
  ...kode[kesimpulan],
  rincian: surat ? rincianBatal(surat) : [],
})

type Surat = NonNullable<HasilKode['surat']>
const rincianBatal = ({ batalAlasan, digantikanNomor }: Surat): readonly string[] => [
  ...(batalAlasan === null ? [] : [periksa.batal(batalAlasan.replace(/\.+$/, ''))]),
  ...(digantikanNomor === null ? [] : [periksa.digantikan(digantikanNomor)]),
]

const kataPdf: Readonly<Record<KesimpulanVerifikasi, string>> = {
  'bukan-pdf': 'Bukan PDF',
  terkunci: 'Tidak dapat diperiksa',
  'tidak-terbaca': 'Tidak dapat diperiksa',
  'tanpa-tanda-tangan': 'Tanpa tanda tangan',
  dilepas: 'Tanda tangan tidak ada',
  rusak: 'Tidak cocok',
  'bukan-seluruh-berkas': 'Tidak seluruhnya terjamin',
  'diubah-sesudah': 'Diubah sesudah ditandatangani',
  lemah: 'Tidak dapat dipegang',
  dicabut: 'Sertifikat dicabut',
  'salah-guna': 'Sertifikat tidak sesuai',
  kedaluwarsa: 'Belum dapat dipastikan',
  'belum-berlaku': 'Belum dapat dipastikan',
  'tidak-dikenal': 'Belum dapat dipastikan',
  'sertifikat-tidak-terkunci': 'Belum dapat dipastikan',
  terpercaya: 'Sah',
}

/** What is said of a checked PDF: the register's word first, then the signature's. */
export const concludePdf = ({ laporan, register }: HasilPeriksaPdf, zona: string): Simpulan => {
  const ttd = explainLaporan(laporan, { zona, register: null })
  const sendiri = { nada: ttd.nada, kata: kataPdf[laporan.kesimpulan], utama: ttd.utama }
  if (!register) {
    const asing = laporan.kesimpulan === 'bukan-pdf' ? [] : [tidakTercatat]
    return { ...sendiri, rincian: [...asing, ...ttd.rincian] }
  }
  const kalimat = sentenceOf(register)
  const singkat = concludeRegister(register, sendiri, kalimat)
  const tanpaPena = register.surat.modeTtd === 'basah' && laporan.kesimpulan === 'tanpa-tanda-tangan'
  const sisa = [kalimat, ...(tanpaPena ? [] : [sendiri.utama])].filter((satu) => satu !== singkat.utama)
  return { ...singkat, rincian: [...rincianBatal(register.surat), ...sisa, ...ttd.rincian] }
}

const tidakTercatat =
  'Berkas ini tidak ada di register kantor ini. Bila suratnya disebut dari kantor ini, cari nomornya di Arsip.'

type Register = NonNullable<HasilPeriksaPdf['register']>

// A letter signed in ink is often saved or scanned anew; what counts is its paper.
const isCopy = ({ kata, cara, surat }: Register): boolean =>
  kata === 'berbeda' && surat.modeTtd === 'basah' && cara === 'kode'

const sentenceOf = (register: Register): string => {
  const { kata, surat } = register
  if (kata === 'cocok') return sama[surat.modeTtd]
  if (kata === 'ditambah') return ditambah
  if (kata === 'seharusnya-ditandatangani') return palsu.tanpaTandaTangan
  return isCopy(register) ? palsu.salinan : palsu.berbeda
}

const concludeRegister = (register: Register, sendiri: Singkat, kalimat: string): Singkat => {
  const { kata, surat } = register
  if (kata === 'seharusnya-ditandatangani') return alarm('Tanda tangan tidak ada', kalimat)
  if (isCopy(register)) return { nada: 'perhatian', kata: 'Bukan berkas asli', utama: kalimat }
  if (sendiri.nada === 'bahaya') return sendiri
  if (kata === 'berbeda') return alarm('Berbeda dari register', kalimat)
  if (surat.batalAlasan !== null) return alarm('Dibatalkan', kode.dibatalkan.utama)
  if (sendiri.nada === 'baik') return { nada: 'baik', kata: 'Sah dan sesuai register', utama: kalimat }
  // The office stored these very bytes when it issued the letter: that says more than a certificate that it does not know.
  return kata === 'cocok' ? { nada: 'baik', kata: 'Sesuai register', utama: kalimat } : sendiri
}

const alarm = (kata: string, utama: string): Singkat => ({ nada: 'bahaya', kata, utama })

const sama: Readonly<Record<Surat['modeTtd'], string>> = {
  basah:
    'Berkas ini sama persis dengan surat yang diterbitkan kantor ini. Tanda tangannya dibubuhkan dengan pena di atas kertas, jadi yang berlaku adalah kertasnya.',
  lokal: 'Berkas ini sama persis dengan surat yang ditandatangani secara elektronik dan diterbitkan kantor ini.',
  bsre: 'Berkas ini sama persis dengan surat yang ditandatangani melalui layanan TTE dan diterbitkan kantor ini.',
}

const ditambah =
  'Berkas ini surat yang diterbitkan kantor ini, utuh; sesudahnya hanya ditambahkan tanda tangan, stempel waktu, atau data bukti.'

const palsu = {
  tanpaTandaTangan:
    'Surat ini tercatat sudah ditandatangani secara elektronik, tetapi berkas ini tidak memuat tanda tangannya. Jangan dipakai; mintalah berkas aslinya.',
  berbeda:
    'Berkas ini membawa kode surat kantor ini, tetapi bukan berkas yang tersimpan di register. Isinya mungkin diubah. Jangan dipakai sebelum dibandingkan dengan surat yang tersimpan.',
  salinan:
    'Berkas ini membawa kode surat kantor ini, tetapi bukan berkas yang diterbitkan: mungkin hasil pindai atau disimpan ulang, mungkin diubah. Bandingkan setiap bagiannya dengan surat yang tersimpan, atau periksa kertas aslinya.',
} as const
