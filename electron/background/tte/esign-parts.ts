// What both versions of the protocol get: the office's settings, one way to call, the server's own names.
import type { PengaturanTte } from '#domain/kantor/tte.ts'
import type { HttpAnswer, HttpCall } from './http-call.ts'

export type EsignParts = {
  readonly atur: PengaturanTte
  /** Makes one call to a path of the service. */
  readonly call: (
    path: string,
    isi: Pick<HttpCall, 'method' | 'body'> & {
      readonly contentType?: string
      readonly onHeaders?: NonNullable<HttpCall['onHeaders']>
    },
  ) => Promise<HttpAnswer>
  /** The server's name of a documented key. */
  readonly named: (nama: string) => string
}

/** Fills `{nik}` or `{id}` into a path. */
export const fillPath = (path: string, nama: 'nik' | 'id', nilai: string): string =>
  path.replaceAll(`{${nama}}`, encodeURIComponent(nilai))
