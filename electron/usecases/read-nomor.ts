// The report in which every number from 1 to the highest is explained (decision 000.19).
import type { Input, Output } from '#contract/ipc.ts'
import type { ReadableDb } from '#db/connection.ts'
import { listVersiJenis, readJenis } from '#db/queries/jenis-surat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { listNomor, listRegister } from '#db/queries/nomor-laporan.ts'
import { peekNomor } from '#db/queries/nomor.ts'
import { findBuku } from '#domain/buku/jenis/index.ts'
import type { Deps } from './deps.ts'

/** Every register and year that has numbers. */
export const readRegister = (deps: Deps): Output<'nomor.register'> => ({
  register: listRegister(deps.baca).map((r) => ({ ...r, judul: registerTitle(deps.baca, r.register) })),
})

/** Each number of one register and year with its explanation, and how many there are of each state. */
export const readNomor = (db: ReadableDb, { register, tahun }: Input<'nomor.laporan'>): Output<'nomor.laporan'> => {
  const semua = listNomor(db, { register, tahun })
  const ringkas: Record<string, number> = {}
  for (const { state } of semua) ringkas[state] = (ringkas[state] ?? 0) + 1
  return {
    judul: registerTitle(db, register),
    berikut: peekNomor(db, { register, tahun }),
    maks: semua.at(-1)?.n ?? 0,
    ringkas,
    baris: semua.map(({ n, sisipan, state, nomor, suratId, judul, alasan, pada }) => ({
      n,
      sisipan,
      state,
      nomor,
      suratId,
      pada,
      keterangan: [judul, alasan].filter((t) => t !== null && t !== '').join(': '),
    })),
  }
}

/** The scope key in words: "jenis:sktm" -> "SKTM (umum)". */
const registerTitle = (db: ReadableDb, register: string): string => {
  const [lingkup, kunci] = register.split(':')
  if (!kunci) return 'Seluruh kantor'
  // A type of the office that was withdrawn keeps its name.
  if (lingkup === 'jenis') return (readJenis(db, kunci) ?? listVersiJenis(db, kunci)[0])?.nama ?? kunci
  if (lingkup === 'grup')
    return readPengaturan(db, 'penomoran').grup?.find((g) => g.kode === kunci)?.nama ?? 'Surat lain'
  if (lingkup === 'buku') return findBuku(kunci)?.judul ?? kunci
  return `Klasifikasi ${kunci}`
}
