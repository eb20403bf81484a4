// A user without rights runs the app with Chromium's sandbox really on, as in an office.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { _electron } from 'playwright-core'
import { copyBuiltApp, prepareOtherUser, type OtherUser } from './other-user.ts'
import { readStatus } from './processes.ts'
import { watchPolicy } from './policy.ts'
import { aRequest, findPerson } from './letters.ts'
import { openTraining } from './sessions.ts'
import { callOf } from './siakel.ts'

let user: OtherUser
let copy: ReturnType<typeof copyBuiltApp>
beforeAll(() => {
  user = prepareOtherUser()
  copy = copyBuiltApp(user)
})
afterAll(() => user.remove())

type Program = Awaited<ReturnType<typeof startAsUser>>

test('the window runs in its sandbox, and a letter is issued from there', async () => {
  const program = await startAsUser({ sandbox: true })
  try {
    await openTraining(program)
    const status = await windowStatus(program)
    expect(status).toMatch(/^Seccomp:\s+2$/m)
    expect(status).toMatch(/^NSpid:\s+\d+\s+\d+/m) // a process table of its own
    expect(status).not.toMatch(/^Uid:\s+0/m)
    const terbit = await program.call('surat.terbit', {
      ...aRequest(await findPerson(program), { cetak: false }),
      permintaanId: crypto.randomUUID(),
    })
    expect(terbit).toMatchObject({ ok: true })
    expect(program.violations).toEqual([])
  } finally {
    await program.app.close()
  }
})

test('control: without the sandbox the same look sees that it is off', async () => {
  const program = await startAsUser({ sandbox: false })
  try {
    expect(await windowStatus(program)).toMatch(/^Seccomp:\s+0$/m)
  } finally {
    await program.app.close()
  }
})

const startAsUser = async ({ sandbox }: { readonly sandbox: boolean }) => {
  const env = Object.fromEntries(
    Object.entries(user.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  const app = await _electron.launch({
    executablePath: user.runner(copy.electron),
    args: ['.'],
    cwd: copy.app,
    chromiumSandbox: sandbox,
    env,
  })
  const page = await app.firstWindow()
  return { app, page, call: callOf(page), violations: await watchPolicy(page) }
}

const windowStatus = async ({ app }: Program): Promise<string> =>
  readStatus(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0),
  )
