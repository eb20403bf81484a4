// The declaration of a letter type as plain data: what define-surat.ts yields and what office-made types are (decision 000.11).
// `compose-surat.ts` turns it, with values, into a NaskahSurat. No code is ever stored in a declaration.
import type { Pejabat, Jabatan } from '#domain/kantor/pejabat.ts'
import type { Kantor, Penomoran } from '#domain/kantor/kantor.ts'
import type { Isian, IsianJadi, PotretOrang } from './isian.ts'

/** Points at a value: `subjek.nama`, `isian.keperluan`, `isian.ayah.nama`, `surat.tanggal`, `kantor.nama`. */
export type Acuan = string

/** How a value is put into words. */
export type Bentuk =
  | 'apa-adanya'
  | 'tanggal-panjang'
  | 'hari-tanggal'
  | 'uang-terbilang'
  | 'angka-terbilang'
  | 'kapital'
  | 'nama-kapital'
  | 'tempat-tanggal-lahir'
  | 'alamat-lengkap'
  /** Street, RT and RW; the place names only for somebody outside the register. */
  | 'alamat-singkat'
  | 'rt-rw'
  | 'umur'
  | 'hari'
  | 'tanggal-singkat'
  | 'uang'
  | 'angka'
  | 'pukul'
  | 'huruf-kecil'

/** Inline content of a template. */
export type Sisipan =
  | string
  | { readonly acuan: Acuan; readonly bentuk: Bentuk; readonly tebal?: true; readonly kosong?: string }
  | { readonly tebal: readonly Sisipan[] }
  | { readonly bila: Syarat; readonly maka: readonly Sisipan[]; readonly lain?: readonly Sisipan[] }

/** A condition on values; no expressions, so that it can be shown in an editor. */
export type Syarat =
  | { readonly ada: Acuan }
  | { readonly acuan: Acuan; readonly sama: string | number | boolean | readonly (string | number | boolean)[] }
  /** A person younger than so many years on the letter's date, or on the date that `pada` holds. Unknown birth: no. */
  | { readonly umur: Acuan; readonly kurangDari: number; readonly pada?: Acuan }
  /** Fewer than so many working days (Monday to Friday) from the letter's date to that date. */
  | { readonly hariKerjaSampai: Acuan; readonly kurangDari: number }
  | { readonly bukan: Syarat }
  | { readonly semua: readonly Syarat[] }
  | { readonly salahSatu: readonly Syarat[] }

/** Block of a template. */
export type Blok =
  | {
      readonly jenis: 'paragraf'
      readonly isi: readonly Sisipan[]
      readonly menjorok: boolean
      readonly rata: 'penuh' | 'kiri' | 'tengah'
    }
  | {
      readonly jenis: 'biodata'
      readonly baris: readonly {
        readonly label: string
        readonly nilai: readonly Sisipan[]
        readonly bila?: Syarat
        readonly nomor?: string
      }[]
    }
  | {
      readonly jenis: 'daftar'
      readonly gaya: 'angka' | 'huruf' | 'strip'
      readonly butir: readonly (readonly Sisipan[])[]
    }
  /** A row for every person or record of a list value; inside, `baris.` points at it and `baris.no` is 1, 2, ... */
  | {
      readonly jenis: 'tabel'
      readonly sumber: Acuan
      readonly kolom: readonly {
        readonly judul: string
        /** Per mille; all columns sum to 1000. */ readonly lebar: number
        readonly rata: 'kiri' | 'tengah' | 'kanan'
        readonly nilai: readonly Sisipan[]
      }[]
    }
  /** Repeats the blocks for every person of a list value; `baris.` as above. */
  | { readonly jenis: 'untuk-setiap'; readonly sumber: Acuan; readonly blok: readonly Blok[] }
  | { readonly jenis: 'bila'; readonly syarat: Syarat; readonly maka: readonly Blok[]; readonly lain?: readonly Blok[] }
  /** Everybody of a list of people signs at the right, below "place, date" and `kepala`; at the left, saksi in the same way. */
  | {
      readonly jenis: 'tanda-tangan'
      readonly sumber: Acuan
      readonly kepala: readonly Sisipan[]
      readonly nama: readonly Sisipan[]
      /** Over the first of the signatures. */
      readonly meterai: boolean
      readonly tempatTanggal: boolean
      readonly saksi: readonly (readonly Sisipan[])[]
    }
  | { readonly jenis: 'subjudul'; readonly isi: readonly Sisipan[] }
  | { readonly jenis: 'jarak'; readonly baris: number }

