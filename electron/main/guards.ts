// Doors that stay shut: no navigation, no new windows, no permissions, no downloads, no web views (SECURITY E-4..E-6).
import { app, session } from 'electron'
import { origin } from './csp.ts'

/** Every window, also one that should not exist. */
export const guardContents = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOwn(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    // An empty page (about:blank) asks nobody before it comes; the window goes back to its own.
    contents.on('did-navigate', (_navigated, url) => {
      if (!isOwn(url) && !url.startsWith('devtools:')) void contents.loadURL(`${origin}/`)
    })
  })
}

/** The one session: nothing from outside, nothing asked of the system. */
export const guardSession = (): void => {
  const sesi = session.defaultSession
  sesi.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  sesi.setPermissionCheckHandler(() => false)
  sesi.setDevicePermissionHandler(() => false)
  sesi.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  sesi.on('will-download', (event) => event.preventDefault())
  // Own page and its blobs only; the CSP says so too.
  sesi.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }))
}

const isOwn = (url: string): boolean =>
  url === `${origin}/` || url.startsWith(`${origin}/#`) || url.startsWith(`${origin}/index.html`)
const isAllowed = (url: string): boolean => /^(app:\/\/siakel\/|blob:app:\/\/siakel\/|data:image\/|devtools:)/.test(url)
