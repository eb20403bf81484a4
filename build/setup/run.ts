// Starts another program and waits for it. Used by everything in build/.
import { spawn } from 'node:child_process'

interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeoutMs?: number
  /** How many characters of its output a failure quotes. */
  readonly keep?: number
}

/** Runs a program quietly and returns what it printed; throws with its last lines when it fails. */
export const run = (command: string, args: readonly string[], options: RunOptions = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      timeout: options.timeoutMs,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let all = ''
    child.stdout.on('data', (chunk) => ((out += chunk), (all += chunk)))
    child.stderr.on('data', (chunk) => (all += chunk))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      code === 0
        ? resolve(out)
        : reject(new Error(`${command} failed (${signal ?? code})\n${all.slice(-(options.keep ?? 2_000))}`)),
    )
  })
