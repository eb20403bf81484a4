// Standard sentences and fields that letters share, so that their wording stays one.
import { acuanTetap, type AcuanNilai, type AcuanOrang } from './acuan.ts'
import { ada, bila, bukan, jika, paragraf, sama, semua, sisip } from './blok.ts'
import type { Blok, Sisipan, Syarat } from './deklarasi.ts'
import { tanggal, teks } from './define-isian.ts'

/** Letter of introduction of RT/RW: the usual basis. Carried to the person's next letter of the day. */
export const isianPengantarRt = {
  nomorPengantarRt: teks('Nomor surat pengantar RT/RW', { wajib: false, maks: 40, bawa: true }),
  tanggalPengantarRt: tanggal('Tanggal surat pengantar RT/RW', { wajib: false, sebelumHariIni: true, bawa: true }),
}

/** What the letter is for. */
export const isianKeperluan = {
  keperluan: teks('Keperluan', {
    min: 3,
    maks: 200,
    tersering: true,
    bawa: true,
    petunjuk: 'Sambungan kalimat "dibuat untuk …", misalnya: melamar pekerjaan',
  }),
}

/** The usual documents; each letter adds its own. */
export const syaratBiasa = ['Surat pengantar RT/RW', 'Fotokopi KTP-el pemohon', 'Fotokopi KK'] as const

type PengantarRt = { readonly nomorPengantarRt: AcuanNilai; readonly tanggalPengantarRt: AcuanNilai }
type Macam = 'keterangan' | 'pengantar'
const { kantor, pemohon, subjek, surat } = acuanTetap

/** The subject was typed in at the counter: nothing may be said "according to our register". */
export const luarDaftar: Syarat = sama(subjek.luarDaftar, true)
const terdaftar = bukan(luarDaftar)

/** "Yang bertanda tangan di bawah ini Lurah X, Kecamatan Y, Kota Z, menerangkan bahwa:" */
export const pembuka = (): Blok =>
  paragraf`Yang bertanda tangan di bawah ini ${kantor.kepala}, ${kantor.wilayahAtas}, menerangkan bahwa:`

/** "adalah benar penduduk Kelurahan X, ..." for a resident; for somebody outside the register, what his identity rests on. */
export const kalimatPenduduk = (): Sisipan =>
  jika(
    terdaftar,
    sisip`adalah benar penduduk ${kantor.unit}, ${kantor.wilayahAtas}.`,
    sisip`tidak tercatat dalam data penduduk ${kantor.unit}; identitas di atas sesuai dengan dokumen kependudukan yang ditunjukkan.`,
  )

/**
 * "Berdasarkan Surat Pengantar Ketua RT 003/RW 005 Nomor ... tanggal ..."; without that letter "Berdasarkan keterangan yang
 * disampaikan kepada kami". `dan`: a further basis that this letter always has.
 */
export const dasarPengantar = ({ nomorPengantarRt, tanggalPengantarRt }: PengantarRt, dan?: string): Sisipan => {
  const ketua = sisip`Berdasarkan Surat Pengantar Ketua ${jika(semua(terdaftar, ada(subjek.rt)), subjek.rtRw, 'RT/RW')}`
  const bertanggal = jika(ada(tanggalPengantarRt), sisip` tanggal ${tanggalPengantarRt}`)
  const juga = dan === undefined ? '' : ` dan ${dan}`
  const tanpaSurat = jika(
    ada(tanggalPengantarRt),
    sisip`${ketua}${bertanggal}${juga}`,
    `Berdasarkan ${dan ?? 'keterangan yang disampaikan kepada kami'}`,
  )
  return jika(ada(nomorPengantarRt), sisip`${ketua} Nomor ${nomorPengantarRt}${bertanggal}${juga}`, tanpaSurat)
}

/** The applicant, when another person than the subject asks for the letter. */
export const kalimatPemohon = (macam: Macam): Blok =>
  bila(ada(pemohon.orang), [
    paragraf`Surat ${macam} ini diberikan atas permohonan ${pemohon.nama}${jika(ada(pemohon.nik), sisip`, NIK ${pemohon.nik}`)}${jika(
      ada(pemohon.alamat),
      sisip`, beralamat di ${pemohon.alamatLengkap}`,
    )}.`,
  ])

/** " Surat keterangan ini berlaku sampai dengan tanggal ...", or nothing when the letter has no last day. */
export const kalimatBerlaku = (macam: Macam): Sisipan =>
  jika(ada(surat.berlakuSampai), sisip` Surat ${macam} ini berlaku sampai dengan tanggal ${surat.berlakuSampai}.`)

/** "SUMARNO, NIK 99..., Jalan Kenanga Nomor 4, RT 003/RW 005": a person in one line of a list; what is not known is left out. */
export const sebutOrang = (orang: AcuanOrang): Sisipan =>
  jika(
    ada(orang),
    sisip`${orang.namaKapital}${jika(ada(orang.nik), sisip`, NIK ${orang.nik}`)}${jika(ada(orang.alamat), sisip`, ${orang.alamatSingkat}`)}`,
  )

/** What a letter to the registration office is for: part of an application there. */
export const kalimatKelengkapan = (): Blok =>
  paragraf`Surat pengantar ini dibuat sebagai kelengkapan permohonan pada Dinas Kependudukan dan Pencatatan Sipil
    ${kantor.kota}.${kalimatBerlaku('pengantar')}`

/** Purpose, the office it goes to, and the last day of validity when there are any. `hanya`: for no other purpose. */
export const kalimatKeperluan = (
  keperluan: AcuanNilai,
  opsi: { readonly tujuan?: AcuanNilai; readonly hanya?: true } = {},
): Blok => {
  const kepada = opsi.tujuan ? jika(ada(opsi.tujuan), sisip` kepada ${opsi.tujuan}`) : ''
  const hanya = opsi.hanya ? ', dan tidak dapat digunakan untuk keperluan lain' : ''
  return paragraf`Surat keterangan ini dibuat untuk ${keperluan}${kepada}${hanya}.${kalimatBerlaku('keterangan')}`
}

/** Whoever made the statement that the letter rests on answers for it. */
export const kalimatTanggungJawab = (): Blok =>
  paragraf`Apabila di kemudian hari pernyataan tersebut ternyata tidak benar, segala akibat hukum yang timbul menjadi tanggung jawab
    yang bersangkutan.`

/** The applicant, when there is one, and the closing sentence of a surat keterangan. */
export const penutup = (): readonly Blok[] => [
  kalimatPemohon('keterangan'),
  paragraf`Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.`,
]

/** The same for a letter that introduces somebody to another office. */
export const penutupPengantar = (): readonly Blok[] => [
  kalimatPemohon('pengantar'),
  paragraf`Demikian surat pengantar ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.`,
]
