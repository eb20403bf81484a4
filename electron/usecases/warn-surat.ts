// Warnings about one person and one type of letter: state in the register, the same letter within the hour.
import type { ReadableDb } from '#db/connection.ts'
import { findPenduduk } from '#db/queries/penduduk.ts'
import { listSuratKembar } from '#db/queries/surat-kembar.ts'
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

const jamOf = (pada: string, zona: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeZone: zona, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Date.parse(pada),
  )
