// A verification in plain Indonesian. A local signature is only ever a "tanda tangan elektronik": the words for the
// certified one of BSrE are never used here, whoever signed.
import { civilDate } from '#domain/waktu/clock.ts'
import { formatTanggal } from '#domain/words/tanggal.ts'
import { concludeTtd, type KataRegister } from './conclude.ts'
import type { KesimpulanVerifikasi, LaporanTtd, LaporanVerifikasi } from './laporan.ts'

export type PenjelasanVerifikasi = {
  /** How the answer is shown: calm, with a question, or as an alarm. */
  readonly nada: 'baik' | 'perhatian' | 'bahaya'
  /** The answer in one or two sentences. */
  readonly utama: string
  /** One line per further fact. */
  readonly rincian: readonly string[]
}

/** Says what a check found. `zona`: the office's time zone; `register`: what the office's own register says of the file. */
export const explainLaporan = (
  laporan: LaporanVerifikasi,
  { zona, register }: { readonly zona: string; readonly register: KataRegister | null },
): PenjelasanVerifikasi => {
  const { kesimpulan, ttd } = laporan
  const penentu = ttd.find((one) => one.jenis === 'tanda-tangan' && concludeTtd(one) === kesimpulan) ?? ttd[0]
  const alarm = register === 'berbeda' || register === 'seharusnya-ditandatangani'
  return {
    nada: alarm ? 'bahaya' : nada[kesimpulan],
    utama: kalimat[kesimpulan](penentu ? saksi(penentu) : tanpaSaksi),
    rincian: [
      ...(register ? [kataRegister[register]] : []),
      ...(ttd.length > 1 ? [`Berkas ini memuat ${ttd.length} tanda tangan atau stempel waktu.`] : []),
      ...ttd.flatMap((one) => rincianTtd(one, zona)),
    ],
  }
}

type Saksi = { readonly nama: string; readonly penerbit: string }
const tanpaSaksi: Saksi = { nama: 'nama yang tidak terbaca', penerbit: 'penerbit yang tidak terbaca' }

const saksi = ({ penandatangan }: LaporanTtd): Saksi =>
  penandatangan ? { nama: penandatangan.nama, penerbit: penandatangan.penerbit } : tanpaSaksi

const nada: Readonly<Record<KesimpulanVerifikasi, PenjelasanVerifikasi['nada']>> = {
  'bukan-pdf': 'perhatian',
  terkunci: 'perhatian',
  'tidak-terbaca': 'bahaya',
  'tanpa-tanda-tangan': 'perhatian',
  dilepas: 'bahaya',
  rusak: 'bahaya',
  'bukan-seluruh-berkas': 'bahaya',
  'diubah-sesudah': 'bahaya',
  lemah: 'bahaya',
  dicabut: 'bahaya',
  'salah-guna': 'bahaya',
  kedaluwarsa: 'perhatian',
  'belum-berlaku': 'perhatian',
  'tidak-dikenal': 'perhatian',
  'sertifikat-tidak-terkunci': 'perhatian',
  terpercaya: 'baik',
}

