// The gate: what happens to every call of the window, in one order (SECURITY E-7). No Electron here: tests drive it in Node.
import type { AppError } from '#contract/errors.ts'
import { commands, type CommandName } from '#contract/ipc.ts'
import type { Command } from '#contract/command.ts'
import { err, type Result } from '#domain/result.ts'
import type * as z from 'zod/mini'
import type { Ctx, Handlers, SesiAktif } from './context.ts'
import { needsSandi } from './perlu-sandi.ts'

/** Where a message came from, as plain data. */
type Sender = { readonly origin: string | null; readonly mainFrame: boolean }

/** What the window gets back. */
type Jawaban = Result<unknown, AppError>

/** One line for the access log: the gate knows who, what and how it ended. */
export type CatatanAkses = {
  readonly sesi: SesiAktif | null
  readonly nama: CommandName
  readonly catat: 'cari' | 'lihat' | 'ubah' | 'cetak' | 'ekspor'
  readonly input: unknown
  /** 'beres', 'ditolak' (no right), 'PerluSandi' (asked for the secret first) or the code of the error. */
  readonly hasil: string
}

export type GateParts = {
  /** Origin of our own page; every other sender is refused. */
  readonly origin: string
  readonly handlers: Handlers
  readonly ctx: Ctx
  /** Writes the access log. Its failure refuses the answer: what cannot be logged is not shown. */
  readonly catat: (catatan: CatatanAkses) => Promise<Result<unknown, AppError>>
  /** Keeps a bug for the developers: name of the command and the error, never the input. */
  readonly reportBug: (kode: string, nama: string, error: unknown) => void
  readonly kodeBug: () => string
}

export type Gate = (sender: Sender, nama: unknown, input: unknown) => Promise<Jawaban>

/** Builds the gate. It answers everything and never throws. */
export const createGate = (parts: GateParts): Gate => {
  return async (sender, nama, input) => {
    try {
      return await admit(parts, sender, nama, input)
    } catch (error) {
      const kode = parts.kodeBug()
      parts.reportBug(kode, typeof nama === 'string' && table.has(nama) ? nama : 'tidak dikenal', error)
      return err({ code: 'GalatDalam', kode })
    }
  }
}

type AnyCommand = Command<z.ZodMiniType, z.ZodMiniType>
// A Map, so that `__proto__` and `constructor` are no commands.
const table: ReadonlyMap<string, AnyCommand> = new Map<string, AnyCommand>(Object.entries(commands))
const isCommandName = (nama: unknown): nama is CommandName => typeof nama === 'string' && table.has(nama)

const admit = async (parts: GateParts, sender: Sender, nama: unknown, input: unknown): Promise<Jawaban> => {
  if (!sender.mainFrame || sender.origin !== parts.origin) return err({ code: 'TidakDikenal' })
  if (!isCommandName(nama)) return err({ code: 'TidakDikenal' })
  const command = table.get(nama)
  if (!command) return err({ code: 'TidakDikenal' })
  const parsed = command.input.safeParse(input)
  if (!parsed.success) {
    const letak = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    return err({ code: 'MasukanSalah', letak: letak.slice(0, 100) })
  }
  const patah = findHalfCharacter(parsed.data, '')
  if (patah !== null) return err({ code: 'MasukanSalah', letak: patah })
  const sesi = parts.ctx.application.sesi()
  const refusal = refuse(command.hak, sesi) ?? refuseOldSandi(parts.ctx, { command, nama }, parsed.data)
  if (refusal) {
    const hasil = refusal.code === 'PerluSandi' ? refusal.code : 'ditolak'
    if (command.catat) await parts.catat({ sesi, nama, catat: command.catat, input: parsed.data, hasil })
    return err(refusal)
  }
  return perform(parts, { command, nama, sesi }, parsed.data)
}

// Text with half of a surrogate pair has no canonical form: no operation and no line of the log could hold it.
const findHalfCharacter = (nilai: unknown, letak: string): string | null => {
  if (typeof nilai === 'string') return nilai.isWellFormed() ? null : letak
  if (typeof nilai !== 'object' || nilai === null) return null
  for (const [kunci, isi] of Object.entries(nilai)) {
    if (!kunci.isWellFormed()) return letak
    const ketemu = findHalfCharacter(isi, letak === '' ? kunci : `${letak}.${kunci}`.slice(0, 100))
    if (ketemu !== null) return ketemu
  }
  return null
}

const refuse = (hak: AnyCommand['hak'], sesi: SesiAktif | null): AppError | null => {
  if (hak === 'umum') return null
  if (!sesi) return { code: 'BelumMasuk' }
  if (hak === 'masuk') return null
  return sesi.hak.includes(hak) ? null : { code: 'TidakBerhak' }
}

// Before anything happens, so that a refused call has changed nothing and can simply be made again (SECURITY A-5).
const refuseOldSandi = (ctx: Ctx, { command, nama }: Pick<Call, 'command' | 'nama'>, input: unknown) => {
  if (!command.sandi || ctx.application.hasFreshSandi()) return null
  return command.sandi === 'selalu' || needsSandi(ctx, nama, input) ? ({ code: 'PerluSandi' } as const) : null
}

type Call = { readonly command: AnyCommand; readonly nama: CommandName; readonly sesi: SesiAktif | null }

const perform = async (parts: GateParts, { command, nama, sesi }: Call, input: unknown): Promise<Jawaban> => {
  // While a job commits, only what does not write goes on; the rest waits here (decision 000.6).
  if (command.catat && command.catat !== 'cari') await parts.ctx.application.writable()
  // The input has just been parsed by this very command's schema; the table cannot say so to the compiler.
  const handler = parts.handlers[nama] as (ctx: Ctx, input: unknown) => Jawaban | Promise<Jawaban>
  const result = await handler(parts.ctx, input)
  if (command.catat) {
    const hasil = result.ok ? 'beres' : result.error.code
    const logged = await parts.catat({ sesi, nama, catat: command.catat, input, hasil })
    // A change has happened and is told; what was only read is not shown when it cannot be logged.
    if (!logged.ok && command.catat !== 'ubah' && command.catat !== 'cetak') return logged
  }
  if (!result.ok) return { ok: false, error: result.error }
  const shaped = command.output.safeParse(result.value)
  if (!shaped.success) throw new Error(`answer of ${nama} has another shape: ${describeIssues(shaped.error.issues)}`)
  return { ok: true, value: shaped.data }
}

// Paths and kinds only: an answer holds people's data.
const describeIssues = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string | undefined }[],
) =>
  issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join('.')} ${issue.code ?? ''}`)
    .join('; ')
