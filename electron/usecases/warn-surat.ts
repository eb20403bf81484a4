// Warnings about one person and one type of letter: state in the register, the same letter within the hour.
import type { ReadableDb } from '#db/connection.ts'
import { findPenduduk } from '#db/queries/penduduk.ts'
import { listSuratKembar } from '#db/queries/surat-kembar.ts'
import type { BahanSurat } from '#domain/surat/bahan.ts'
import { listPeringatan } from '#domain/surat/compose-surat.ts'
import { peringatanKembar, peringatanStatus } from '#domain/surat/peringatan.ts'
import { isoInstant } from '#domain/waktu/clock.ts'

const jamMs = 3_600_000

/** The sentences that apply now; none stops anything. A letter about nobody (no person, no name) has none. */
export const warnSurat = (
  db: ReadableDb,
  letter: {
    readonly kode: string
    readonly pendudukId: string | null
    readonly nama: string
    readonly kecualiKonsep: string
  },
  { sekarang, zona }: { readonly sekarang: number; readonly zona: string },
): string[] => {
  if (letter.pendudukId === null && letter.nama === '') return []
  const orang = letter.pendudukId === null ? null : findPenduduk(db, letter.pendudukId)
  const status = orang ? peringatanStatus(orang.statusDasar) : null
  const kembar = listSuratKembar(db, { ...letter, sejak: isoInstant(sekarang - jamMs) }).at(-1)
  return [
    ...(status === null ? [] : [status]),
    ...(kembar ? [peringatanKembar({ ...kembar, jam: jamOf(kembar.pada, zona) })] : []),
  ]
}

/** Everything to read before this konsep is approved: the type's own sentences, and what the register says of the person. */
export const warnKonsep = (
  db: ReadableDb,
  { id, bahan }: { readonly id: string; readonly bahan: BahanSurat },
  sekarang: number,
): string[] => {
  const { jenis, konteks, subjekNama } = bahan
  const pendudukId = konteks.subjek?.pendudukId ?? null
  return [
    ...listPeringatan(jenis, konteks),
    ...warnSurat(
      db,
      { kode: jenis.kode, pendudukId, nama: subjekNama, kecualiKonsep: id },
      { sekarang, zona: konteks.kantor.zona },
    ),
  ]
}

const jamOf = (pada: string, zona: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeZone: zona, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Date.parse(pada),
  )
