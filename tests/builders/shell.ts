// The whole shell in Node: real gate, real handlers, real office in a temporary folder. Fake: clock, keyring, printer, the
// system's dialogs; the worker is a thread instead of a process.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppError } from '#contract/errors.ts'
import type { CommandName, Input, Output } from '#contract/ipc.ts'
import { ok, type Result } from '#domain/result.ts'
import { stampPdf } from '#electron/pdf/stamp-pdf.ts'
import type { KeyWrapper, Printer, RenderSurat } from '#electron/usecases/ports.ts'
import type { KantorTerbuka } from '#electron/usecases/open-office.ts'
import { origin } from '#electron/main/csp.ts'
import type { ApplicationParts } from '#electron/main/app-state.ts'
import { createShell, type Shell, type ShellParts } from '#electron/main/shell.ts'
import { aClock, aNewId, type TestClock } from './clock.ts'
import { aKantorBaru } from './kantor-baru.ts'
import { aKeyring } from './key-wrapper.ts'

export type TestShell = {
  readonly shell: Shell
  readonly data: string
  readonly clock: TestClock
  /** Moves the monotonic time, which nobody can set back. */
  readonly lewat: (ms: number) => void
  readonly call: <N extends CommandName>(nama: N, input: Input<N>) => Promise<Result<Output<N>, AppError>>
  /** Anything at all, as the window's own page. */
  readonly raw: (nama: unknown, input: unknown) => Promise<Result<unknown, AppError>>
  readonly kantor: () => KantorTerbuka
  readonly bugs: string[]
  /** Closes and opens again over the same folder: a restart of the program. */
  readonly restart: (lain?: { readonly wrapper?: KeyWrapper; readonly clock?: TestClock }) => Promise<TestShell>
  readonly close: () => Promise<void>
}

type Options = {
  readonly data?: string
  readonly clock?: TestClock
  readonly wrapper?: KeyWrapper
  readonly printer?: Printer
  readonly parts?: Partial<ShellParts>
  readonly sisaDiskMb?: number
}

/** The cheapest argon2id there is: tests are about the paths, not about the cost. */
export const biayaMurah = { m: 8, t: 1, p: 1 }

/** Starts the shell over an empty (or given) data directory. */
export const openShell = async (options: Options = {}): Promise<TestShell> => {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'siakel-shell-'))
  const clock = options.clock ?? aClock()
  const wrapper = options.wrapper ?? aKeyring()
  const bugs: string[] = []
  let monoton = 0
  const application: ApplicationParts = {
    data,
    versi: '0.0.0',
    clock,
    monotonic: () => monoton,
    acak: (n) => new Uint8Array(randomBytes(n)),
    newId: aNewId(),
    clockTetap: { now: () => clock.now() },
    keys: { wrapper, acak: (n) => new Uint8Array(randomBytes(n)), biaya: biayaMurah },
    renderSurat: aRenderer,
    flattenLambang: (bytes) => ok(bytes),
    stampPdf,
    printer: options.printer ?? noPrinter,
    renderKata: ({ kata }) => new TextEncoder().encode(`%PDF ${kata.join(' ')}`),
    penanda: (folder) => ({ files: [join(data, 'penanda', `${folder.id}.json`)], fingerprint: 'mesin-uji' }),
    copyFirst: () => () => {},
  }
  const shell = createShell({
    application,
    dialogs: noDialogs,
    adjust: (pdf) => pdf,
    later: () => () => {},
    disk: { freeMb: () => options.sisaDiskMb ?? 50_000, look: () => Promise.resolve() },
    log: {
      bug: (kode, tempat, error) =>
        void bugs.push(`${kode} ${tempat} ${error instanceof Error ? (error.stack ?? '') : String(error)}`),
      note: () => {},
    },
    startWorker: noHelper,
    startBackground: noHelper,
    batas: { jobMs: 60_000, diamMs: 1000 },
    ...options.parts,
  })
  await shell.start()
  const raw: TestShell['raw'] = (nama, input) => shell.gate({ origin, mainFrame: true }, nama, input)
  return {
    shell,
    data,
    clock,
    bugs,
    raw,
    lewat: (ms) => void (monoton += ms),
    // The gate has shaped the answer by the same table.
    call: async (nama, input) => (await raw(nama, input)) as never,
    kantor: () => {
      const kini = shell.holder.current()
      if (kini.nama !== 'buka' && kini.nama !== 'calon') throw new Error('no office is open')
      return kini.terbuka.kantor
    },
    restart: async (lain = {}) => {
      await shell.close()
      return openShell({ ...options, data, clock: lain.clock ?? clock, wrapper: lain.wrapper ?? wrapper })
    },
    close: async () => {
      await shell.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** A shell whose office is made; the first account, a sekretaris, is signed in. Gives the recovery words too. */
export const openKantor = async (
  options: Options = {},
  isi: Partial<Input<'awal.buat'>> = {},
): Promise<TestShell & { readonly kata: readonly string[]; readonly penggunaId: string }> => {
  const shell = await openShell(options)
  const buat = await shell.call('awal.buat', aKantorBaru(isi))
  if (!buat.ok) throw new Error(`no office: ${JSON.stringify(buat.error)}`)
  const tercatat = await shell.call('awal.kataTercatat', { kata: buat.value.kata })
  if (!tercatat.ok) throw new Error(`the words were not accepted: ${JSON.stringify(tercatat.error)}`)
  return { ...shell, kata: buat.value.kata, penggunaId: shell.shell.keeper.current()?.penggunaId ?? '' }
}

const aRenderer: RenderSurat = (input) => ({
  pdf: new TextEncoder().encode(`%PDF-1.4\n${JSON.stringify(input)}\n%%EOF\n`),
  halaman: 1,
  ttd: { halaman: 1, x: 300, y: 100, lebar: 200, tinggi: 60 },
  ukuranHuruf: 12,
})

const noPrinter: Printer = {
  list: () => Promise.resolve([]),
  print: () => Promise.resolve({ ok: false, alasan: 'tidak ada printer' }),
  status: () => Promise.resolve({ state: 'gagal', alasan: null }),
  queue: () => Promise.resolve({ keadaan: 'tidak-menjawab', alasan: null, antre: 0 }),
}
const noDialogs: ShellParts['dialogs'] = {
  openFile: () => Promise.resolve(null),
  saveFile: () => Promise.resolve(null),
  write: () => Promise.resolve(ok(null)),
}
// A helper that never answers.
const noHelper = () => ({ send: () => {}, listen: () => {}, onExit: () => {}, stop: () => {} })
