// The weight of what the first window loads.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildApp } from '#build/setup/build-app.ts'
import { root } from '#build/setup/cache.ts'
import { print } from './figure.ts'

/** Prints window_js_gz_kb and window_css_gz_kb: the files that index.html names, and what those import at once. */
export const benchWindow = async (): Promise<void> => {
  await buildApp()
  const folder = join(root, 'out', 'renderer')
  const wanted = new Set<string>()
  const follow = (text: string): void => {
    for (const [, name] of text.matchAll(
      /(?:src|href|from|import)\s*=?\s*["'](?:\.\/)?(?:assets\/)?([\w-]+\.(?:js|css))["']/g,
    )) {
      if (!name || wanted.has(name)) continue
      wanted.add(name)
      if (name.endsWith('.js')) follow(readFileSync(join(folder, 'assets', name), 'utf8'))
    }
  }
  follow(readFileSync(join(folder, 'index.html'), 'utf8'))
  const there = readdirSync(join(folder, 'assets')).filter((name) => wanted.has(name))
  for (const kind of ['js', 'css'] as const) {
    const files = there.filter((name) => name.endsWith(`.${kind}`))
    const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0)
    print({ name: `window_${kind}_gz_kb`, value: bytes / 1000, unit: 'kB', n: files.length })
  }
}
