// Turns a request's people into potret: a register id becomes the person's frozen data, typed data is kept and marked.
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { findPenduduk } from '#db/queries/penduduk.ts'
import { potretOf } from '#domain/penduduk/potret.ts'
import type { Kantor } from '#domain/kantor/kantor.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { IsianJadi, IsianSurat, NilaiIsian, NilaiJadi, OrangIsian, PotretOrang } from '#domain/surat/isian.ts'
import type { AppError } from '#contract/errors.ts'

type Reader = { readonly db: ReadableDb | WritableDb; readonly kantor: Kantor }

/** The potret of one person of a request; PendudukTidakAda when the register no longer has the id. */
export const resolveOrang = (r: Reader, orang: OrangIsian): Result<PotretOrang, AppError> => {
  if ('ketik' in orang) return ok({ ...orang.ketik, pendudukId: null, luarDaftar: true })
  const penduduk = findPenduduk(r.db, orang.pendudukId)
  if (!penduduk) return err({ code: 'PendudukTidakAda' })
  const potret = potretOf(penduduk, r.kantor)
  return ok(orang.hubungan === undefined ? potret : { ...potret, shdk: orang.hubungan })
}

/** All fields of a request with every person resolved. */
export const resolveIsian = (r: Reader, isian: IsianSurat): Result<IsianJadi, AppError> => {
  const jadi: Record<string, NilaiJadi> = {}
  for (const [kunci, nilai] of Object.entries(isian)) {
    const hasil = resolveNilai(r, nilai)
    if (!hasil.ok) return hasil
    jadi[kunci] = hasil.value
  }
  return ok(jadi)
}

const isOrang = (v: unknown): v is OrangIsian =>
  typeof v === 'object' && v !== null && ('pendudukId' in v || 'ketik' in v)

const resolveNilai = (r: Reader, nilai: NilaiIsian): Result<NilaiJadi, AppError> => {
  if (Array.isArray(nilai)) {
    const semua: PotretOrang[] = []
    const rekaman: Record<string, string>[] = []
    for (const butir of nilai) {
      if (!isOrang(butir)) {
        rekaman.push(butir)
        continue
      }
      const potret = resolveOrang(r, butir)
      if (!potret.ok) return potret
      semua.push(potret.value)
    }
    return ok(semua.length > 0 ? semua : rekaman)
  }
  return isOrang(nilai) ? resolveOrang(r, nilai) : ok(nilai)
}
