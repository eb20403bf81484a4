// Credentials of the signature service and the NIK of each signer: secrets of this PC, in the encrypted database, never in an
// operation (decision 085). The passphrase is not among them: it is stored nowhere.
import type { AppError } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import type { ReadableDb } from '#db/connection.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { listPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { readRahasia, writeRahasia } from '#db/queries/rahasia.ts'
import { inTransaction } from '#db/transaction.ts'
import { maskNik } from '#domain/penduduk/nik.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { AksesTte } from '#domain/tte/akses.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { Deps } from './deps.ts'
import type { BlobStore, RenderInput } from './ports.ts'
import { storeLambang, type FlattenLambang } from './store-lambang.ts'

const nama = 'tte'

/** What this PC knows; empty before it was typed. */
export const readAksesTte = (db: ReadableDb): AksesTte => {
  const isi = readRahasia(db, nama)
  return isi === null ? { pengguna: '', sandi: '', nik: {} } : AksesTte.parse(JSON.parse(isi))
}

/** Stores user, password (null: as before) and the NIK of signers (null: forget it; not named: as before). */
export const saveAksesTte = (deps: Deps, input: Input<'tte.kredensial'>): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    const lama = readAksesTte(deps.db)
    const nik = { ...lama.nik, ...Object.fromEntries(input.nik.map((satu) => [satu.pejabatId, satu.nik ?? ''])) }
    const baru: AksesTte = {
      pengguna: input.pengguna,
      sandi: input.sandi ?? lama.sandi,
      nik: Object.fromEntries(Object.entries(nik).filter(([, nilai]) => nilai !== '')),
    }
    writeRahasia(deps.db, { nama, nilai: JSON.stringify(baru), pada: isoInstant(deps.clock.now()) })
    return ok(null)
  })

/** What Pengaturan shows of it: never the password, the NIK only by its last digits. */
export const readTte = ({ baca, blob }: Pick<Deps, 'baca' | 'blob'>): Output<'tte.baca'> => {
  const { pengguna, sandi, nik } = readAksesTte(baca)
  const { logo, spesimen } = readPengaturan(baca, 'tte')
  return {
    pengguna,
    adaSandi: sandi !== '',
    logo: imageOf(blob, logo),
    spesimen: imageOf(blob, spesimen),
    pejabat: listPejabat(baca).map(({ id, nama: namaPejabat, sebutan }) => ({
      id,
      nama: namaPejabat,
      sebutan,
      nikSamar: maskNik(nik[id] ?? null),
    })),
  }
}

/** Stores the footer's logo or the specimen image as a flat PNG; the setting names it afterwards by its sha256. */
export const storeGambarTte = async (
  deps: Deps & { readonly flattenLambang: FlattenLambang },
  { isi }: Input<'tte.gambar'>,
): Promise<Result<{ readonly sha256: string }, AppError>> => {
  const baru = storeLambang(deps, isi)
  if (!baru.ok) return baru
  const { value } = baru
  if (value === null) return err({ code: 'BukanGambar' })
  return inTransaction(deps.db, () => {
    insertBlob(deps.db, { ...value, dibuatPada: isoInstant(deps.clock.now()) })
    return ok({ sha256: value.sha256 })
  })
}

/** What a letter shows when the service will sign it; for `renderSurat` with mode 'bsre'. */
export const readTampilanTte = ({ db, blob }: Pick<Deps, 'db' | 'blob'>): NonNullable<RenderInput['tte']> => {
  const { kaki, logo, posisiKaki, tanda, tampilan } = readPengaturan(db, 'tte')
  return {
    kaki,
    logo: logo === null ? null : blob.get(logo),
    posisi: posisiKaki,
    tanda: tampilan === 'tanpa' ? '' : tanda,
  }
}

const imageOf = (blob: BlobStore, sha256: string | null): string | null => {
  const png = sha256 === null ? null : blob.get(sha256)
  return png && Buffer.from(png).toString('base64')
}
