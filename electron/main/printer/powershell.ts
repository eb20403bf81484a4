// Runs one PowerShell command within a time limit; null when it fails.
import { execFile } from 'node:child_process'

/** Standard output of the command, or null. */
export const runPowerShell = (perintah: string, batasMs: number): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(
      'powershell.exe',
      ['-NoProfile', '-NonInteractive', '-Command', perintah],
      { timeout: batasMs, windowsHide: true, maxBuffer: 4 * 1024 * 1024 },
      (error, keluar) => resolve(error ? null : keluar),
    )
  })
