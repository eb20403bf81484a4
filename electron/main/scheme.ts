// Our own scheme app://siakel/: serves the files of the bundle, each with the page's rules as headers (SECURITY E-2, E-3).
import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { bundleFile } from './bundle-path.ts'
import { csp } from './csp.ts'

/** Before the app is ready. `codeCache`: compiled scripts are kept, which no file:// page gets. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the folder. Everything that is not a file of it is answered with 404. */
export const serveBundle = (folder: string): void => {
  protocol.handle('app', async ({ url, method }) => {
    const found = method === 'GET' ? bundleFile(folder, url) : null
    if (!found) return refuse()
    try {
      const isi = await readFile(found.file)
      return new Response(new Uint8Array(isi), { headers: { ...aturan, 'content-type': found.jenis } })
    } catch {
      return refuse()
    }
  })
}

const aturan = {
  'content-security-policy': csp,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
} as const

const refuse = (): Response => new Response('', { status: 404, headers: aturan })
