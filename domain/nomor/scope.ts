// How far a running number reaches, and whether a format could print one text twice (decision 000.18).
import type { Penomoran } from '#domain/kantor/kantor.ts'
import { assertNever } from '#domain/result.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { formatNomor, splitFormat } from './format.ts'

type Jenis = Pick<DeklarasiSurat, 'kode' | 'nama' | 'seri' | 'klasifikasi' | 'buku' | 'bernomor'>

/** The scope key of a letter's number, which is also the lease key: 'kantor', 'jenis:sktm', 'klas:470', 'buku:agenda-surat-keluar', 'grup:nikah'. */
export const lingkupNomor = (
  penomoran: Pick<Penomoran, 'lingkup' | 'skema' | 'grup'>,
  jenis: Pick<Jenis, 'kode' | 'klasifikasi' | 'buku'>,
): string => {
  switch (penomoran.lingkup) {
    case 'kantor':
      return 'kantor'
    case 'jenis':
      return `jenis:${jenis.kode}`
    case 'klas':
      return `klas:${jenis.klasifikasi[penomoran.skema]}`
    case 'buku':
      // The first book a letter enters is the one that numbers it.
      return `buku:${jenis.buku[0] ?? 'lain'}`
    case 'grup':
      return `grup:${penomoran.grup?.find((g) => g.jenis.includes(jenis.kode))?.kode ?? 'lain'}`
    default:
      return assertNever(penomoran.lingkup)
  }
}

/** Every scope key an office needs for these types, in their order, with the types that share it. */
export const listLingkup = <J extends Jenis>(
  penomoran: Pick<Penomoran, 'lingkup' | 'skema' | 'grup'>,
  daftarJenis: readonly J[],
): readonly { readonly register: string; readonly jenis: readonly J[] }[] => {
  const semua = new Map<string, J[]>()
  for (const jenis of daftarJenis) {
    if (!jenis.bernomor) continue
    const register = lingkupNomor(penomoran, jenis)
    semua.set(register, [...(semua.get(register) ?? []), jenis])
  }
  return [...semua].map(([register, jenis]) => ({ register, jenis }))
}

/** A number that would be printed twice: the text, and why. */
export type NomorKembar =
  | { readonly contoh: string; readonly sebab: 'tanpa-tahun' }
  | { readonly contoh: string; readonly sebab: 'jenis'; readonly jenis: readonly [string, string] }

/**
 * An example of a text that two numbers could share, or null. Two numbers share a text when the format leaves out the year,
 * or when two registers print alike because nothing in the format tells their types apart.
 */
export const mayRepeat = (penomoran: Penomoran, daftarJenis: readonly Jenis[]): NomorKembar | null => {
  const bernomor = daftarJenis.filter((j) => j.bernomor)
  const cetak = (j: Jenis): string =>
    formatNomor(penomoran, {
      klasifikasi: j.klasifikasi[penomoran.skema],
      urut: 1,
      tanggal: '2026-01-02',
      deklarasi: j,
    })
  const [pertama] = bernomor
  if (pertama && !splitFormat(penomoran.format).some((b) => 'token' in b && b.token === 'tahun')) {
    return { contoh: cetak(pertama), sebab: 'tanpa-tahun' }
  }
  const terlihat = new Map<string, Jenis>()
  for (const jenis of bernomor) {
    const contoh = cetak(jenis)
    const lain = terlihat.get(contoh)
    if (lain && lingkupNomor(penomoran, lain) !== lingkupNomor(penomoran, jenis))
      return { contoh, sebab: 'jenis', jenis: [lain.nama, jenis.nama] }
    if (!lain) terlihat.set(contoh, jenis)
  }
  return null
}
