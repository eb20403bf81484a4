// The window's doors (SECURITY E-1 to E-6): its rules as headers, no Node, no other page, window, permission or download.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { hearPolicy } from './policy.ts'
import { startPerTest } from './sessions.ts'
import type { Siakel } from './siakel.ts'

const start = startPerTest()

// Word for word as in the requirement.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'none'; " +
  "frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

test('every file of the window comes with the content security policy and nosniff as headers', async () => {
  const { page } = await start()
  const files: { readonly url: string; readonly headers: Record<string, string> }[] = []
  page.on('response', (response) => void files.push({ url: response.url(), headers: response.headers() }))
  await page.reload()
  await page.getByRole('heading', { name: 'Selamat datang di SIAKEL' }).waitFor()
  expect(files.map(({ url }) => url)).toContain('app://siakel/')
  expect(files.length).toBeGreaterThan(2)
  for (const { url, headers } of files) {
    expect({ url, policy: headers['content-security-policy'], sniff: headers['x-content-type-options'] }).toEqual({
      url,
      policy,
      sniff: 'nosniff',
    })
  }
})

test('control: what the policy forbids does not happen and is heard', async () => {
  const { page, violations } = await start()
  const style = await page.evaluate(() => {
    const inline = document.createElement('style')
    inline.textContent = 'body { color: rgb(1, 2, 3) }'
    document.head.append(inline)
    return getComputedStyle(document.body).color
  })
  expect(style).not.toBe('rgb(1, 2, 3)')
  expect(
    await page.evaluate(() =>
      fetch('app://siakel/index.html').then(
        () => 'loaded',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
  await expect(page.evaluate(() => (document.body.innerHTML = '<b>x</b>'))).rejects.toThrow(/TrustedHTML/)
  await expect.poll(() => violations.join()).toMatch(/style-src[^]*connect-src[^]*trusted-types-sink/)
  violations.splice(0)
  await page.evaluate(hearPolicy) // as at the start of a test: what happened before is told too
  await expect.poll(() => violations.splice(0).join()).toMatch(/before/)
})

test('the page is isolated and sandboxed, and finds nothing of Node or Electron', async () => {
  const { app, page } = await start()
  const preferences = await app.evaluate(({ webContents }) => {
    // Electron's own type leaves this method out.
    const all = webContents.getAllWebContents() as unknown as { getLastWebPreferences: () => Record<string, unknown> }[]
    return all.map((contents) => contents.getLastWebPreferences())
  })
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  })
  expect(preferences[0]?.['nodeIntegrationInWorker'] ?? false).toBe(false)
  const found = await page.evaluate(() => {
    const names = [
      'require',
      'process',
      'module',
      'exports',
      'global',
      'Buffer',
      'setImmediate',
      'ipcRenderer',
      'electron',
      '__dirname',
    ]
    return names.filter((name) => name in globalThis)
  })
  expect(found).toEqual([])
  expect(await page.evaluate(() => Object.keys((globalThis as unknown as { siakel: object }).siakel))).toEqual([
    'call',
    'pathOf',
  ])
})

test('no address leads the window away from its page', async () => {
  const { app, page } = await start()
  await page.getByRole('heading', { name: 'Selamat datang di SIAKEL' }).waitFor()
  await watchNavigation(app)
  const addresses = [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'app://lain/',
    'app://siakel/assets/',
    'data:text/html,halo',
  ]
  for (const address of addresses) {
    await page.evaluate((to) => void (location.href = to), address)
    await page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      document.body.append(link)
      link.click()
    }, address)
  }
  await expect.poll(() => navigations(app)).toContain('tried app://siakel/assets/')
  expect(await navigations(app)).toEqual(
    expect.arrayContaining(['tried https://example.com/', 'tried http://127.0.0.1:9/', 'tried app://lain/']),
  )
  expect((await navigations(app)).filter((line) => line.startsWith('went'))).toEqual([])
  expect(await page.evaluate(() => `${location.href} ${document.body.innerText}`)).toMatch(
    /^app:\/\/siakel\/ [^]*Selamat datang di SIAKEL/,
  )
})

test('a page that was emptied comes back by itself', async () => {
  const { app, page } = await start()
  await page.getByRole('heading', { name: 'Selamat datang di SIAKEL' }).waitFor()
  await watchNavigation(app)
  await page.evaluate(() => void (location.href = 'about:blank'))
  await expect.poll(() => navigations(app)).toEqual(expect.arrayContaining(['went about:blank', 'went app://siakel/']))
  await page.getByRole('heading', { name: 'Selamat datang di SIAKEL' }).waitFor()
})

