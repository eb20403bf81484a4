// Key of the QR on letters: not the key of the chain, certified by the device's key (decision 000.15). Before a city exists: self-made.
import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import type { QrSigner } from '#domain/qr/qr.ts'
import type { Clock } from '#domain/waktu/clock.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { ReadableDb, WritableDb } from '../connection.ts'
import { qrSigner } from '../qr-crypto.ts'
import { readDeviceKey } from './device.ts'
import { readPerangkat, writePerangkat } from './perangkat.ts'
import { readRahasia, writeRahasia } from './rahasia.ts'

/** Signs QR payloads. `salt`: secret from which each letter's salt is made. */
export type QrKey = QrSigner & { readonly salt: Uint8Array }

const seedName = 'qr.ed25519'
const saltName = 'qr.salt'
const publicName = 'qr.ed25519.public'
const certificateName = 'qr.ed25519.certificate'

/** The office's QR key; made, and certified by the device key, when it is first needed. Call it inside a transaction. */
export const readQrKey = (db: WritableDb, deps: { readonly clock: Clock }): QrKey => {
  const seed = readRahasia(db, seedName)
  const salt = readRahasia(db, saltName)
  if (seed === null || salt === null) return createQrKey(db, deps)
  return { ...qrSigner(Buffer.from(seed, 'base64')), salt: Buffer.from(salt, 'base64') }
}

/** The public half of every QR key this office signs with, 32 raw bytes each. */
export const listPublicQrKey = (db: ReadableDb): readonly Uint8Array[] => {
  const own = readPerangkat(db, publicName)
  return own === null ? [] : [new Uint8Array(Buffer.from(own, 'base64'))]
}

/** This PC's QR key with the certificate by its device key (Ed25519 over the 32 raw bytes), or null before the first letter. */
export const findQrCertificate = (
  db: ReadableDb,
): { readonly publicKey: string; readonly certificate: string } | null => {
  const publicKey = readPerangkat(db, publicName)
  const certificate = readPerangkat(db, certificateName)
  return publicKey === null || certificate === null ? null : { publicKey, certificate }
}

const createQrKey = (db: WritableDb, { clock }: { readonly clock: Clock }): QrKey => {
  const deviceKey = readDeviceKey(db)
  if (deviceKey === null) throw new Error('this database has no device yet')
  const [seed, salt] = [randomBytes(32), randomBytes(32)]
  const signer = qrSigner(seed)
  const device = createPrivateKey({ key: Buffer.from(deviceKey, 'base64'), format: 'der', type: 'pkcs8' })
  const pada = isoInstant(clock.now())
  writeRahasia(db, { nama: seedName, nilai: seed.toString('base64'), pada })
  writeRahasia(db, { nama: saltName, nilai: salt.toString('base64'), pada })
  writePerangkat(db, publicName, Buffer.from(signer.publicKey).toString('base64'))
  writePerangkat(db, certificateName, sign(null, signer.publicKey, device).toString('base64'))
  return { ...signer, salt }
}
