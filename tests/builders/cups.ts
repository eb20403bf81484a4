// A CUPS of the test's own: its socket, its queues, its backends, all in a temporary folder. The system's own is not touched.
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { request } from 'node:http'

export type TestCups = {
  /** Value for CUPS_SERVER. */
  readonly socket: string
  readonly dir: string
  /** Adds a backend script; `body` is shell, run for each job. */
  readonly addBackend: (nama: string, body: string) => void
  /** Adds a queue; `model` 'raw' sends bytes as they are. */
  readonly addQueue: (nama: string, uri: string, model: string) => void
  readonly run: (program: string, ...args: readonly string[]) => string
  readonly stop: () => Promise<void>
}

const bin = '/usr/lib/cups'

/** Starts it; needs the Debian packages cups-daemon and cups-client. */
export const startCups = async (): Promise<TestCups> => {
  // A short path: the name of a socket has at most 107 characters.
  const dir = mkdtempSync('/tmp/siakel-cups-')
  chmodSync(dir, 0o755)
  const socket = join(dir, 'cups.sock')
  writeConfig(dir, socket)
  const daemon = spawn('/usr/sbin/cupsd', ['-f', '-c', join(dir, 'cupsd.conf'), '-s', join(dir, 'cups-files.conf')], {
    stdio: 'ignore',
  })
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, [...args], {
      env: { ...process.env, CUPS_SERVER: socket, LC_ALL: 'C' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  await waitFor(() => answers(socket))
  return {
    socket,
    dir,
    run,
    addBackend: (nama, body) => {
      const berkas = join(dir, 'bin/backend', nama)
      writeFileSync(berkas, `#!/bin/sh\n[ $# -lt 5 ] && exit 0\n${body}\n`)
      chmodSync(berkas, 0o700) // without rights for others CUPS runs it as root, as it does its own
    },
    addQueue: (nama, uri, model) => {
      run('/usr/sbin/lpadmin', '-p', nama, '-E', '-v', uri, '-m', model)
    },
    stop: async () => {
      const over = new Promise<void>((done) => void daemon.once('exit', () => done()))
      daemon.kill('SIGTERM')
      await over
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Adds a queue that keeps every job's bytes as they arrive. The answer gives them, the oldest job first. */
export const keepJobs = (cups: TestCups, queue: string): (() => readonly Buffer[]) => {
  const folder = join(cups.dir, 'spool/tmp')
  cups.addBackend('simpan', `cat "\${6:--}" > "${folder}/$1.bytes"`)
  cups.addQueue(queue, 'simpan:/', 'raw')
  return () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.bytes'))
      .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .map((name) => readFileSync(join(folder, name)))
}

/** Waits until something is so; the deadline is only there so that a broken test ends. */
export const waitFor = async (siap: () => boolean | Promise<boolean>, batasMs = 30_000): Promise<void> => {
  const akhir = performance.now() + batasMs
  while (!(await siap())) {
    if (performance.now() > akhir) throw new Error('waited in vain')
    await new Promise((done) => setTimeout(done, 50))
  }
}

const writeConfig = (dir: string, socket: string): void => {
  for (const sub of ['bin/backend', 'conf/ppd', 'cache', 'state', 'spool/tmp'])
    mkdirSync(join(dir, sub), { recursive: true })
  for (const sub of ['filter', 'cgi-bin', 'daemon', 'monitor', 'notifier', 'driver']) {
    if (existsSync(join(bin, sub))) symlinkSync(join(bin, sub), join(dir, 'bin', sub))
  }
  if (existsSync(join(bin, 'backend/cups-pdf')))
    symlinkSync(join(bin, 'backend/cups-pdf'), join(dir, 'bin/backend/cups-pdf'))
  const root = userInfo().uid === 0
  writeFileSync(
    join(dir, 'cups-files.conf'),
    [
      `ServerRoot ${dir}/conf`,
      `ServerBin ${dir}/bin`,
      'DataDir /usr/share/cups',
      `CacheDir ${dir}/cache`,
      `StateDir ${dir}/state`,
      `RequestRoot ${dir}/spool`,
      `TempDir ${dir}/spool/tmp`,
      `AccessLog ${dir}/access.log`,
      `ErrorLog ${dir}/error.log`,
      `PageLog ${dir}/page.log`,
      `Printcap ${dir}/printcap`,
      'SystemGroup root',
      'FileDevice Yes',
      'Sandboxing relaxed',
      ...(root ? ['User lp', 'Group lp'] : []),
      '',
    ].join('\n'),
  )
  writeFileSync(
    join(dir, 'cupsd.conf'),
    [
      `Listen ${socket}`,
      'Browsing No',
      'WebInterface No',
      'DefaultAuthType None',
      'LogLevel info',
      'ErrorPolicy retry-job',
      'JobRetryInterval 1',
      '<Location />',
      'Order allow,deny',
      'Allow all',
      '</Location>',
      '<Location /admin>',
      'Order allow,deny',
      'Allow all',
      '</Location>',
      '<Policy default>',
      'JobPrivateAccess all',
      'JobPrivateValues none',
      '<Limit All>',
      'Order allow,deny',
      'Allow all',
      '</Limit>',
      '</Policy>',
      '',
    ].join('\n'),
  )
}

const answers = (socketPath: string): Promise<boolean> =>
  new Promise((done) => {
    const ask = request({ socketPath, path: '/', headers: { host: 'localhost' } }, (jawab) => {
      jawab.resume()
      done(true)
    })
    ask.on('error', () => done(false))
    ask.end()
  })