test('no page opens a second window, a frame or a web view', async () => {
  const { app, page, violations } = await start()
  const opened = await page.evaluate(() =>
    ['https://example.com/', 'file:///etc/passwd', 'app://siakel/', 'about:blank', ''].map(
      (to) => window.open(to) === null,
    ),
  )
  expect(opened).toEqual([true, true, true, true, true])
  const inside = await page.evaluate(async () => {
    for (const [tag, to] of [
      ['webview', 'https://example.com/'],
      ['iframe', 'app://siakel/'],
      ['iframe', 'https://example.com/'],
    ] as const) {
      const element = document.createElement(tag)
      element.setAttribute('src', to)
      document.body.append(element)
    }
    await new Promise((done) => setTimeout(done, 300))
    const frames = [...document.querySelectorAll('iframe')]
    return {
      webview: 'loadURL' in document.createElement('webview'),
      read: frames.map((frame) => frame.contentDocument?.body.textContent ?? ''),
    }
  })
  expect(inside.webview).toBe(false)
  expect(inside.read).toEqual(['', ''])
  expect(
    await app.evaluate(({ BrowserWindow, webContents }) => [
      BrowserWindow.getAllWindows().length,
      webContents.getAllWebContents().length,
    ]),
  ).toEqual([1, 1])
  expect(violations.splice(0).join()).toMatch(/frame-src/)
})

test('every permission is denied without a question', async () => {
  const { page } = await start()
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
      'screen-wake-lock',
    ]
    const asked = names.map((name) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state,
        (e: Error) => e.name,
      ),
    )
    return Object.fromEntries((await Promise.all(asked)).map((state, i) => [names[i], state]))
  })
  expect(states).toMatchObject({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
    'clipboard-read': 'denied',
  })
  const answers = await page.evaluate(async () => {
    const refusal = (asking: () => Promise<unknown>): Promise<string> =>
      asking().then(
        () => 'GIVEN',
        (e: Error) => e.name,
      )
    return {
      place: await new Promise<string>((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('GIVEN'),
          () => done('refused'),
        ),
      ),
      camera: await refusal(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
      screen: await refusal(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      notify: await refusal(() =>
        Notification.requestPermission().then((state) =>
          state === 'granted' ? state : Promise.reject(new Error(state)),
        ),
      ),
      clipboard: await refusal(() => navigator.clipboard.readText()),
    }
  })
  expect(Object.values(answers)).not.toContain('GIVEN')
})

test('a download is cancelled before it begins', async () => {
  const { app, page } = await start()
  await app.evaluate(({ session }) => {
    const seen: boolean[] = []
    Object.assign(globalThis, { seen })
    session.defaultSession.on('will-download', (event) => seen.push(event.defaultPrevented))
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['isi']))
    link.download = 'unduhan-uji.txt'
    document.body.append(link)
    link.click()
  })
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)).toEqual([true])
})

test('neither the page nor its session reaches a server', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('halo')
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', () => ready()))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const { app, page, violations } = await start()
    await reach(page, address)
    const shell = await app.evaluate(
      ({ session }, to) =>
        session.defaultSession.fetch(`${to}/shell`).then(
          () => 'reached',
          (e: Error) => e.message,
        ),
      address,
    )
    expect(shell).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(violations.splice(0).join()).toMatch(/connect-src[^]*img-src|img-src[^]*connect-src/)
    expect(asked).toEqual([])
    await fetch(`${address}/control`)
    expect(asked).toEqual(['/control'])
  } finally {
    server.close()
  }
})

const reach = (page: Siakel['page'], address: string): Promise<void> =>
  page.evaluate(async (to) => {
    await fetch(`${to}/fetch`).catch(() => undefined)
    navigator.sendBeacon(`${to}/beacon`)
    const image = new Image()
    const over = new Promise((done) => (image.onerror = image.onload = done))
    image.src = `${to}/image`
    await over
  }, address)

// `will-navigate` is not told once a guard has refused, so what was tried and what happened are taken down.
const watchNavigation = (app: Siakel['app']): Promise<void> =>
  app.evaluate(({ webContents }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const [contents] = webContents.getAllWebContents()
    contents?.on('did-start-navigation', ({ url }) => seen.push(`tried ${url}`))
    contents?.on('did-navigate', (_event, url) => seen.push(`went ${url}`))
  })

const navigations = (app: Siakel['app']): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
