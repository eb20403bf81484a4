// What a handler gets beside its input. Types only: electron/main makes the parts, tests make their own (no Electron here).
import type { AppError } from '#contract/errors.ts'
import type { CommandName, Input, Output } from '#contract/ipc.ts'
import type { Peran, Hak } from '#domain/pengguna/hak.ts'
import type { Result } from '#domain/result.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'
import type { Clock } from '#domain/waktu/clock.ts'
import type { Acak } from '#electron/usecases/argon2.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import type { KeadaanTte } from '#electron/usecases/helper-messages.ts'
import type { InfoPrinter, StampPdf } from '#electron/usecases/ports.ts'
import type { FlattenLambang } from '#electron/usecases/store-lambang.ts'

/** Who is signed in, as the gate sees it. */
export type SesiAktif = {
  readonly penggunaId: string
  readonly nama: string
  readonly peran: readonly Peran[]
  readonly hak: readonly Hak[]
}

/** Names of the jobs of the worker process (electron/worker/jobs.ts gives each its function). */
export type JobName =
  | 'awal.latihan'
  | 'penduduk.ekspor'
  | 'impor.pilih'
  | 'impor.tinjau'
  | 'impor.simpan'
  | 'impor.unduhDitolak'
  | 'impor.urungkan'
  | 'impor.contoh'
  | 'cari.bangun'
  | 'cadangan.buat'
  | 'buku.cetak'
  | 'nomor.cetak'
  | 'surat.halaman'
  | 'ttd.tandatangan'
  | 'ttd.salinan'
  | 'sertifikat.akar'
  | 'sertifikat.impor'
  | 'pdf.halaman'
  | 'periksa.kode'
  | 'periksa.pdf'

export type JobRequest = {
  readonly jenis: JobName
  /** Plain data for the worker, over its own port: names, paths, the passphrase of one act; never stored or logged. */
  readonly input: unknown
  /** Runs in main when the worker has succeeded (print the book, move a file); its value becomes `hasil`. */
  readonly onSuccess?: (hasil: unknown) => Promise<Result<unknown, AppError>>
  /** Runs when the job failed or was cancelled: removes what it had begun. */
  readonly onFailure?: () => void
}

/** Long jobs, one at a time; `quick` is a second lane for single page images, which never waits for a long job. */
export type Jobs = {
  readonly start: (job: JobRequest) => Result<{ readonly pekerjaanId: string }, AppError>
  readonly status: (pekerjaanId: string) => Output<'pekerjaan.status'> | null
  /** The account that started a job, or null when there is no such job. */
  readonly ownerOf: (pekerjaanId: string) => string | null
  readonly cancel: (pekerjaanId: string) => void
  readonly quick: (jenis: JobName, input: unknown) => Promise<Result<unknown, AppError>>
}

export type KeadaanAntrean = Output<'aplikasi.detak'>['printer']

/** Carries `cetakan` rows to the spooler. The row is written by the use case, in its own transaction, as 'antre'. */
export type PrintService = {
  /** Call after the commit. Never throws and never waits: the letter is safe whatever the printer does. */
  readonly enqueue: (cetakanId: string) => void
  /** Last known state of this PC's printer, for the status bar. */
  readonly queueState: () => KeadaanAntrean
  readonly list: () => Promise<readonly InfoPrinter[]>
}

/** The background's queue of the signature service. Nothing here waits for the network except `periksa`. */
export type LineTte = {
  /** Hands over a passphrase; it is kept in the memory of the background only. */
  readonly sandi: (pejabatId: string, sandi: string) => Result<null, AppError>
  /** Tells that somebody decided about a letter. */
  readonly bangun: () => void
  readonly periksa: (pejabatId: string) => Promise<Result<StatusPenandatangan, AppError>>
  readonly keadaan: () => KeadaanTte
}

