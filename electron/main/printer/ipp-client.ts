// Sends IPP requests to the CUPS of this PC: its socket, or localhost. Every request has a time limit.
import { request } from 'node:http'
import { existsSync } from 'node:fs'
import { decodeIpp, encodeIpp, type IppAnswer, type IppAttribute } from './ipp-codec.ts'

export type IppClient = { readonly ask: (operasi: number, isi: readonly IppAttribute[]) => Promise<IppAnswer> }

/** Where CUPS answers: path of a socket, or host and port. */
export type CupsPlace = { readonly socketPath: string } | { readonly host: string; readonly port: number }

const socketBawaan = '/run/cups/cups.sock'

/** The place CUPS_SERVER names, or this system's own. */
export const cupsPlace = (server: string | undefined): CupsPlace => {
  if (server?.startsWith('/')) return { socketPath: server }
  const [host, port] = (server ?? '').split(':')
  if (host) return { host, port: Number(port ?? 631) || 631 }
  return existsSync(socketBawaan) ? { socketPath: socketBawaan } : { host: 'localhost', port: 631 }
}

/** A client; rejects when nobody answers in time. */
export const createIppClient = (tempat: CupsPlace, batasMs: number): IppClient => {
  let nomor = 0
  return {
    ask: (operasi, isi) => {
      nomor += 1
      return post(tempat, encodeIpp(operasi, nomor, isi), batasMs)
    },
  }
}

const post = (tempat: CupsPlace, isi: Uint8Array, batasMs: number): Promise<IppAnswer> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/ipp', 'content-length': isi.length, host: 'localhost' }
    const send = request(
      { ...tempat, path: '/', method: 'POST', headers, signal: AbortSignal.timeout(batasMs) },
      (jawab) => {
        const potongan: Buffer[] = []
        jawab.on('data', (data: Buffer) => potongan.push(data))
        jawab.on('error', reject)
        jawab.on('end', () => {
          try {
            if (jawab.statusCode !== 200) throw new Error(`CUPS answers ${jawab.statusCode ?? 0}`)
            resolve(decodeIpp(Buffer.concat(potongan)))
          } catch (error) {
            reject(error instanceof Error ? error : new Error('no IPP answer'))
          }
        })
      },
    )
    send.on('error', reject)
    send.end(isi)
  })
