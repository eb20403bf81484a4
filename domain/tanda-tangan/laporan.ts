// What the verifier found in a PDF, as data: electron/sign/verify-pdf.ts makes it, kalimat.ts says it, the window shows it.

/** What became of the signed bytes since they were signed. */
export type KeadaanTtd =
  /** Every byte is covered, or what came later is only proof material or another trusted signature. */
  | 'utuh'
  /** The signed part is as it was, but pages, fields or other content were changed or added later. */
  | 'diubah-sesudah'
  /** The signature does not speak for the whole file: hidden gaps, or loose bytes behind the signed part. */
  | 'bukan-seluruh-berkas'
  /** The signature does not fit the content, or is itself damaged. */
  | 'rusak'

/** Why a signature is 'rusak', for the technical line under the sentence. */
export type SebabRusak =
  | 'isi-berubah'
  | 'tanda-tangan-tidak-cocok'
  | 'tanda-tangan-tidak-terbaca'
  | 'sertifikat-tidak-cocok'
  | 'stempel-waktu-rusak'
  | 'bagian-asing'

/** What the certificate is worth on this PC. */
export type KeadaanRantai =
  | 'terpercaya'
  /** No path to a certificate that the office trusts. */
  | 'tidak-dikenal'
  | 'kedaluwarsa'
  | 'belum-berlaku'
  | 'dicabut'
  /** A certificate of the path is not made for this: no signing purpose, or an issuer that may not issue. */
  | 'salah-guna'

/** A certificate as a person reads it. Instants in UTC ms. Texts are cleaned of control characters. */
export type InfoSertifikat = {
  readonly nama: string
  readonly instansi: string | null
  readonly penerbit: string
  readonly nomorSeri: string
  readonly berlakuMulai: number
  readonly berlakuSampai: number
  /** sha256 of the certificate, hex. */
  readonly sidikJari: string
  /** "RSA 2048", "EC P-256". */
  readonly jenisKunci: string
}

/** A time stamp of a third party over the signature. `waktu` is null when it cannot be read. */
export type InfoStempel = {
  readonly keadaan: 'terpercaya' | 'tidak-dikenal' | 'rusak'
  readonly waktu: number | null
  readonly penerbit: string | null
}

/** What was added behind a signature without harm. */
export type Tambahan = 'bukti-jangka-panjang' | 'stempel-waktu' | 'tanda-tangan-lain'

/** One signature of the file, in the order of the revisions they cover. */
export type LaporanTtd = {
  /** Name of the form field. */
  readonly kolom: string
  /** A document time stamp speaks for the time of the whole file, not for a person. */
  readonly jenis: 'tanda-tangan' | 'stempel-waktu'
  readonly keadaan: KeadaanTtd
  readonly sebab: SebabRusak | null
  readonly penandatangan: InfoSertifikat | null
  readonly rantai: KeadaanRantai
  /** The signature names its certificate (signing-certificate-v2); without it a certificate could be exchanged. */
  readonly sertifikatTerkunci: boolean
  readonly algoritma: 'baik' | 'lemah'
  /** The time that the signer's PC claimed; proves nothing. */
  readonly waktuPernyataan: number | null
  readonly stempel: InfoStempel | null
  readonly sesudahnya: readonly Tambahan[]
  readonly alasan: string | null
  readonly lokasi: string | null
}

/** The one answer about a file; with several signatures the worst one counts. */
export type KesimpulanVerifikasi =
  | 'bukan-pdf'
  | 'terkunci'
  | 'tidak-terbaca'
  | 'tanpa-tanda-tangan'
  /** There is a signature field or the remains of a signature, but nothing signed. */
  | 'dilepas'
  | 'rusak'
  | 'bukan-seluruh-berkas'
  | 'diubah-sesudah'
  | 'lemah'
  | 'dicabut'
  | 'salah-guna'
  | 'kedaluwarsa'
  | 'belum-berlaku'
  | 'tidak-dikenal'
  | 'sertifikat-tidak-terkunci'
  | 'terpercaya'

export type LaporanVerifikasi = {
  readonly kesimpulan: KesimpulanVerifikasi
  readonly ttd: readonly LaporanTtd[]
  /** sha256 of the whole file, hex: what the register knows a letter by. */
  readonly sha256: string
}