export type SaringBerkas = { readonly nama: string; readonly akhiran: readonly string[] }
/** The system's file dialogs. `null` = the user closed the dialog. */
export type Dialogs = {
  readonly openFile: (judul: string, saring: readonly SaringBerkas[]) => Promise<string | null>
  readonly saveFile: (namaBawaan: string, saring: readonly SaringBerkas[]) => Promise<string | null>
  /** Writes a file the user asked for (whole or not at all). */
  readonly write: (jalur: string, bytes: Uint8Array) => Promise<Result<null, AppError>>
}

/** The application's own state: office, keys, session, heartbeat (electron/main/application.ts). */
export type Application = {
  readonly status: () => Output<'aplikasi.status'>
  readonly detak: () => Output<'aplikasi.detak'>
  readonly sesi: () => SesiAktif | null
  /** For lock-outs: does not follow a clock that is moved while the program runs. */
  readonly clockTetap: Clock
  readonly folderCadangan: () => string
  /** Encrypted staging files of imports. */
  readonly folderSementara: () => string
  /** Parts of the open office for the signed-in person. Throws when nobody is signed in: the gate has asked before. */
  readonly deps: () => Deps
  /** Resolves at once, or when a committing job has let go of the database (decision 000.6). */
  readonly writable: () => Promise<void>
  /** Error when new letters must wait (disk nearly full, SECURITY R-7), else null. */
  readonly refuseNewSurat: () => AppError | null
  readonly awal: {
    readonly latihan: () => Promise<Result<Output<'awal.latihan'>, AppError>>
    readonly keluarLatihan: () => Result<Output<'awal.keluarLatihan'>, AppError>
    readonly buat: (input: Input<'awal.buat'>) => Promise<Result<Output<'awal.buat'>, AppError>>
    readonly cetakKata: (input: Input<'awal.cetakKata'>) => Promise<Result<Output<'awal.cetakKata'>, AppError>>
    readonly kataTercatat: (input: Input<'awal.kataTercatat'>) => Promise<Result<Output<'awal.kataTercatat'>, AppError>>
  }
  readonly pemulihan: {
    readonly frasa: (input: Input<'pemulihan.frasa'>) => Promise<Result<Output<'pemulihan.frasa'>, AppError>>
    readonly kata: (input: Input<'pemulihan.kata'>) => Promise<Result<Output<'pemulihan.kata'>, AppError>>
    readonly cadangan: (input: Input<'pemulihan.cadangan'>) => Promise<Result<Output<'pemulihan.cadangan'>, AppError>>
    readonly daftarCadangan: () => Promise<Result<Output<'pemulihan.daftarCadangan'>, AppError>>
  }
  /** Whether who is signed in has typed the secret within the last minute, or has none to type (training). */
  readonly hasFreshSandi: () => boolean
  readonly proveSandi: (input: Input<'sesi.buktikan'>) => Promise<Result<Output<'sesi.buktikan'>, AppError>>
  readonly signIn: (input: Input<'sesi.masuk'>) => Promise<Result<Output<'sesi.masuk'>, AppError>>
  readonly resetSandiByKata: (
    input: Input<'sesi.sandiDenganKata'>,
  ) => Promise<Result<Output<'sesi.sandiDenganKata'>, AppError>>
  readonly lock: () => void
  readonly noteMovement: () => void
}

/** The context of one call. */
export type Ctx = {
  readonly application: Application
  readonly deps: () => Deps
  /** Random bytes for salts. */
  readonly acak: Acak
  readonly flattenLambang: FlattenLambang
  /** Marks a copy of a cancelled letter. */
  readonly stampPdf: StampPdf
  readonly jobs: Jobs
  readonly printService: PrintService
  readonly tte: LineTte
  readonly dialogs: Dialogs
}

/** One handler: errors come back as values; only a bug throws. */
type Handler<N extends CommandName> = (
  ctx: Ctx,
  input: Input<N>,
) => Result<Output<N>, AppError> | Promise<Result<Output<N>, AppError>>

/** The whole table. An area file exports `{ ... } satisfies Partial<Handlers>`. */
export type Handlers = { readonly [N in CommandName]: Handler<N> }
