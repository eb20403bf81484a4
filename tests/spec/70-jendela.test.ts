// The window's own scheme, its place, its switches and its one factory (SECURITY E-1..E-3, E-11).
import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleFile } from '#electron/main/bundle-path.ts'
import { csp } from '#electron/main/csp.ts'
import { findForbiddenSwitch } from '#electron/main/switches.ts'
import { placesOf } from '#electron/main/log.ts'
import { fitPlace } from '#electron/main/window-place.ts'

const folder = join(sep, 'opt', 'siakel', 'renderer')

describe('the scheme app://siakel/', () => {
  it('serves the page and the files of the bundle', () => {
    expect(bundleFile(folder, 'app://siakel/')).toEqual({
      file: join(folder, 'index.html'),
      jenis: 'text/html; charset=utf-8',
    })
    expect(bundleFile(folder, 'app://siakel/assets/index-a1_B.js?x=1#y')?.file).toBe(
      join(folder, 'assets', 'index-a1_B.js'),
    )
  })

  it('gives 10,000 hostile addresses nothing outside its folder', () => {
    const bagian = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E%2e',
      '..%2f',
      '%2f',
      '%5c',
      '\\',
      '..\\',
      '/',
      '//',
      'C:',
      'c:\\windows',
      '\\\\server\\share',
      '%00',
      '\0',
      '~',
      'etc',
      'passwd',
      'index.html',
      'assets',
      'a.js',
      'keys.json',
      '....//',
      '%252e%252e',
      '\u2025',
      '\uff0e\uff0e',
      ';',
      '?',
      '#',
      '@',
      ':',
      '%c0%ae',
      ' ',
    )
    const alamat = fc.tuple(
      fc.constantFrom(
        'app://siakel/',
        'app://siakel',
        'app:///',
        'app://',
        'app://x@siakel/',
        'app://siakel:80/',
        'app://siakel.x/',
        'file:///',
        'APP://SIAKEL/',
        '',
      ),
      fc.array(fc.oneof(bagian, fc.string({ maxLength: 6 })), { maxLength: 8 }),
      fc.constantFrom('', '/', '.js', '/index.html', '.html'),
    )
    let dilayani = 0
    for (const [awal, isi, akhir] of fc.sample(alamat, { numRuns: 10_000, seed: 11 })) {
      const found = bundleFile(folder, awal + isi.join('') + akhir)
      if (!found) continue
      dilayani += 1
      expect(found.file.startsWith(folder + sep)).toBe(true)
      expect(relative(folder, found.file).split(sep)).not.toContain('..')
      expect(found.file).not.toMatch(/[\0%\\:]/)
    }
    expect(dilayani).toBeGreaterThan(0) // a rule that refuses everything would prove nothing
  })

  it('allows the page nothing but its own files', () => {
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("connect-src 'none'")
    expect(csp).toContain("require-trusted-types-for 'script'")
    expect(csp).not.toMatch(/unsafe|http|\*/)
  })
})

describe('the program', () => {
  it('makes windows in one place only, speaks to them through one channel, and gives them no Node', () => {
    const files = readdirSync('electron', { recursive: true, withFileTypes: true }).filter((f) =>
      f.name.endsWith('.ts'),
    )
    const text = files.map((f) => readFileSync(join(f.parentPath, f.name), 'utf8')).join('\n')
    const count = (what: RegExp): number => text.match(what)?.length ?? 0
    expect(count(/new Browser[W]indow\(/g)).toBe(1)
    expect(count(/ipc[M]ain\.(handle|on)\(/g)).toBe(1)
    expect(count(/ipc[R]enderer\./g)).toBe(1)
    for (const wajib of [
      'contextIsolation: true',
      'sandbox: true',
      'nodeIntegration: false',
      'webSecurity: true',
      'webviewTag: false',
    ]) {
      expect(text).toContain(wajib)
    }
    expect(text).not.toMatch(
      /setUsePlain[T]extEncryption|shell\.openExternal|enableBlinkFeatures|\.seriali[z]e\(|\.executeJavaScript\(/,
    )
  })

  it('refuses the switches that would drive it from outside, and no others', () => {
    for (const arg of [
      '--remote-debugging-port=0',
      '--remote-debugging-pipe',
      '--inspect',
      '--inspect-brk=9229',
      '--js-flags=--x',
      '--disable-web-security',
      '--user-data-dir=/x',
      '--no-sandbox',
      '-r',
      '--REMOTE-DEBUGGING-PORT=1',
    ]) {
      expect(findForbiddenSwitch(['.', arg]), arg).not.toBeNull()
    }
    expect(findForbiddenSwitch(['.', '--siakel-data=/x', '--lang=id', 'berkas.xlsx', '--', '-'])).toBeNull()
  })

  it('writes of an error only its kind and its places, never its text', () => {
    const error = Object.assign(new Error('row 9975015409870001 SITI'), { code: 'SQLITE_X' })
    expect(placesOf(error)).toContain('Error SQLITE_X')
    expect(placesOf(error)).toContain('70-jendela.test')
    expect(placesOf(error)).not.toMatch(/9975|SITI/)
    expect(placesOf('TypeError\n    at f (a.js:1:1)\nSITI 9975')).toBe('TypeError | at f (a.js:1:1)')
  })

  it('comes back to its place only where a screen still is', () => {
    const layar = [{ x: 0, y: 0, width: 1366, height: 728 }]
    const tempat = { x: 100, y: 50, lebar: 1100, tinggi: 650, penuh: false }
    expect(fitPlace(tempat, layar)).toEqual(tempat)
    expect(fitPlace({ ...tempat, x: 2000 }, layar)).toMatchObject({ x: 0, y: 0, penuh: true })
    expect(fitPlace({ ...tempat, y: -500 }, layar)).toMatchObject({ penuh: true })
    expect(fitPlace(null, layar)).toMatchObject({ lebar: 1366, tinggi: 728, penuh: true })
  })

  it('has no secret in the arguments or the environment of its helpers', () => {
    const hits = execFileSync('grep', ['-rnE', String.raw`fork\(|utilityProcess`, 'electron', '--include=*.ts'], {
      encoding: 'utf8',
    })
    expect(hits.split('\n').filter((line) => line.includes('fork('))).toHaveLength(1)
    expect(hits).toContain('utilityProcess.fork(berkas, [], {')
    expect(hits).not.toContain('env:')
  })
})
