// Whether a letter type fits into an office: its code, series, number and registers beside all the others.
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { mayRepeat } from '#domain/nomor/scope.ts'
import type { DeklarasiSurat } from './deklarasi.ts'
import { masalah, type MasalahJenis } from './masalah-jenis.ts'

/** What the type stands beside. */
export type KantorJenis = {
  readonly penomoran: Penomoran
  /** Every other type of the office as it numbers it, switched-off ones too. */
  readonly lain: readonly DeklarasiSurat[]
  /** The type of this very code that comes with the program. */
  readonly bawaan: DeklarasiSurat | undefined
  /** A new type: its code must be free. */
  readonly kodeTerpakai: boolean
  readonly buku: readonly string[]
}

/** What is wrong with the type in this office. */
export const checkJenisKantor = (d: DeklarasiSurat, kantor: KantorJenis): readonly MasalahJenis[] => {
  const seri = d.seri.trim().toUpperCase()
  const samaSeri = seri === '' ? undefined : kantor.lain.find((j) => j.seri.trim().toUpperCase() === seri)
  const samaNama = kantor.lain.find((j) => j.nama.trim().toLowerCase() === d.nama.trim().toLowerCase())
  // Its own clash only: one that was there before is not this type's fault.
  const kembar = mayRepeat(kantor.penomoran, kantor.lain) ? null : mayRepeat(kantor.penomoran, [...kantor.lain, d])
  return [
    ...(kantor.kodeTerpakai ? [masalah('kode', 'kode-terpakai', d.kode)] : []),
    ...(samaNama ? [masalah('nama', 'nama-kembar', samaNama.nama)] : []),
    ...(samaSeri ? [masalah('seri', 'seri-kembar', samaSeri.nama)] : []),
    ...(kembar && !samaSeri ? [masalah('seri', 'nomor-kembar', kembar.contoh)] : []),
    ...d.buku.flatMap((b, i) => (kantor.buku.includes(b) ? [] : [masalah(`buku.${i}`, 'buku-tidak-ada', b)])),
    ...(samePeristiwa(d, kantor.bawaan) ? [] : [masalah('peristiwa', 'peristiwa-bukan-bawaan')]),
  ]
}

// An event changes the register of people: only a type that came with it may keep it, and only as it came.
const samePeristiwa = (d: DeklarasiSurat, bawaan: DeklarasiSurat | undefined): boolean =>
  d.peristiwa === null || JSON.stringify(d.peristiwa) === JSON.stringify(bawaan?.peristiwa ?? null)
