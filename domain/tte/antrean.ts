// The queue of letters at the signature service: its states, what a person can do in each, and how long it waits between two tries.
import * as z from 'zod/mini'

/**
 * 'menunggu': not sent, or refused for certain; 'dikirim': on its way, written before the call; 'tidak-pasti': may have been
 * signed, a person decides; 'gagal': this letter was refused; 'selesai': the signed file is issued.
 */
export const StateTte = z.enum(['menunggu', 'dikirim', 'tidak-pasti', 'gagal', 'selesai'])
export type StateTte = z.infer<typeof StateTte>

/** What the queue waits for, or what a person is asked to do with a letter. */
export const TindakanTte = z.enum(['tunggu', 'ketik-sandi', 'putuskan', 'perbaiki', 'tidak-ada'])
export type TindakanTte = z.infer<typeof TindakanTte>

/** What is to be done with a letter of the queue. `adaSandi`: the background holds the passphrase of its signer. */
export const findTindakan = (state: StateTte, adaSandi: boolean): TindakanTte => {
  if (state === 'menunggu') return adaSandi ? 'tunggu' : 'ketik-sandi'
  if (state === 'dikirim') return 'tunggu'
  if (state === 'tidak-pasti') return 'putuskan'
  return state === 'gagal' ? 'perbaiki' : 'tidak-ada'
}

/** Waiting times in ms; the last one of `kirim` repeats, the other two end. */
export type JedaTte = {
  /** After a call that certainly did not reach the service. */
  readonly kirim: readonly number[]
  /** Between two tries to fetch a file whose answer was lost. */
  readonly unduh: readonly number[]
  /** Between two tries to have the service check its own file. */
  readonly verifikasi: readonly number[]
  /** The passphrase is forgotten when nothing was signed for this long. */
  readonly sandi: number
}

/** What the program uses (docs/tte.md names them). */
export const jedaTte: JedaTte = {
  kirim: [2000, 5000, 15_000, 60_000, 300_000],
  unduh: [1000, 5000, 20_000, 60_000],
  verifikasi: [1000, 5000, 20_000],
  sandi: 600_000,
}

/** The waiting time after the n-th try (1, 2, ...), or null when there is none left. */
export const jedaKe = (jeda: readonly number[], ke: number): number | null => jeda[ke - 1] ?? null

/** What the service says of a signer. */
export const StatusPenandatangan = z.enum([
  'boleh',
  'kedaluwarsa',
  'perpanjangan',
  'menunggu-verifikasi',
  'baru',
  'belum-ada-sertifikat',
  'tidak-terdaftar',
  'ditangguhkan',
  'dicabut',
  'tidak-dikenal',
])
export type StatusPenandatangan = z.infer<typeof StatusPenandatangan>
