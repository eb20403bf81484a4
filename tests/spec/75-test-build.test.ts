// Which builds may be driven from outside (SECURITY E-11, decision 000.40).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isTestBuild } from '#electron/main/test-build.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'siakel-tanda-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a build', () => {
  it('is for tests only when its package.json says exactly so', () => {
    const cases = [
      ['{"name":"siakel","uji":true}', true],
      ['{"name":"siakel"}', false],
      ['{"uji":"true"}', false],
      ['{"uji":1}', false],
      ['{"uji":null}', false],
      ['[true]', false],
      ['null', false],
      ['{"uji":true', false],
      ['', false],
    ] as const
    for (const [text, expected] of cases) {
      writeFileSync(join(folder, 'package.json'), text)
      expect(isTestBuild(folder), text).toBe(expected)
    }
  })

  it('without a package.json is for offices', () => {
    expect(isTestBuild(folder)).toBe(false)
    writeFileSync(join(folder, 'uji'), '')
    expect(isTestBuild(folder)).toBe(false)
  })
})
