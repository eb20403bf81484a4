// The whole command table: typed by the contract, so that a forgotten command does not compile.
import type { Handlers } from './context.ts'
import { handlersBuku } from './handlers-buku.ts'
import { handlersImpor } from './handlers-impor.ts'
import { handlersJenis } from './handlers-jenis.ts'
import { handlersPekerjaan } from './handlers-pekerjaan.ts'
import { handlersPenduduk } from './handlers-penduduk.ts'
import { handlersPengaturan } from './handlers-pengaturan.ts'
import { handlersPeriksa } from './handlers-periksa.ts'
import { handlersPersetujuan } from './handlers-persetujuan.ts'
import { handlersPrinter } from './handlers-printer.ts'
import { handlersSertifikat } from './handlers-sertifikat.ts'
import { handlersSesi } from './handlers-sesi.ts'
import { handlersSurat } from './handlers-surat.ts'
import { handlersTte } from './handlers-tte.ts'

export const handlers: Handlers = {
  ...handlersSesi,
  ...handlersPengaturan,
  ...handlersJenis,
  ...handlersPenduduk,
  ...handlersImpor,
  ...handlersPrinter,
  ...handlersPekerjaan,
  ...handlersSurat,
  ...handlersPersetujuan,
  ...handlersTte,
  ...handlersBuku,
  ...handlersPeriksa,
  ...handlersSertifikat,
}
