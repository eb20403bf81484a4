// First step of an import: reads a file into the staging file and tells which columns it seems to have.
import type { AppError } from '#contract/errors.ts'
import type * as z from 'zod/mini'
import type { BerkasImpor } from '#contract/penduduk.ts'
import { closeDatabase } from '#db/connection.ts'
import type { WritableDb } from '#db/connection.ts'
import { storageError } from '#db/errors.ts'
import { countMentah, createTahap, insertMentah, listMentah, writeInfo } from '#db/queries/impor-tahap.ts'
import type { BarisMentah } from '#db/queries/impor-tahap.ts'
import { readPerangkat } from '#db/queries/perangkat.ts'
import { findBarisJudul, maksBarisJudul, recogniseKolom } from '#domain/penduduk/kolom.ts'
import { teksSel } from '#domain/penduduk/sel.ts'
import type { Sel } from '#domain/penduduk/sel.ts'
import { err, ok } from '#domain/result.ts'
import type { Result } from '#domain/result.ts'
import { discardImpor, sweepImpor } from '#electron/usecases/list-impor.ts'
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { basename } from 'node:path'
import { FileError } from '../lembar/file-error.ts'
import { openBuku } from '../lembar/open-buku.ts'
import type { Buku } from '../lembar/xlsx.ts'
import { tahapFile } from './context.ts'
import type { ImporContext } from './context.ts'
import { kunciSusunan, parseSusunan } from './susunan.ts'

export type BerkasTerbuka = z.infer<typeof BerkasImpor>
type Kolom = BerkasTerbuka['kolom'][number]

/** Reads `jalur` (one sheet of it) into a new staging file. Nothing is kept when it fails or is cancelled. */
export const openImpor = async (
  ctx: ImporContext,
  input: { readonly jalur: string; readonly lembar: string | null },
): Promise<Result<BerkasTerbuka, AppError>> => {
  const imporId = ctx.newId()
  const file = tahapFile(ctx, imporId)
  if (file === null) throw new Error('an id that is no file name')
  sweepImpor(ctx.folder.sementara)
  mkdirSync(ctx.folder.sementara, { recursive: true, mode: 0o700 })
  let tahap: WritableDb | null = null
  let jadi = false
  try {
    const buku = await openBuku(input.jalur)
    const lembar = await chooseLembar(buku, input.lembar)
    tahap = createTahap(file, ctx.kunci.sementara)
    const { adaRumus } = await readIntoTahap(ctx, buku, lembar, tahap)
    if (ctx.signal.aborted) return err({ code: 'Dibatalkan' })
    if (countMentah(tahap) === 0) return err({ code: 'BerkasTidakTerbaca', sebab: 'kosong' })
    const namaBerkas = basename(input.jalur).slice(0, 200)
    writeInfo(tahap, 'namaBerkas', namaBerkas)
    writeInfo(tahap, 'sha256', await hashFile(input.jalur))
    writeInfo(tahap, 'judul', JSON.stringify(lembar.judul))
    jadi = true
    return ok({
      imporId,
      namaBerkas,
      lembar: [...buku.lembar],
      lembarDipakai: lembar.nama,
      barisJudul: lembar.nomor,
      kolom: listKolom(ctx, lembar, tahap),
      adaRumus,
    })
  } catch (error) {
    return asValue(error)
  } finally {
    if (tahap) closeDatabase(tahap)
    if (!jadi) discardImpor(ctx.folder.sementara, imporId)
  }
}

const asValue = (error: unknown): Result<never, AppError> => {
  if (error instanceof FileError) return err({ code: 'BerkasTidakTerbaca', sebab: error.sebab })
  const known = storageError(error)
  if (known === null) throw error
  return err(known)
}

type LembarDipilih = { readonly nama: string; readonly nomor: number; readonly judul: readonly string[] }

// The sheet with most known headings, unless the user has named one.
const chooseLembar = async (buku: Buku, diminta: string | null): Promise<LembarDipilih> => {
  let terbaik: (LembarDipilih & { readonly dikenal: number }) | null = null
  let adaIsi = false
  for (const nama of diminta !== null && buku.lembar.includes(diminta) ? [diminta] : buku.lembar) {
    const awal: { nomor: number; teks: readonly string[] }[] = []
    await buku.read(nama, (nomor, sel) => awal.push({ nomor, teks: sel.map(teksSel) }) < maksBarisJudul)
    adaIsi ||= awal.length > 0
    const judul = findBarisJudul(awal.map(({ teks }) => teks))
    const baris = judul ? awal[judul.letak] : undefined
    if (judul && baris && judul.dikenal > (terbaik?.dikenal ?? 0))
      terbaik = { nama, nomor: baris.nomor, judul: baris.teks, dikenal: judul.dikenal }
  }
  if (terbaik) return terbaik
  throw new FileError(adaIsi ? 'tanpa-judul-kolom' : 'kosong')
}

const perBatch = 1000

const readIntoTahap = async (
  ctx: ImporContext,
  buku: Buku,
  lembar: LembarDipilih,
  tahap: WritableDb,
): Promise<{ adaRumus: boolean }> => {
  let kumpul: BarisMentah[] = []
  let jumlah = 0
  const simpan = (): void => {
    insertMentah(tahap, kumpul)
    jumlah += kumpul.length
    kumpul = []
    ctx.report(jumlah, null)
  }
  const hasil = await buku.read(lembar.nama, (nomor, sel) => {
    if (nomor > lembar.nomor) kumpul.push({ baris: nomor, sel })
    if (kumpul.length >= perBatch) simpan()
    return !ctx.signal.aborted
  })
  simpan()
  return hasil
}

const contohDari = 40

const listKolom = (ctx: ImporContext, lembar: LembarDipilih, tahap: WritableDb): Kolom[] => {
  const contoh = listAwal(tahap, contohDari)
  const lebar = Math.max(lembar.judul.length, ...contoh.map((baris) => baris.length))
  const judul = Array.from({ length: lebar }, (_, posisi) => lembar.judul[posisi] ?? '')
  const dikenal = recogniseKolom(judul)
  const susunan = parseSusunan(readPerangkat(ctx.baca, kunciSusunan))
  return judul
    .map((satu, posisi) => ({
      posisi,
      judul: satu.slice(0, 100),
      untuk: susunan.has(satu) ? (susunan.get(satu) ?? null) : (dikenal[posisi] ?? null),
      contoh: contoh
        .map((baris) => teksSel(baris[posisi]).slice(0, 60))
        .filter((teks) => teks !== '')
        .slice(0, 3),
    }))
    .filter((kolom) => kolom.judul !== '' || kolom.contoh.length > 0)
}

const listAwal = (tahap: WritableDb, batas: number): readonly (readonly Sel[])[] =>
  listMentah(tahap, 0, batas).map(({ sel }) => sel)

const hashFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(piece)
  return hash.digest('hex')
}
