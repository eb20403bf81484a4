// Runs `lp` with the bytes on its standard input, within a time limit.
import { spawn } from 'node:child_process'

/** Which server `lp` talks to (CUPS_SERVER), or null for the system's own; and how long it may take. */
export type LpPlace = { readonly server: string | null; readonly batasMs: number }

export type LpAnswer = { readonly ok: true; readonly jobId: string } | { readonly ok: false; readonly alasan: string }

/** Hands the bytes to the spooler. Never throws. */
export const runLp = ({ server, batasMs }: LpPlace, args: readonly string[], isi: Uint8Array): Promise<LpAnswer> =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', ...(server === null ? {} : { CUPS_SERVER: server }) }
    const lp = spawn('lp', [...args], { env, stdio: ['pipe', 'pipe', 'pipe'], timeout: batasMs, killSignal: 'SIGKILL' })
    let keluar = ''
    let galat = ''
    lp.stdout.on('data', (data: Buffer) => (keluar += data.toString()))
    lp.stderr.on('data', (data: Buffer) => (galat += data.toString()))
    lp.on('error', () => resolve({ ok: false, alasan: 'Sistem cetak (CUPS) belum terpasang di komputer ini' }))
    lp.on('close', (kode, sinyal) => resolve(answerOf({ kode, sinyal, keluar, galat })))
    // lp may end before it has read everything (no such queue).
    lp.stdin.on('error', () => {})
    lp.stdin.end(isi)
  })

type Ended = {
  readonly kode: number | null
  readonly sinyal: string | null
  readonly keluar: string
  readonly galat: string
}

const answerOf = ({ kode, sinyal, keluar, galat }: Ended): LpAnswer => {
  if (sinyal !== null) return { ok: false, alasan: 'Antrean printer tidak menjawab' }
  const jobId = /request id is \S*-(\d+)/.exec(keluar)?.[1]
  if (kode === 0 && jobId !== undefined) return { ok: true, jobId }
  return { ok: false, alasan: reasonOf(galat) }
}

const reasonOf = (galat: string): string => {
  if (/does not exist|unknown (destination|printer)|not found|No such/i.test(galat))
    return 'Printer ini tidak ada lagi di komputer'
  if (/not accepting/i.test(galat)) return 'Printer sedang tidak menerima cetakan'
  if (/unable to connect|bad file descriptor|connection refused|transport/i.test(galat))
    return 'Antrean printer tidak menjawab'
  return 'Antrean printer menolak cetakan'
}
