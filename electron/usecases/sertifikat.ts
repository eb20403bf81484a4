// The office's certificates: private keys are secrets of this PC and never part of an operation (db/queries/sertifikat.ts);
// trusted issuers are a setting of the office.
import { X509Certificate } from 'node:crypto'
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { ReadableDb } from '#db/connection.ts'
import { findPejabat, listPejabat } from '#db/queries/pejabat.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { deleteSertifikat, findSertifikat, saveSertifikat } from '#db/queries/sertifikat.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { InfoSertifikat } from '#domain/tanda-tangan/laporan.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { saveBagian } from './save-pengaturan.ts'
import type { WriteDeps } from './deps.ts'

/** Whose certificates are here, and which issuers the office trusts. */
export const listSertifikat = (db: ReadableDb): Output<'sertifikat.daftar'> => ({
  pejabat: listPejabat(db).map(({ id, nama, sebutan }) => ({
    id,
    nama,
    sebutan,
    sertifikat: findSertifikat(db, id)?.info ?? null,
  })),
  akar: readPengaturan(db, 'tandaTangan').akar.map(({ sidikJari, nama }) => ({ sidikJari, nama })),
})

/** Keeps a file that was opened and found good; it replaces the one before. */
export const storeSertifikat = (
  deps: WriteDeps,
  { pejabatId, p12, info }: { readonly pejabatId: string; readonly p12: Uint8Array; readonly info: InfoSertifikat },
): Promise<Result<InfoSertifikat, AppError>> =>
  inTransaction(deps.db, () => {
    if (!findPejabat(deps.db, pejabatId)) return err({ code: 'PenandatanganTidakAda' } as const)
    saveSertifikat(deps.db, { pejabatId, p12, info, pada: isoInstant(deps.clock.now()) })
    return ok(info)
  })

/** Takes an official's certificate off this PC. Letters signed with it stay as they are. */
export const removeSertifikat = (deps: WriteDeps, pejabatId: string): Promise<Result<null, AppError>> =>
  inTransaction(deps.db, () => {
    deleteSertifikat(deps.db, pejabatId)
    return ok(null)
  })

/** Trusts the issuer in a certificate file (PEM or DER); gives its name. Only a certificate that may issue others. */
export const addAkar = async (deps: WriteDeps, berkas: Uint8Array): Promise<Result<string, AppError>> => {
  const sertifikat = readAkar(berkas)
  if (!sertifikat?.ca) return err({ code: 'SertifikatBukanAkar' })
  const nama = nameOf(sertifikat)
  const nilai = readPengaturan(deps.db, 'tandaTangan')
  const sidikJari = sertifikat.fingerprint256.replaceAll(':', '').toLowerCase()
  const baru = { sidikJari, nama, der: sertifikat.raw.toString('base64') }
  const akar = [...nilai.akar.filter((a) => a.sidikJari !== sidikJari), baru]
  const jadi = await saveBagian(deps, 'tandaTangan', { ...nilai, akar })
  return jadi.ok ? ok(nama) : jadi
}

/** No longer trusts an issuer. */
export const removeAkar = (deps: WriteDeps, sidikJari: string): Promise<Result<null, AppError>> => {
  const nilai = readPengaturan(deps.db, 'tandaTangan')
  return saveBagian(deps, 'tandaTangan', { ...nilai, akar: nilai.akar.filter((a) => a.sidikJari !== sidikJari) })
}

/** The issuers that the office trusts, DER. */
export const listAkar = (db: ReadableDb): readonly Uint8Array[] =>
  readPengaturan(db, 'tandaTangan').akar.map(({ der }) => new Uint8Array(Buffer.from(der, 'base64')))

const readAkar = (berkas: Uint8Array): X509Certificate | null => {
  try {
    return new X509Certificate(berkas)
  } catch {
    return null
  }
}

// The common name, else the whole subject on one line.
const nameOf = ({ subject }: X509Certificate): string =>
  (/^CN=(.*)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ')).slice(0, 200)
