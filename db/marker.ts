// A small file outside the database that says how far it was: notices a folder that was copied back or to another machine
//. No personal data in it.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Marker } from '#domain/cadangan/marker.ts'
import type { ReadableDb } from './connection.ts'
import { readChainHead } from './queries/op-log.ts'
import { listRegister } from './queries/nomor-laporan.ts'
import { readLogHead } from './queries/log-akses.ts'
import { writeSynced } from './synced-file.ts'

/** Where the two copies stand (one beside the database, one in the user's profile), and which machine this is. */
export type MarkerPlace = { readonly files: readonly string[]; readonly fingerprint: string }

/** 'older-than-machine': an old copy of the database was put back. 'other-machine': a cloned or moved disk. */
export type MarkerState = 'ok' | 'missing' | 'older-than-machine' | 'other-machine'

const everyOperations = 50

/** Keeps the marker: call `update` after each commit; it writes when a number was issued or 50 operations have passed. */
export const createMarkerKeeper = (place: MarkerPlace): { readonly update: (db: ReadableDb) => boolean } => {
  let written: Marker | null = null
  return {
    update: (db) => {
      const now = markerOf(db, place.fingerprint)
      if (written !== null && !isDue(written, now)) return false
      writeMarker(place, now)
      written = now
      return true
    },
  }
}

/** Compares the database with what this machine remembers of it. Before the first write of a start. */
export const checkMarker = (db: ReadableDb, place: MarkerPlace): MarkerState => {
  // Only the furthest copy counts: the other one may stand in a place that could not be written for a while.
  const [marker] = readMarkers(place)
  if (!marker) return 'missing'
  if (isAhead(db, marker)) return 'older-than-machine'
  return marker.fingerprint === place.fingerprint ? 'ok' : 'other-machine'
}

/** What the copies remember, the furthest first; unreadable ones are left out. */
export const readMarkers = (place: MarkerPlace): readonly Marker[] =>
  place.files
    .map(readMarker)
    .filter((marker) => marker !== null)
    .toSorted((a, b) => b.epoch - a.epoch || b.lastDevSeq - a.lastDevSeq)

const markerOf = (db: ReadableDb, fingerprint: string): Marker => {
  const { device, epoch, lastDevSeq, lastHash } = readChainHead(db)
  const log = readLogHead(db)
  const nomor = listRegister(db).map(({ register, tahun, terakhir }) => ({ register, tahun, n: terakhir }))
  return { v: 1, device, epoch, lastDevSeq, lastHash, logNo: log.no, logHash: log.hash, nomor, fingerprint }
}

const isDue = (written: Marker, now: Marker): boolean =>
  written.epoch !== now.epoch ||
  now.lastDevSeq - written.lastDevSeq >= everyOperations ||
  JSON.stringify(written.nomor) !== JSON.stringify(now.nomor)

// Both copies are tried: one broken disk or folder must not stop an office.
const writeMarker = ({ files }: MarkerPlace, marker: Marker): void => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(marker)}\n`)
  const failures = files.flatMap((file): unknown[] => {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeSynced(file, bytes)
      return []
    } catch (error) {
      return [error]
    }
  })
  if (failures.length === files.length) throw failures[0]
}

const readMarker = (file: string): Marker | null => {
  if (!existsSync(file)) return null
  try {
    return Marker.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

// The database must reach at least as far, along the same chain, with the same or higher numbers.
const isAhead = (db: ReadableDb, marker: Marker): boolean => {
  const head = readChainHead(db)
  if (marker.device !== head.device || marker.epoch > head.epoch) return true
  if (marker.epoch === head.epoch && marker.lastDevSeq > head.lastDevSeq) return true
  if (marker.lastDevSeq === 0) return false
  const stored = db.$client
    .prepare('SELECT hash FROM op_log WHERE device = ? AND epoch = ? AND dev_seq = ?')
    .pluck()
    .get(marker.device, marker.epoch, marker.lastDevSeq)
  return stored !== marker.lastHash
}
