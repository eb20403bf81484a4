// The certificate file of the office (PKCS#12), checked before anything is signed with it.
import type { KeyObject } from 'node:crypto'
import { err, ok, type Result } from '#domain/result.ts'
import type { SalahSertifikat } from '#domain/tanda-tangan/galat.ts'
import type { InfoSertifikat } from '#domain/tanda-tangan/laporan.ts'
import { describeKey } from './algorithm.ts'
import { belongsTo, type Certificate, isMadeFor } from './certificate.ts'
import { issuersOf } from './chain.ts'
import { oidOf } from './der.ts'
import { openBags } from './pkcs12-bags.ts'

export type IsiPkcs12 = {
  /** DER of the signer's certificate and of its issuers, as far as the file has them. */
  readonly sertifikat: Uint8Array
  readonly rantai: readonly Uint8Array[]
  readonly kunci: KeyObject
  readonly info: InfoSertifikat
}

/** Opens the file and checks that it can sign at `pada` (UTC ms). The passphrase is not kept. */
export const readPkcs12 = (input: {
  readonly bytes: Uint8Array
  readonly sandi: string
  readonly pada: number
}): Result<IsiPkcs12, SalahSertifikat> => {
  const opened = openBags(input.bytes, input.sandi)
  if (!opened.ok) return opened
  const { keys, certificates } = opened.value
  const [kunci] = keys
  if (!kunci) return err({ code: 'SertifikatTanpaKunci' })
  if (keys.length > 1) return err({ code: 'SertifikatBanyakKunci', jumlah: keys.length })
  const leaf = certificates.find((one) => belongsTo(kunci, one))
  if (!leaf) return err({ code: 'SertifikatBedaKunci' })
  const wrong = checkUse(leaf, input.pada)
  if (wrong) return err(wrong)
  const rantai = issuersOf(leaf, certificates).slice(1)
  return ok({ sertifikat: leaf.der, rantai: rantai.map(({ der }) => der), kunci, info: leaf.info })
}

const weakSignatures = new Set([
  '1.2.840.113549.1.1.2', // MD2
  '1.2.840.113549.1.1.4', // MD5
  '1.2.840.113549.1.1.5', // SHA-1
  '1.2.840.10045.4.1', // SHA-1
])

const checkUse = (leaf: Certificate, pada: number): SalahSertifikat | null => {
  const { kuat } = describeKey(leaf.key)
  const type = leaf.key.asymmetricKeyType
  if (type !== 'rsa' && type !== 'ec') return { code: 'SertifikatTidakDidukung' }
  if (type === 'ec' && !kuat) return { code: 'SertifikatTidakDidukung' }
  if (!kuat || weakSignatures.has(oidOf(leaf.signed.algorithm.children[0]))) return { code: 'SertifikatLemah' }
  if (!isMadeFor(leaf, 'tanda-tangan')) return { code: 'SertifikatSalahGuna' }
  if (leaf.notAfter < pada) return { code: 'SertifikatKedaluwarsa', sampai: leaf.notAfter }
  if (leaf.notBefore > pada) return { code: 'SertifikatBelumBerlaku', mulai: leaf.notBefore }
  return null
}
