// The only border between window and shell: every command, what it takes, what it gives, which right it needs.
// The handlers are typed by this table (electron/ipc/handlers.ts): a missing one does not compile.
import type * as z from 'zod/mini'
import { commandsBuku } from './commands/buku.ts'
import { commandsImpor } from './commands/impor.ts'
import { commandsJenis } from './commands/jenis.ts'
import { commandsPenduduk } from './commands/penduduk.ts'
import { commandsPengaturan } from './commands/pengaturan.ts'
import { commandsPeriksa } from './commands/periksa.ts'
import { commandsPersetujuan } from './commands/persetujuan.ts'
import { commandsSertifikat } from './commands/sertifikat.ts'
import { commandsSesi } from './commands/sesi.ts'
import { commandsSurat } from './commands/surat.ts'
import { commandsTte } from './commands/tte.ts'

export const commands = {
  ...commandsSesi,
  ...commandsPengaturan,
  ...commandsJenis,
  ...commandsPenduduk,
  ...commandsImpor,
  ...commandsSurat,
  ...commandsPersetujuan,
  ...commandsTte,
  ...commandsBuku,
  ...commandsPeriksa,
  ...commandsSertifikat,
} as const

type Commands = typeof commands
export type CommandName = keyof Commands
export type Input<N extends CommandName> = z.infer<Commands[N]['input']>
export type Output<N extends CommandName> = z.infer<Commands[N]['output']>
