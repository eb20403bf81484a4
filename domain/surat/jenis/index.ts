// Generated from the files of this folder by `npm run generate`; do not edit.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { surat as skDomisili } from './sk-domisili.ts'
import { surat as sktm } from './sktm.ts'

/** Every letter type, by code. */
export const daftarJenis: readonly DeklarasiSurat[] = [
  skDomisili,
  sktm,
]

/** The letter type with this code, or undefined. */
export const findJenis = (kode: string): DeklarasiSurat | undefined => daftarJenis.find((jenis) => jenis.kode === kode)
