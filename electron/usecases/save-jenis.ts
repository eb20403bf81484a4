// Drafts of letter types, and what makes one of them the type of the office. A draft is no office fact; what is issued from is.
import type { AppError } from '#contract/errors.ts'
import type { Input } from '#contract/ipc.ts'
import { hashDeklarasi } from '#db/hash-deklarasi.ts'
import { insertBlob } from '#db/queries/blob.ts'
import {
  activateVersiJenis,
  deleteRancangan,
  findVersiJenis,
  latestVersiJenis,
  listVersiJenis,
  saveVersiJenis,
} from '#db/queries/jenis-surat.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { inTransaction } from '#db/transaction.ts'
import type { WritableDb } from '#db/connection.ts'
import { canonicalJson } from '#domain/op/canonical.ts'
import { fitsBody, type NewOperation } from '#domain/op/operation.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { checkJenis } from '#domain/surat/check-jenis.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { findJenis } from '#domain/surat/jenis/index.ts'
import { makeContoh } from '#domain/surat/make-contoh.ts'
import { mayBeUsed } from '#domain/surat/masalah-jenis.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { checkContoh, checkInOffice, parseDeklarasiTeks } from './check-jenis.ts'
import type { Deps } from './deps.ts'

type Tersimpan = { readonly kode: string; readonly versi: number }

/** Stores a draft; problems that are no matter of shape may stay in it. */
export const saveRancangan = (deps: Deps, input: Input<'jenis.simpan'>): Promise<Result<Tersimpan, AppError>> => {
  const { deklarasi, masalah } = parseDeklarasiTeks(input.deklarasi)
  if (!deklarasi) return Promise.resolve(err({ code: 'JenisSalah', masalah }))
  return inTransaction(deps.db, () => {
    const terpakai = checkInOffice(deps.db, deklarasi, input.baru).filter((m) => m.sebab === 'kode-terpakai')
    if (terpakai.length > 0) return err({ code: 'JenisSalah', masalah: terpakai } as const)
    return ok(storeRancangan(deps, deklarasi, input.catatan))
  })
}

/** Writes the draft of a type: the one it has, or the next version. Call inside a transaction. */
export const storeRancangan = (deps: Deps, deklarasi: DeklarasiSurat, catatan: string): Tersimpan => {
  const { kode } = deklarasi
  const versi = nextVersi(deps.db, kode)
  const jadi: DeklarasiSurat = { ...deklarasi, versi, contoh: makeContoh(deklarasi) }
  saveVersiJenis(deps.db, {
    kode,
    versi,
    nama: jadi.nama,
    deklarasi: jadi,
    hash: hashDeklarasi(jadi),
    state: 'rancangan',
    catatan,
    dibuatPada: isoInstant(deps.clock.now()),
    dibuatOleh: deps.pelaku.penggunaId,
  })
  return { kode, versi }
}

const nextVersi = (db: WritableDb, kode: string): number => {
  const rancangan = listVersiJenis(db, kode).find((v) => v.state === 'rancangan')
  return rancangan?.versi ?? Math.max(latestVersiJenis(db, kode), findJenis(kode)?.versi ?? 0) + 1
}

/** Deletes the draft of a type. */
export const discardRancangan = (deps: Deps, kode: string): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => (deleteRancangan(deps.db, kode) ? ok(null) : err({ code: 'JenisTidakAda' } as const)))

/** Makes a version the one that letters are made from, after everything about it was looked at once more. */
export const activateJenis = (
  deps: Deps,
  { kode, versi, alasan }: Input<'jenis.aktifkan'>,
): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    const baris = findVersiJenis(deps.db, kode, versi)
    if (!baris) return err({ code: 'JenisTidakAda' } as const)
    if (baris.state === 'aktif') return ok(null)
    const { deklarasi, masalah } = checkJenis(baris.deklarasi)
    if (!deklarasi) return err({ code: 'JenisSalah', masalah } as const)
    const semua = [...masalah, ...checkInOffice(deps.db, deklarasi, false), ...checkContoh(deps, deklarasi).masalah]
    if (!mayBeUsed(semua)) return err({ code: 'JenisSalah', masalah: semua } as const)
    const pada = isoInstant(deps.clock.now())
    // A draft becomes a version: from here on it belongs to whoever took it into use.
    if (baris.state === 'rancangan')
      saveVersiJenis(deps.db, { ...baris, catatan: alasan, dibuatPada: pada, dibuatOleh: deps.pelaku.penggunaId })
    activateVersiJenis(deps.db, kode, versi)
    const fakta = {
      kode,
      versi,
      nama: baris.nama,
      hash: baris.hash,
      catatan: alasan,
      pada,
      oleh: deps.pelaku.penggunaId,
    }
    const utuh = { ...fakta, deklarasi: JSON.stringify(baris.deklarasi) }
    append(
      deps,
      kode,
      'aktifkan',
      fitsBody(canonicalJson(utuh)) ? utuh : { ...fakta, isi: inBlob(deps, utuh.deklarasi, pada) },
    )
    return ok(null)
  })

/** Withdraws the office's version of a type. Letters that were issued from it stay as they are. */
export const archiveJenis = (deps: Deps, { kode, alasan }: Input<'jenis.arsipkan'>): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    const aktif = listVersiJenis(deps.db, kode).find((v) => v.state === 'aktif')
    if (!aktif) return err({ code: 'JenisTidakAda' } as const)
    activateVersiJenis(deps.db, kode, null)
    const pada = isoInstant(deps.clock.now())
    append(deps, kode, 'arsipkan', { kode, versi: aktif.versi, catatan: alasan, pada, oleh: deps.pelaku.penggunaId })
    return ok(null)
  })

const append = (deps: Deps, kode: string, kind: string, body: NewOperation['body']): void =>
  void appendOperation(deps.db, deps, { entity: 'jenis_surat', entityId: kode, kind, body, groups: ['versi'] })

// A declaration that outgrows an operation lies in a blob that the operation names (decision 000.4).
const inBlob = (deps: Deps, teks: string, pada: string): string => {
  const isi = deps.blob.put(new TextEncoder().encode(teks))
  insertBlob(deps.db, { ...isi, mime: 'application/json', dibuatPada: pada })
  return isi.sha256
}
