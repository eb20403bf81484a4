// A letter type as one file, from office to office. What comes in is looked at as hostile: nothing of it is stored before all is checked.
import type { AppError, SebabBerkasJenis } from '#contract/errors.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { hashBerkasJenis } from '#db/hash-deklarasi.ts'
import { listVersiJenis } from '#db/queries/jenis-surat.ts'
import { inTransaction } from '#db/transaction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { openBerkasJenis, writeBerkasJenis } from '#domain/surat/berkas-jenis.ts'
import { checkJenis } from '#domain/surat/check-jenis.ts'
import { checkTakaran } from '#domain/surat/check-takaran.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { mayBeUsed } from '#domain/surat/masalah-jenis.ts'
import { checkInOffice, longestDeklarasi } from './check-jenis.ts'
import type { Deps } from './deps.ts'
import { openJenis } from './read-jenis.ts'
import { storeRancangan } from './save-jenis.ts'

/** The file of a version: readable text, with the hash of its content. */
export const exportJenis = (
  deps: Pick<Deps, 'baca'>,
  input: Input<'jenis.ekspor'>,
): Result<{ readonly namaBerkas: string; readonly isi: Uint8Array }, AppError> => {
  const buka = openJenis(deps, input)
  if (!buka.ok) return buka
  const { deklarasi } = buka.value
  return ok({
    namaBerkas: `jenis-surat-${deklarasi.kode}-v${deklarasi.versi}.json`,
    isi: new TextEncoder().encode(writeBerkasJenis(deklarasi, hashBerkasJenis(deklarasi))),
  })
}

/** Takes a file in as a draft: of a new type, or the next version of one that the office has. */
export const importJenis = async (
  deps: Deps,
  { isi }: Input<'jenis.impor'>,
): Promise<Result<Output<'jenis.impor'>, AppError>> => {
  const baca = readBerkas(isi)
  if (!baca.ok) return baca
  const deklarasi = baca.value
  const simpan = await inTransaction(deps.db, () =>
    // Somebody's begun work is not overwritten by a file.
    listVersiJenis(deps.db, deklarasi.kode).some((v) => v.state === 'rancangan')
      ? salah('ada-rancangan')
      : ok(storeRancangan(deps, deklarasi, 'diambil dari berkas')),
  )
  if (!simpan.ok) return simpan
  // What only this office objects to (a series in use, a number twice) is put right in the editor.
  return ok({ ...simpan.value, nama: deklarasi.nama, masalah: checkInOffice(deps.baca, deklarasi, false) })
}

const salah = (sebab: SebabBerkasJenis): Result<never, AppError> => err({ code: 'BerkasJenisSalah', sebab })

const readBerkas = (teks: string): Result<DeklarasiSurat, AppError> => {
  if (teks.length > longestDeklarasi) return salah('terlalu-besar')
  const mentah = parseJson(teks)
  const takaran = checkTakaran(mentah)
  if (takaran) return err({ code: 'JenisSalah', masalah: [takaran] })
  const berkas = openBerkasJenis(mentah)
  if (typeof berkas === 'string') return salah(berkas)
  const { deklarasi, masalah } = checkJenis(berkas.deklarasi)
  if (!deklarasi || !mayBeUsed(masalah)) return err({ code: 'JenisSalah', masalah })
  // `membaca` is found out anew, so the hash is over what the file says of it.
  return hashBerkasJenis(deklarasi) === berkas.hash ? ok(deklarasi) : salah('berubah')
}

const parseJson = (teks: string): unknown => {
  try {
    // A byte order mark is no content.
    return JSON.parse(teks.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
