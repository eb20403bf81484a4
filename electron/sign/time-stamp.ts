// RFC 3161 time stamps: the request that is sent, the answer that comes back, and the token inside a signature.
import { createHash } from 'node:crypto'
import { Integer, Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TSTInfo } from 'pkijs'
import { err, ok, type Result } from '#domain/result.ts'
import type { SalahStempel } from '#domain/tanda-tangan/galat.ts'
import type { InfoStempel } from '#domain/tanda-tangan/laporan.ts'
import { digestOf, digestOid } from './algorithm.ts'
import type { Certificate } from './certificate.ts'
import { areWhole, judgeChain, type Trust } from './chain.ts'
import { checkSigner } from './check-signer.ts'
import { isA, readDer, sameBytes, smallOf } from './der.ts'
import { readSignedData } from './signed-data.ts'

export type StampRequest = { readonly sha256: Uint8Array; readonly nonce: Uint8Array }

/** The DER of a request that also asks for the server's certificate. The nonce is 1 to 16 random bytes. */
export const writeStampRequest = ({ sha256, nonce }: StampRequest): Uint8Array => {
  const imprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: digestOid('sha256'), algorithmParams: new Null() }),
    hashedMessage: new OctetString({ valueHex: Uint8Array.from(sha256).buffer }),
  })
  const request = new TimeStampReq({ version: 1, messageImprint: imprint, certReq: true, nonce: nonceInteger(nonce) })
  return new Uint8Array(request.toSchema().toBER())
}

// A positive INTEGER in DER: no needless zero in front.
const nonceInteger = (nonce: Uint8Array): Integer => {
  const significant = nonce.subarray(
    Math.max(
      0,
      nonce.findIndex((byte) => byte !== 0),
    ),
  )
  const high = (significant[0] ?? 0) >= 0x80
  return new Integer({ valueHex: Uint8Array.from(high ? [0, ...significant] : significant).buffer })
}

/** The token of a server's answer, when it was granted and is for this very request. */
export const readStampResponse = (bytes: Uint8Array, request: StampRequest): Result<Uint8Array, SalahStempel> => {
  const [info, token, ...rest] = readDer(bytes)?.children ?? []
  const status = smallOf(info?.children[0])
  if (!isA(info, 'sequence') || status === null || rest.length > 0) return err({ code: 'StempelSalah' })
  if (status > 1) return err({ code: 'StempelDitolak', status: String(status) })
  if (!token) return err({ code: 'StempelSalah' })
  const found = readToken(token.raw)
  const nonce = nonceInteger(request.nonce).valueBlock.valueHexView
  const asked = found && sameBytes(found.imprint, request.sha256) && found.nonce && sameBytes(found.nonce, nonce)
  if (!found || !asked || found.digest !== 'sha256' || checkToken(token.raw, null) === null) {
    return err({ code: 'StempelSalah' })
  }
  return ok(token.raw)
}

const tstInfoOid = '1.2.840.113549.1.9.16.1.4'

const readToken = (der: Uint8Array) => {
  const signed = readSignedData(der)
  if (!signed?.content || signed.contentType !== tstInfoOid) return null
  try {
    const tst = TSTInfo.fromBER(Uint8Array.from(signed.content))
    const imprint = readDer(signed.content)?.children[2]
    const hash = imprint?.children[1]
    if (tst.version !== 1 || !isA(hash, 'octetString')) return null
    return {
      signed,
      content: signed.content,
      digest: digestOf(imprint?.children[0]),
      imprint: hash.content,
      waktu: tst.genTime.getTime(),
      nonce: tst.nonce ? Uint8Array.from(tst.nonce.valueBlock.valueHexView) : null,
    }
  } catch {
    return null // pkijs throws at whatever it does not read
  }
}

export type TokenCheck = {
  readonly waktu: number
  readonly certificate: Certificate
  readonly others: readonly Certificate[]
}

/** Whether a token is whole and, when data is given, made for it; who gave it and when. */
export const checkToken = (
  der: Uint8Array,
  hashOf: ((digest: 'sha256' | 'sha384' | 'sha512') => Uint8Array) | null,
): TokenCheck | null => {
  const token = readToken(der)
  if (!token || token.digest === null || token.digest === 'sha1') return null
  if (hashOf && !sameBytes(token.imprint, hashOf(token.digest))) return null
  const check = checkSigner(token.signed, (digest) => createHash(digest).update(token.content).digest(), 'sha1')
  const { certificate, others, sebab, locked, weak } = check
  if (sebab !== null || !certificate || !locked || weak || token.signed.signer.unsigned.size > 0) return null
  return { waktu: token.waktu, certificate, others }
}

/** What a token in a signature is worth. The path of its server is judged at `pada`. */
export const judgeToken = (
  der: Uint8Array,
  hashOf: (digest: 'sha256' | 'sha384' | 'sha512') => Uint8Array,
  trust: Trust,
  pada: number,
): InfoStempel => {
  const check = checkToken(der, hashOf)
  if (!check) return { keadaan: 'rusak', waktu: null, penerbit: null }
  const { certificate, others, waktu } = check
  const rantai = judgeChain(certificate, others, trust, pada, 'stempel-waktu')
  if (!areWhole(certificate, others, trust.akar, rantai)) return { keadaan: 'rusak', waktu: null, penerbit: null }
  return { keadaan: rantai === 'terpercaya' ? 'terpercaya' : 'tidak-dikenal', waktu, penerbit: certificate.info.nama }
}
