// Identity of this PC: made once at first start, before any city exists (decision 000.2).
import { generateKeyPairSync } from 'node:crypto'
import { noHash } from '#domain/op/operation.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Clock, NewId } from '#domain/waktu/clock.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { syncState } from '#db/schema/op-log.ts'
import { readPerangkat, writePerangkat } from './perangkat.ts'
import { readRahasia, writeRahasia } from './rahasia.ts'

/** Public identity of this PC. Its key signs seals; it is not the key of the QR (decision 000.15). */
export type Device = {
  readonly device: string
  readonly epoch: number
  readonly kel: string
  readonly publicKey: string
}

const privateKeyName = 'device.ed25519'
const publicKeyName = 'device.ed25519.public'

/** Gives a new database its device: UUID, Ed25519 key, epoch 0 and an empty chain. Once per database, in its first transaction. */
export const createDevice = (
  db: WritableDb,
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
  { kel }: { readonly kel: string },
): Device => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const device = newId()
  const publicText = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const privateText = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
  db.insert(syncState)
    .values({
      satu: 1,
      kel,
      device,
      epoch: 0,
      generation: null,
      pullSeq: 0,
      pullHash: null,
      lastDevSeq: 0,
      lastHash: noHash,
      lastHlc: '',
      serverTimeOffset: 0,
      lastContact: null,
      pausedReason: null,
    })
    .run()
  writePerangkat(db, publicKeyName, publicText)
  writeRahasia(db, { nama: privateKeyName, nilai: privateText, pada: isoInstant(clock.now()) })
  return { device, epoch: 0, kel, publicKey: publicText }
}

/** Who this PC is, or null before `createDevice`. */
export const findDevice = (db: ReadableDb): Device | null => {
  const row = db.select({ device: syncState.device, epoch: syncState.epoch, kel: syncState.kel }).from(syncState).get()
  const publicKey = readPerangkat(db, publicKeyName)
  return row && publicKey !== null ? { ...row, publicKey } : null
}

/** Private key of the device (PKCS#8 DER, base64), or null. */
export const readDeviceKey = (db: ReadableDb): string | null => readRahasia(db, privateKeyName)
