// The Esign Client Service: what both versions of its protocol share (address, Basic authentication, limits, names that
// differ between servers), and the choice between them.
import type { PengaturanTte } from '#domain/kantor/tte.ts'
import { callHttp } from './http-call.ts'
import type { EsignParts } from './esign-parts.ts'
import { esignV1 } from './esign-v1.ts'
import { esignV2 } from './esign-v2.ts'
import type { AksesTte, EsignService } from './service.ts'

// A letter is far below 1 MB; base64 and a picture included, more than this is no answer to us.
const batasBytes = 32 * 1024 * 1024

/** Opens the service as the office has set it up. */
export const openEsign = (atur: PengaturanTte, akses: AksesTte): EsignService => {
  const dasar = atur.alamat.replace(/\/+$/, '')
  const basic = `Basic ${Buffer.from(`${akses.pengguna}:${akses.sandi}`).toString('base64')}`
  const parts: EsignParts = {
    atur,
    named: (nama) => atur.nama[nama] ?? nama,
    call: (path, { method, body, contentType, onHeaders }) =>
      callHttp({
        url: dasar + path,
        method,
        headers: {
          authorization: basic,
          accept: '*/*',
          ...(contentType === undefined ? {} : { 'content-type': contentType }),
        },
        body,
        batasMs: atur.batasDetik * 1000,
        batasBytes,
        ...(onHeaders ? { onHeaders } : {}),
      }),
  }
  return atur.versi === 'v1' ? esignV1(parts) : esignV2(parts)
}
