// A register for a period, as the screen, the print and the export show it. Cancelled letters stay in their line.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { listEntriBuku } from '#db/queries/entri-buku.ts'
import { listSuratBuku } from '#db/queries/buku-surat.ts'
import { listJenis, listVersiOfBuku } from '#db/queries/jenis-surat.ts'
import { mapKoreksi, tanpaKoreksi } from '#db/queries/koreksi.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import type { ReadableDb } from '#db/connection.ts'
import type { DeklarasiBuku } from '#domain/buku/define-buku.ts'
import { entriDariSurat } from '#domain/buku/entri-dari-surat.ts'
import { findBuku } from '#domain/buku/jenis/index.ts'
import { markKoreksi } from '#domain/buku/koreksi.ts'
import { sebutanPenandatangan } from '#domain/kantor/penandatangan.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { onlyVisible } from '#domain/surat/visible-isian.ts'

/** One line of a register. `isi`: text by column, without the running number. */
type BarisBuku = Output<'buku.isi'>['baris'][number]

/** The lines of a register in a period; `teks` keeps those in which a searched column holds it. */
export const readBuku = (db: ReadableDb, input: Input<'buku.isi'>): Result<Output<'buku.isi'>, AppError> => {
  const buku = findBuku(input.kode)
  if (!buku) return err({ code: 'JenisTidakAda' })
  const semua = buku.sumber === 'surat' ? linesFromSurat(db, buku, input) : linesFromEntri(db, buku, input)
  const cari = input.teks.trim().toLowerCase()
  const dicari = buku.kolom.filter((k) => k.dicari).map((k) => k.kunci)
  const baris =
    cari === '' ? semua : semua.filter((b) => dicari.some((k) => (b.isi[k] ?? '').toLowerCase().includes(cari)))
  return ok({ baris, total: semua.length })
}

type Period = { readonly dari: string; readonly sampai: string }

const linesFromSurat = (db: ReadableDb, buku: DeklarasiBuku, { dari, sampai }: Period): BarisBuku[] => {
  const kantor = readPengaturan(db, 'kantor')
  const semua = new Map(listJenis(db, { semua: true }).map((j) => [j.kode, j]))
  const baris = listSuratBuku(db, { ...listVersiOfBuku(db, buku.kode), dari, sampai }).map((s) => {
    const jenis = semua.get(s.kode)
    const isi = entriDariSurat(buku, {
      ...s,
      isian: jenis ? onlyVisible(jenis, s.isian, s.subjek) : s.isian,
      nama: jenis?.nama ?? s.judul,
      perihal: s.keperluan,
      penandatangan: s.penandatangan ? sebutanPenandatangan(s.penandatangan, kantor) : '',
    })
    return { noUrut: s.noUrut, tanggal: s.tanggal, isi, suratId: s.id }
  })
  return withKoreksi(db, baris)
}

const linesFromEntri = (db: ReadableDb, buku: DeklarasiBuku, { dari, sampai }: Period): BarisBuku[] =>
  withKoreksi(
    db,
    listEntriBuku(db, { buku: buku.kode, dari, sampai }).map((e) => ({
      noUrut: e.noUrut,
      tanggal: e.tanggal,
      isi: Object.fromEntries(Object.entries(e.isi).map(([kunci, nilai]) => [kunci, String(nilai ?? '')])),
      suratId: e.suratId,
    })),
  )

const withKoreksi = (db: ReadableDb, baris: readonly Omit<BarisBuku, 'batal'>[]): BarisBuku[] => {
  const koreksi = mapKoreksi(
    db,
    baris.flatMap((b) => b.suratId ?? []),
  )
  return baris.map((b) => {
    const satu = koreksi.get(b.suratId ?? '') ?? tanpaKoreksi
    return { ...b, isi: markKoreksi(b.isi, satu), batal: satu.batal !== null }
  })
}
