// The public keys with which anybody can check this office's codes, as one small file.
import { findDevice } from '#db/queries/device.ts'
import { findQrCertificate } from '#db/queries/kunci-qr.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { qrHash, rawPublicKey } from '#db/qr-crypto.ts'
import { keyId } from '#domain/qr/qr.ts'
import type { ReadableDb } from '#db/connection.ts'

/**
 * The file's text: office, and per key its id (hex), the 32 raw bytes (base64) and the office key's signature over them. Null
 * before the first letter, when there is no key yet. Layout of the codes: docs/qr.md.
 */
export const exportKunciQr = (db: ReadableDb): string | null => {
  const kunci = findQrCertificate(db)
  const perangkat = findDevice(db)
  if (!kunci || !perangkat) return null
  const { nama, sebutan, kota, kode } = readPengaturan(db, 'kantor')
  const raw = new Uint8Array(Buffer.from(kunci.publicKey, 'base64'))
  return `${JSON.stringify(
    {
      jenis: 'siakel-kunci-qr',
      versi: 1,
      kantor: { kode, nama: `${sebutan} ${nama}, ${kota}` },
      kunciKantor: Buffer.from(rawPublicKey(perangkat.publicKey)).toString('base64'),
      kunci: [
        {
          id: Buffer.from(keyId(raw, qrHash)).toString('hex'),
          ed25519: kunci.publicKey,
          sertifikat: kunci.certificate,
        },
      ],
    },
    null,
    2,
  )}\n`
}
