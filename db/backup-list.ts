// The copies that exist, what each holds, and which ones are old enough to go (SECURITY D-6).
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { BackupManifest } from '#domain/cadangan/backup-manifest.ts'

export type Backup = BackupManifest & { readonly nama: string }

/** File names inside a copy's folder. */
export const backupFiles = { database: 'kantor.db', manifest: 'isi.json' } as const

const stamp = /^\d{8}T\d{9}Z-(harian|pra-migrasi|manual)$/
const keepDaily = 7
const keepWeekly = 4
const keepOther = 3

/** All finished copies, newest first. */
export const listBackups = (folder: string): readonly Backup[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((nama) => stamp.test(nama))
    .flatMap((nama) => {
      const manifest = readManifest(join(folder, nama))
      return manifest ? [{ ...manifest, nama }] : []
    })
    .toSorted((a, b) => (a.nama < b.nama ? 1 : -1))

/** Name of a copy made at an instant: sorts by time and is a legal name everywhere. */
export const backupName = (pada: string, jenis: BackupManifest['jenis']): string =>
  `${pada.replaceAll(/[-:.]/g, '')}-${jenis}`

/** Deletes copies that are not among the last 7 days, the last 4 weeks, or the last 3 others. Gives the deleted names. */
export const pruneBackups = (folder: string): readonly string[] => {
  const all = listBackups(folder)
  const daily = all.filter(({ jenis }) => jenis === 'harian')
  const kept = new Set([
    ...firstPer(daily, ({ pada }) => pada.slice(0, 10), keepDaily),
    ...firstPer(daily, ({ pada }) => weekOf(pada), keepWeekly),
    ...all
      .filter(({ jenis }) => jenis !== 'harian')
      .slice(0, keepOther)
      .map(({ nama }) => nama),
  ])
  return all
    .filter(({ nama }) => !kept.has(nama))
    .map(({ nama }) => {
      rmSync(join(folder, nama), { recursive: true, force: true })
      return nama
    })
}

// The newest copy of each of the first `count` days or weeks.
const firstPer = (backups: readonly Backup[], keyOf: (backup: Backup) => string, count: number): readonly string[] => {
  const found = new Map<string, string>()
  for (const backup of backups) if (!found.has(keyOf(backup))) found.set(keyOf(backup), backup.nama)
  return [...found.values()].slice(0, count)
}

// Weeks counted from Monday 5 January 1970.
const weekOf = (pada: string): string => String(Math.floor((Date.parse(pada) / 86_400_000 - 4) / 7))

const readManifest = (folder: string): BackupManifest | null => {
  try {
    return BackupManifest.parse(JSON.parse(readFileSync(join(folder, backupFiles.manifest), 'utf8')))
  } catch {
    return null
  }
}