const kalimat: Readonly<Record<KesimpulanVerifikasi, (s: Saksi) => string>> = {
  'bukan-pdf': () => 'Berkas ini bukan PDF, jadi tidak ada tanda tangan yang dapat diperiksa.',
  terkunci: () =>
    'PDF ini dikunci dengan kata sandi, jadi tanda tangannya tidak dapat diperiksa. Mintalah berkas yang tidak dikunci.',
  'tidak-terbaca': () =>
    'PDF ini rusak atau tidak lengkap, jadi tanda tangannya tidak dapat diperiksa. Mintalah berkas aslinya.',
  'tanpa-tanda-tangan': () => 'Berkas ini tidak memuat tanda tangan elektronik.',
  dilepas: () =>
    'Berkas ini memuat tempat atau sisa tanda tangan elektronik, tetapi tidak ada tanda tangan di dalamnya. Tanda tangan belum dibubuhkan atau sudah dilepas.',
  rusak: () =>
    'Tanda tangan pada berkas ini tidak cocok. Isi berkas atau tanda tangannya berubah sesudah ditandatangani. Jangan dipakai sebagai bukti.',
  'bukan-seluruh-berkas': () =>
    'Tanda tangan pada berkas ini tidak mencakup seluruh berkas. Bagian di luarnya tidak terjamin. Jangan dipakai sebagai bukti.',
  'diubah-sesudah': ({ nama }) =>
    `Berkas ini ditandatangani atas nama ${nama}, tetapi diubah sesudahnya. Isi yang terlihat sekarang bukan lagi isi yang ditandatangani.`,
  lemah: ({ nama }) =>
    `Berkas ini ditandatangani atas nama ${nama} dengan cara lama yang dapat dipalsukan. Tanda tangannya tidak dapat dipegang.`,
  dicabut: ({ nama, penerbit }) =>
    `Isi berkas ini tidak berubah, tetapi sertifikat ${nama} sudah dicabut oleh ${penerbit}. Tanda tangannya tidak berlaku.`,
  'salah-guna': ({ nama }) =>
    `Isi berkas ini tidak berubah, tetapi sertifikat ${nama} atau penerbitnya tidak dibuat untuk menandatangani dokumen. Tanda tangannya tidak berlaku.`,
  kedaluwarsa: ({ nama }) =>
    `Berkas ini ditandatangani oleh ${nama} dan isinya tidak berubah, tetapi masa berlaku sertifikatnya sudah lewat dan waktu tanda tangan tidak terbukti.`,
  'belum-berlaku': ({ nama }) =>
    `Berkas ini ditandatangani atas nama ${nama} dan isinya tidak berubah, tetapi sertifikatnya belum berlaku. Periksa juga jam PC ini.`,
  'tidak-dikenal': ({ nama, penerbit }) =>
    `Isi berkas ini tidak berubah sejak ditandatangani, tetapi penandatangannya tidak dapat dipastikan. Sertifikatnya menyebut ${nama} dan diterbitkan oleh ${penerbit}, yang tidak tercatat sebagai penerbit terpercaya di kantor ini.`,
  'sertifikat-tidak-terkunci': ({ nama }) =>
    `Isi berkas ini tidak berubah sejak ditandatangani. Sertifikatnya menyebut ${nama}, tetapi tanda tangannya tidak terikat pada sertifikat itu, jadi penandatangannya tidak dapat dipastikan.`,
  terpercaya: ({ nama, penerbit }) =>
    `Berkas ini ditandatangani secara elektronik oleh ${nama} dan tidak berubah sejak itu. Sertifikatnya diterbitkan oleh ${penerbit}, yang dipercaya di kantor ini.`,
}

const kataRegister: Readonly<Record<KataRegister, string>> = {
  cocok: 'Berkas ini sama persis dengan yang tersimpan di register kantor.',
  ditambah:
    'Berkas ini memuat surat yang tersimpan di register kantor, ditambah tanda tangan, stempel waktu, atau data bukti sesudahnya.',
  berbeda: 'Register kantor mencatat surat ini dengan isi berkas yang lain. Bandingkan dengan surat yang tersimpan.',
  'seharusnya-ditandatangani':
    'Register kantor mencatat surat ini sudah ditandatangani secara elektronik, tetapi berkas ini tidak memuat tanda tangannya.',
}

const tambahan = {
  'bukti-jangka-panjang': 'Sesudah tanda tangan ini ditambahkan data bukti; isi surat tidak disentuh.',
  'stempel-waktu': 'Sesudah tanda tangan ini ditambahkan stempel waktu; isi surat tidak disentuh.',
  'tanda-tangan-lain': 'Sesudah tanda tangan ini berkas ditandatangani lagi; isi surat tidak disentuh.',
} as const

const rincianTtd = (ttd: LaporanTtd, zona: string): readonly string[] => {
  const { penandatangan, stempel, waktuPernyataan } = ttd
  if (!penandatangan) return []
  const sampai = saat(penandatangan.berlakuSampai, zona)
  return [
    `${ttd.jenis === 'stempel-waktu' ? 'Stempel waktu oleh' : 'Sertifikat'} ${penandatangan.nama}${penandatangan.instansi ? `, ${penandatangan.instansi}` : ''}; penerbit ${penandatangan.penerbit}; berlaku sampai ${sampai}.`,
    ...(stempel ? [kataStempel(stempel, zona)] : []),
    ...(!stempel && waktuPernyataan !== null
      ? [`Waktu menurut PC penandatangan: ${saat(waktuPernyataan, zona)} (tidak terbukti).`]
      : []),
    ...ttd.sesudahnya.map((one) => tambahan[one]),
  ]
}

const kataStempel = (stempel: NonNullable<LaporanTtd['stempel']>, zona: string): string => {
  if (stempel.keadaan === 'rusak' || stempel.waktu === null) return 'Stempel waktunya rusak.'
  const waktu = saat(stempel.waktu, zona)
  return stempel.keadaan === 'terpercaya'
    ? `Stempel waktu: ${waktu}, oleh ${stempel.penerbit ?? ''}.`
    : `Stempel waktu: ${waktu}, oleh ${stempel.penerbit ?? ''} yang tidak tercatat sebagai penerbit terpercaya di kantor ini.`
}

const saat = (ms: number, zona: string): string => {
  const jam = new Intl.DateTimeFormat('id-ID', { timeZone: zona, hour: '2-digit', minute: '2-digit' }).format(ms)
  return `${formatTanggal(civilDate(ms, zona))} pukul ${jam}`
}
