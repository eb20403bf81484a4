// Generated from the files of this folder by `npm run generate`; do not edit.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { surat as pengantarKtp } from './pengantar-ktp.ts'
import { surat as pengantarSkck } from './pengantar-skck.ts'
import { surat as pengantarUmum } from './pengantar-umum.ts'
import { surat as skBelumMenikah } from './sk-belum-menikah.ts'
import { surat as skDomisili } from './sk-domisili.ts'
import { surat as skDomisiliUsaha } from './sk-domisili-usaha.ts'
import { surat as skKematian } from './sk-kematian.ts'
import { surat as skUmum } from './sk-umum.ts'
import { surat as skUsaha } from './sk-usaha.ts'
import { surat as sktm } from './sktm.ts'

/** Every letter type, by code. */
export const daftarJenis: readonly DeklarasiSurat[] = [
  pengantarKtp,
  pengantarSkck,
  pengantarUmum,
  skBelumMenikah,
  skDomisili,
  skDomisiliUsaha,
  skKematian,
  skUmum,
  skUsaha,
  sktm,
]

/** The letter type with this code, or undefined. */
export const findJenis = (kode: string): DeklarasiSurat | undefined => daftarJenis.find((jenis) => jenis.kode === kode)
