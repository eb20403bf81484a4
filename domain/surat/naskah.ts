// The resolved letter: what is stored, shown as the facsimile and rendered as PDF (decision 000.12). Plain data, no references.
// Both renderers (electron/pdf and the facsimile of the Loket) read exactly this.

/**
 * A run of text. `isian` names the form field it came from, so that the facsimile can tint it. `kunci` names the value it came
 * from while the wording is edited (sunting.ts): such a run is locked. It is never stored.
 */
export type Teks = {
  readonly teks: string
  readonly tebal?: true
  readonly garisBawah?: true
  readonly miring?: true
  readonly isian?: string
  readonly kunci?: string
}

/** A resolved block of the body, in reading order. */
export type BlokJadi =
  | {
      readonly jenis: 'paragraf'
      readonly isi: readonly Teks[]
      readonly menjorok: boolean
      readonly rata: 'penuh' | 'kiri' | 'tengah'
    }
  | { readonly jenis: 'biodata'; readonly baris: readonly BarisBiodata[] }
  | {
      readonly jenis: 'daftar'
      readonly gaya: 'angka' | 'huruf' | 'strip'
      readonly butir: readonly (readonly Teks[])[]
    }
  | {
      readonly jenis: 'tabel'
      readonly kolom: readonly KolomTabel[]
      readonly baris: readonly (readonly (readonly Teks[])[])[]
    }
  /** Numbered names with a line each to sign on: at the left `saksi`, at the right `baris` below place, date and `kepala`. */
  | {
      readonly jenis: 'tanda-tangan'
      readonly tempatTanggal: string | null
      readonly kepala: string
      readonly meterai: boolean
      readonly baris: readonly (readonly Teks[])[]
      readonly saksi: readonly (readonly Teks[])[]
    }
  | { readonly jenis: 'subjudul'; readonly isi: readonly Teks[] }
  | { readonly jenis: 'jarak'; readonly baris: number }

/** label : value, e.g. "tempat, tanggal lahir : Pekalongan, 14 September 1987". Without a value: a heading over the next rows. */
export type BarisBiodata = { readonly label: string; readonly nilai: readonly Teks[]; readonly nomor?: string }

/** `lebar`: share of the text width in per mille (operations hold integers only); all columns sum to 1000. */
type KolomTabel = { readonly judul: string; readonly lebar: number; readonly rata: 'kiri' | 'tengah' | 'kanan' }

/** One signature block. `kepala`: lines above the space ("a.n. LURAH X", "SEKRETARIS,"). */
export type TandaTangan = {
  readonly posisi: 'kanan' | 'kiri' | 'tengah'
  /** Signature blocks of equal `baris` stand beside each other; higher ones below. */
  readonly baris: number
  readonly tempatTanggal: string | null
  readonly kepala: readonly string[]
  /** True for the office's signer: the QR and an electronic field belong to it. */
  readonly pejabat: boolean
  readonly meterai: boolean
  /** Empty: a dotted line, on which the signer writes his name. */
  readonly nama: string
  readonly pangkat: string | null
  /** The number alone, in groups; the renderers print "NIP. " before it. Null: the line vanishes. */
  readonly nip: string | null
}

/** The kop: three name lines and the address lines; null where the form has none (N1-N6). */
export type KopJadi = {
  readonly pemerintah: string
  readonly kecamatan: string
  readonly unit: string
  readonly alamat: readonly string[]
  /** sha256 of the crest's blob. */
  readonly lambang: string | null
}

/** Head of a letter in korespondensi shape. */
export type KepalaKorespondensi = {
  readonly tempatTanggal: string
  readonly sifat: string
  readonly lampiran: string
  readonly hal: string
  readonly yth: readonly string[]
}

/** Everything on the sheet except the QR, which is made from it. */
export type NaskahSurat = {
  readonly bentuk: 'judul' | 'korespondensi' | 'formulir'
  readonly kop: KopJadi | null
  /** Lines at the top right of a form ("Lampiran ... Kepdirjen ..."). */
  readonly lampiranForm: readonly string[]
  /** Name of a form under those lines: "Model N1". */
  readonly modelForm?: string
  /** The office's names above the title of a form, which has no kop. */
  readonly kantorForm?: readonly { readonly label: string; readonly nilai: string }[]
  readonly judul: string
  /** Full printed number; null = the form has none. In a draft: the number with '…' where the running part will stand. */
  readonly nomor: string | null
  readonly korespondensi: KepalaKorespondensi | null
  readonly blok: readonly BlokJadi[]
  readonly tandaTangan: readonly TandaTangan[]
  readonly tembusan: readonly string[]
  readonly latihan: boolean
}

/** Printed where a name is to be written by hand. */
export const namaKosong = '.'.repeat(36)
