// The look of a screen must not depend on which screens were open before it: style sheets are loaded with their screens.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

const always = ['tokens.css', 'base.css', 'frame.css', 'dialog.css', 'loket.css', 'sheet.css']
const read = (file: string): string => readFileSync(file, 'utf8')
const classesOf = (css: string): readonly string[] =>
  [...css.replaceAll(/\{[^{}]*\}/g, ' ').matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((found) => found[1] ?? '')
const sheets = new Map(
  globSync('renderer/styles/*.css').map((file) => [basename(file), new Set(classesOf(read(file)))]),
)
const definedIn = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => [...(sheets.get(name) ?? [])]))
const everywhere = definedIn([...sheets.keys()])

// Class names in string literals only; the words of a condition around them are no names.
const usedIn = (tsx: string): readonly string[] =>
  [...tsx.matchAll(/className=(?:"([^"]*)"|\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\})/g)].flatMap(([, plain, code]) =>
    plain !== undefined
      ? plain.split(/\s+/)
      : [...(code ?? '').matchAll(/['`]([^'`]*)['`]/g)].flatMap((text) => (text[1] ?? '').match(/[\w-]+/g) ?? []),
  )

describe('a screen', () => {
  it.each(globSync('renderer/pages/*').map((folder) => basename(folder)))(
    '%s loads every style it uses by itself',
    (folder) => {
      const sources = globSync(`renderer/pages/${folder}/*.tsx`).map(read)
      const own = sources.flatMap((source) => [...source.matchAll(/styles\/([\w-]+\.css)/g)].map((m) => m[1] ?? ''))
      const loaded = definedIn([...always, ...own])
      const missing = sources
        .flatMap(usedIn)
        .filter((name) => name.length > 1 && everywhere.has(name) && !loaded.has(name))
      expect([...new Set(missing)]).toEqual([])
    },
  )
})
