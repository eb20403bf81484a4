// Standard sentences and fields that letters share, so that their wording stays one (naskah-dinas 3).
import { acuanTetap, type AcuanNilai, type AcuanOrang } from './acuan.ts'
import { ada, bila, bukan, jika, paragraf, sama, semua, sisip } from './blok.ts'
import type { Blok, Sisipan } from './deklarasi.ts'
import { tanggal, teks } from './define-isian.ts'

/** Letter of introduction of RT/RW: the usual basis. Carried to the person's next letter of the day. */
export const isianPengantarRt = {
  nomorPengantarRt: teks('Nomor surat pengantar RT/RW', { wajib: false, maks: 40, bawa: true }),
  tanggalPengantarRt: tanggal('Tanggal surat pengantar RT/RW', { wajib: false, sebelumHariIni: true, bawa: true }),
}

/** What the letter is for. */
export const isianKeperluan = {
  keperluan: teks('Keperluan', { min: 3, maks: 200, tersering: true, bawa: true, petunjuk: 'mis. melamar pekerjaan' }),
}

/** The usual documents; each letter adds its own. */
export const syaratBiasa = ['Surat pengantar RT/RW', 'Fotokopi KTP-el pemohon', 'Fotokopi KK'] as const

type PengantarRt = { readonly nomorPengantarRt: AcuanNilai; readonly tanggalPengantarRt: AcuanNilai }
const { kantor, pemohon, subjek, surat } = acuanTetap

/** "Yang bertanda tangan di bawah ini Lurah X, Kecamatan Y, Kota Z, menerangkan bahwa:" */
export const pembuka = (): Blok =>
  paragraf`Yang bertanda tangan di bawah ini ${kantor.kepala}, ${kantor.wilayahAtas}, menerangkan bahwa:`

/** "adalah benar penduduk Kelurahan X." for a resident; for somebody outside the register, what the identity rests on. */
export const kalimatPenduduk = (orang: AcuanOrang): readonly Sisipan[] => [
  jika(
    bukan(sama(orang.luarDaftar, true)),
    sisip`adalah benar penduduk ${kantor.unit}, ${kantor.wilayahAtas}.`,
    sisip`tidak tercatat sebagai penduduk ${kantor.unit}; identitas tersebut di atas diterangkan menurut dokumen kependudukan yang
      ditunjukkan oleh yang bersangkutan.`,
  ),
]

/** "Berdasarkan Surat Pengantar RT 003/RW 005 Nomor ... tanggal ...", or without the letter the applicant's own statement. */
export const dasarPengantar = ({ nomorPengantarRt, tanggalPengantarRt }: PengantarRt): readonly Sisipan[] => [
  jika(
    ada(nomorPengantarRt),
    sisip`Berdasarkan Surat Pengantar Ketua RT/RW Nomor ${nomorPengantarRt}${jika(ada(tanggalPengantarRt), sisip` tanggal ${tanggalPengantarRt}`)}`,
    jika(
      ada(tanggalPengantarRt),
      sisip`Berdasarkan Surat Pengantar Ketua RT/RW tanggal ${tanggalPengantarRt}`,
      'Berdasarkan keterangan yang bersangkutan',
    ),
  ),
]

/** The applicant, when another person than the subject asks for the letter. */
export const kalimatPemohon = (): Blok =>
  bila(ada(pemohon.orang), [
    paragraf`Surat keterangan ini diberikan atas permohonan ${pemohon.nama}${jika(ada(pemohon.nik), sisip`, NIK ${pemohon.nik}`)}${jika(
      ada(pemohon.alamat),
      sisip`, beralamat di ${pemohon.alamatLengkap}`,
    )}.`,
  ])

/** Purpose, the office it goes to, and the last day of validity when there are any. `hanya`: for no other purpose. */
export const kalimatKeperluan = (keperluan: AcuanNilai, opsi: { readonly tujuan?: AcuanNilai; readonly hanya?: true } = {}): Blok =>
  paragraf`Surat keterangan ini dibuat untuk ${keperluan}${opsi.tujuan ? jika(ada(opsi.tujuan), sisip` kepada ${opsi.tujuan}`) : ''}${
    opsi.hanya ? ', dan tidak dapat digunakan untuk keperluan lain' : ''
  }.${jika(ada(surat.berlakuSampai), sisip` Surat keterangan ini berlaku sampai dengan tanggal ${surat.berlakuSampai}.`)}`

/** "Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya." */
export const penutup = (): readonly Blok[] => [
  kalimatPemohon(),
  paragraf`Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.`,
]

/** For a letter that only introduces: no claim of validity in court, the addressee is asked to help. */
export const penutupPengantar = (): readonly Blok[] => [
  kalimatPemohon(),
  paragraf`Demikian surat pengantar ini dibuat untuk dipergunakan sebagaimana mestinya.`,
]

/** A resident of this office (not typed in at the counter). */
export const terdaftar = semua(ada(subjek.orang), bukan(sama(subjek.luarDaftar, true)))
