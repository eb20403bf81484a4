// What use cases need from the outside, as types. Adapters stand in main, worker and background (decision 000.26).
import type { Kertas } from '#domain/kantor/kantor.ts'
import type { Result } from '#domain/result.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import type { SalahStempel } from '#domain/tanda-tangan/galat.ts'

/** Input of the renderer of a letter: the resolved naskah and how it is put on paper. Equal input gives equal bytes. */
export type RenderInput = {
  readonly naskah: NaskahSurat
  readonly kertas: Kertas
  /** PNG or JPEG bytes of the crest, or null. */
  readonly lambang: Uint8Array | null
  /** Text of the QR symbol and the short code printed beside it, or null for a letter without QR. */
  readonly qr: { readonly teks: string; readonly kodePendek: string } | null
  /** Wet ink, local certificate, BSrE (decision 000.13). */
  readonly mode: 'basah' | 'lokal' | 'bsre'
  /** Only used with 'bsre': what the office prints on such a letter. */
  readonly tte?: {
    /** Words at the foot of every page; '' = none. */
    readonly kaki: string
    /** PNG bytes beside them, or null. */
    readonly logo: Uint8Array | null
    readonly posisi: 'kiri' | 'tengah'
    /** The character that marks the place of the service's picture, or ''. */
    readonly tanda: string
  }
  /** Goes into the PDF's dates and its id: a UTC instant in ms. */
  readonly dibuat: number
  /** Title of the document's metadata; never a NIK. */
  readonly judulDokumen: string
}
/** Rectangle in points from the lower left corner of its page (1-based). */
export type KotakTtd = {
  readonly halaman: number
  readonly x: number
  readonly y: number
  readonly lebar: number
  readonly tinggi: number
}
export type RenderedSurat = {
  readonly pdf: Uint8Array
  readonly halaman: number
  readonly ttd: KotakTtd
  readonly ukuranHuruf: number
}
/** Renders a letter to PDF/A-1b. Synchronous: it runs inside the transaction. Throws only for a bug. */
export type RenderSurat = (input: RenderInput) => RenderedSurat

/** Marks a copy of a letter that no longer counts, with why; an error for a file whose pages we do not understand. */
export type StampPdf = (pdf: Uint8Array, keterangan: string) => Result<Uint8Array, { readonly code: 'PdfTidakDikenal' }>

/** Content-addressed encrypted files (decision 000.20, 30). `put` writes and syncs before it returns. */
export type BlobStore = {
  readonly put: (bytes: Uint8Array) => { readonly sha256: string; readonly ukuran: number }
  /** The plain bytes, or null when the file is missing or damaged. */
  readonly get: (sha256: string) => Uint8Array | null
  readonly has: (sha256: string) => boolean
}

/** A print job as the spooler sees it. */
export type StatusCetak = {
  readonly state: 'antre' | 'terkirim' | 'selesai' | 'tertahan' | 'gagal'
  /** Indonesian reason for 'tertahan' and 'gagal'. */
  readonly alasan: string | null
}
export type InfoPrinter = {
  readonly nama: string
  readonly keterangan: string
  readonly bawaan: boolean
  readonly baki: readonly string[]
}
export type PerintahCetak = {
  readonly pdf: Uint8Array
  readonly printer: string
  readonly salinan: number
  readonly ukuran: Kertas['ukuran']
  readonly baki: string | null
  /** Shown in the queue: the letter's number, never a name or NIK. */
  readonly judul: string
}
/** The office's printer. Every call has a time limit; none of them throws. */
export type Printer = {
  readonly list: () => Promise<readonly InfoPrinter[]>
  /** Gives the spooler's job id, or why it was not taken. */
  readonly print: (
    perintah: PerintahCetak,
  ) => Promise<{ readonly ok: true; readonly jobId: string } | { readonly ok: false; readonly alasan: string }>
  readonly status: (printer: string, jobId: string) => Promise<StatusCetak>
  /** State of the queue itself for the status bar. */
  readonly queue: (printer: string) => Promise<{
    readonly keadaan: 'siap' | 'mencetak' | 'tertahan' | 'tidak-menjawab'
    readonly alasan: string | null
    readonly antre: number
  }>
}

/** The operating system's store for the office's key (decision 000.22). None of the calls throws. */
export type KeyWrapper = {
  /** False where there is no keyring, or only one that would keep the key in the open. */
  readonly available: () => Promise<boolean>
  readonly wrap: (kunci: Uint8Array) => Promise<Uint8Array | null>
  /** Null when this user on this PC cannot open it (locked keyring, other account, reinstalled). */
  readonly unwrap: (terbungkus: Uint8Array) => Promise<Uint8Array | null>
}

/** A time stamp of a third party over a sha256 digest: the DER of an RFC 3161 token. Has a time limit and never throws. */
export type TimeStamp = (sha256: Uint8Array) => Promise<Result<Uint8Array, SalahStempel>>
