// Chromium's sandbox helper, as an installed package has it.
import { chown, chmod } from 'node:fs/promises'

/** Gives the helper to root and makes it setuid; without root Electron uses user namespaces instead. */
export const openSandbox = async (helper: string): Promise<void> => {
  if (process.getuid?.() !== 0) return
  await chown(helper, 0, 0)
  await chmod(helper, 0o4755)
}
