// Fingerprint of a letter's declaration: stored with every letter, so that it is known for ever which wording it had.
import { createHash } from 'node:crypto'
import { canonicalJson } from '#domain/op/canonical.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'

/** SHA-256 (hex) over the canonical JSON of a declaration without its examples: examples change no letter. */
export const hashDeklarasi = ({ contoh: _contoh, ...isi }: DeklarasiSurat): string =>
  createHash('sha256').update(canonicalJson(isi)).digest('hex')

/** SHA-256 (hex) over the canonical JSON of a whole declaration, examples too: stands in the file of a type. */
export const hashBerkasJenis = (deklarasi: DeklarasiSurat): string =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(deklarasi))))
    .digest('hex')
