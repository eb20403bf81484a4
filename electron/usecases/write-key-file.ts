// Writes a small file of the shell (keys.json, the pointer to the open office) so that a power cut leaves old or new.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeSynced } from '#db/synced-file.ts'

/** Writes the whole file, synced, over the old one. */
export const writeKeyFile = (jalur: string, teks: string): void => {
  mkdirSync(dirname(jalur), { recursive: true, mode: 0o700 })
  writeSynced(jalur, new TextEncoder().encode(teks))
}