/** A signature that is not the office's: an applicant, a witness, the camat who acknowledges. */
export type TandaTanganLain =
  | {
      readonly posisi: 'kanan' | 'kiri' | 'tengah'
      readonly baris: number
      readonly kepala: readonly Sisipan[]
      /** Empty: a dotted line, for somebody whom the office does not know (who receives a form at the KUA). */
      readonly nama: readonly Sisipan[]
      readonly meterai: boolean
      /** Place and date stand above this signature instead of the office's. */
      readonly tempatTanggal?: true
      readonly bila?: Syarat
    }
  /** `nomorRegister`: an empty line above, for the number in the camat's own register; then he signs also when unknown here. */
  | { readonly jabatan: 'camat'; readonly nomorRegister?: true; readonly bila?: Syarat }

/** Where the office's signer stands; `mengetahui`: a citizen made the statement, the office only acknowledges. */
export type TempatPejabat = {
  readonly posisi: 'kanan' | 'kiri' | 'tengah'
  readonly baris: number
  readonly mengetahui: boolean
  readonly tempatTanggal: boolean
}

/** A letter type. Versions: raise `versi` when the wording changes; issued letters keep theirs. */
export type DeklarasiSurat = {
  readonly kode: string
  readonly versi: number
  /** Title on paper, upper-cased by the renderer: "Surat Keterangan Domisili". */
  readonly judul: string
  /** Short name in menus and lists: "SKTM (umum)". */
  readonly nama: string
  readonly kelompok: string
  /** Token {seri} of the number: "SKTM". Letters only. */
  readonly seri: string
  readonly bentuk: 'judul' | 'korespondensi' | 'formulir'
  readonly bernomor: boolean
  readonly klasifikasi: { readonly '2022': string; readonly lama: string }
  /** What the letter is for in a few words: purpose in the archive, "isi singkat" in the books. */
  readonly perihal: readonly Sisipan[]
  /** Offices that may sign, by preference: the first present official on the letter's date signs. */
  readonly penandatangan: readonly Jabatan[]
  /** Null: a form that citizens sign alone (N2, N4, N5). */
  readonly tandaTanganPejabat: TempatPejabat | null
  readonly tandaTanganLain: readonly TandaTanganLain[]
  /** Whether the letter is about a person at all. */
  readonly subjek: 'penduduk' | 'tanpa'
  /** Fields of the subject that this letter may read (SECURITY P-1). */
  readonly membaca: readonly (keyof PotretOrang)[]
  readonly isian: Readonly<Record<string, Isian>>
  /** Required documents, ticked at the counter. */
  readonly syarat: readonly string[]
  readonly berlaku: { readonly nilai: number; readonly satuan: 'hari' | 'bulan' } | null
  /** Books the letter enters. */
  readonly buku: readonly string[]
  /** Event written in the same operation, with the fields it takes its data from. */
  readonly peristiwa: {
    readonly jenis: 'mati'
    readonly tanggal: string
    readonly tempat: string
    readonly sebab: string
  } | null
  readonly korespondensi: {
    readonly hal: readonly Sisipan[]
    readonly yth: readonly (readonly Sisipan[])[]
    /** The lines of the first are people of their own: numbered when there are several. */
    readonly ythBernomor?: true
    readonly lampiran: readonly Sisipan[]
  } | null
  /** Of a formulir: the lines at the top right that name the decree, and the name of the form under them ("Model N1"). */
  readonly lampiranForm: readonly string[]
  readonly modelForm?: string
  /** Of a formulir: the office's names as rows above the title instead of a kop. */
  readonly kantorForm?: true
  /** What the desk should know before issuing; never a wall. */
  readonly peringatan: readonly { readonly bila: Syarat; readonly teks: string }[]
  readonly blok: readonly Blok[]
  readonly tembusan: readonly (readonly Sisipan[])[]
  readonly contoh: readonly ContohSurat[]
}

/** An example: becomes a golden PDF, the demo's data and the guide's page. All people are synthetic. */
export type ContohSurat = {
  readonly judul: string
  readonly subjek: PotretOrang | null
  readonly pemohon?: PotretOrang
  readonly isian: IsianJadi
}

/** Who signs, resolved: `atasNama` null when the head signs personally. */
export type Penandatangan = {
  readonly pejabat: Pejabat
  readonly atasNama: Pejabat | null
  readonly untukBeliau: Pejabat | null
}

/** Everything the composition of one letter reads. Pure data: the same input gives the same NaskahSurat. */
export type KonteksSurat = {
  readonly kantor: Kantor
  readonly penomoran: Penomoran
  readonly subjek: PotretOrang | null
  /** Applicant when different from the subject. */
  readonly pemohon: PotretOrang | null
  readonly isian: IsianJadi
  /** Civil date of the letter. */
  readonly tanggal: string
  /** The full number, or the preview with '…'; null for a form without number. */
  readonly nomor: string | null
  /** Last day of validity, or null: then the letter says nothing about it. */
  readonly berlakuSampai: string | null
  /** Null only for a form that no official signs. */
  readonly penandatangan: Penandatangan | null
  readonly camat: Pejabat | null
  /** The letter it replaces, as it names it (menggantikan.ts); absent: it replaces none. */
  readonly menggantikan?: string
  readonly latihan: boolean
}
