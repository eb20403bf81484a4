// `npm run package`: the app in a folder of dist/. `-- --installer` makes the installers of this platform instead.
// Refuses an Electron that is not the supported one of package.json, except with `-- --stand-in`: that build is for
// tests, carries `uji: true` in its package.json inside the archive, and can be driven by tests.
import { build, Platform, type AfterPackContext, type Configuration } from 'electron-builder'
import { path7za } from '7zip-bin'
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { needsOldBinding, oldNativeBinding, type ElectronInUse } from '#build/electron-path.ts'
import { buildApp } from '#build/setup/build-app.ts'
import { root } from '#build/setup/cache.ts'
import { prepare } from '#build/setup/prepare.ts'

const isTestBuild = process.argv.includes('--stand-in')
const withInstaller = process.argv.includes('--installer')

const supportedVersion = (): string => {
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  return about.devDependencies['electron'] ?? ''
}

const removeDefaultApp = async ({ appOutDir }: AfterPackContext): Promise<void> =>
  rmSync(join(appOutDir, 'resources/default_app.asar'), { force: true })

const configure = (electron: ElectronInUse): Configuration => ({
  extends: 'electron-builder.yml',
  electronVersion: electron.version,
  electronDist: electron.dist,
  afterPack: removeDefaultApp,
  // Only Windows prints through it; its program is twelve megabytes.
  ...(process.platform === 'win32' ? {} : { files: ['!node_modules/pdf-to-printer/**'] }),
  ...(isTestBuild ? { extraMetadata: { uji: true } } : {}),
  ...(needsOldBinding(electron)
    ? { extraResources: [{ from: oldNativeBinding(), to: 'native/better_sqlite3.node' }] }
    : {}),
})

const electron = await prepare('start')
if (electron.version !== supportedVersion() && !isTestBuild) {
  console.error(
    `package: Electron ${electron.version} is not the supported ${supportedVersion()}; it must not reach an office. ` +
      'For a test build: npm run package -- --stand-in',
  )
  process.exit(1)
}
await buildApp()
if (process.platform === 'linux') {
  chmodSync(path7za, 0o755)
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] = path7za // otherwise it is downloaded
}
const files = await build({
  projectDir: root,
  targets: Platform.current().createTarget(withInstaller ? undefined : 'dir'),
  publish: 'never',
  config: configure(electron),
})
for (const file of files) console.log(`package: ${file}`)
if (isTestBuild) console.log('package: a TEST BUILD with an unsupported Electron; never give it to an office')
