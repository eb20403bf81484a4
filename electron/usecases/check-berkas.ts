// What the office's register says of a PDF that somebody brought: is it a stored letter, does it begin with one, or does its
// page carry the code of one.
import type { HasilPeriksaPdf } from '#contract/commands/periksa.ts'
import type { ReadableDb } from '#db/connection.ts'
import { listSuratByBerkas } from '#db/queries/periksa-surat.ts'
import { findSurat, type SuratTersimpan } from '#db/queries/surat.ts'
import { compareRegister } from '#domain/tanda-tangan/conclude.ts'
import type { LaporanVerifikasi } from '#domain/tanda-tangan/laporan.ts'
import { describeSurat, findByKodePendek } from './check-kode.ts'

/** An earlier state of a file that was added to: its beginning up to an end mark. */
export type Revisi = {
  readonly sha256: string
  /** Whether what came behind it is nothing but signatures, time stamps and proof. Asked only of a letter of the register. */
  readonly isOnlyAddedTo: () => boolean
}

export type Jejak = {
  readonly laporan: LaporanVerifikasi
  /** The newest first, without the whole file. */
  readonly revisi: readonly Revisi[]
  /** Short codes read on its pages. Only asked for when no hash is known. */
  readonly kodePendek: () => Promise<readonly string[]>
}

type Register = NonNullable<HasilPeriksaPdf['register']>
type Ketemu = {
  readonly surat: SuratTersimpan
  readonly cara: Register['cara']
  /** The letter itself with harmless additions. */
  readonly ditambah: boolean
}

/** The letter and what is to be said of the file; null when the register knows nothing of it. */
export const checkBerkas = async (db: ReadableDb, jejak: Jejak): Promise<HasilPeriksaPdf['register']> => {
  const ketemu = findByHash(db, jejak) ?? (await findByKode(db, jejak))
  if (!ketemu) return null
  const { surat, cara, ditambah } = ketemu
  const tercatat = { sha256: surat.pdfSha256, ditandatangani: surat.modeTtd !== 'basah' }
  const kata = ditambah ? 'ditambah' : compareRegister(jejak.laporan, tercatat)
  return kata && { kata, cara, surat: describeSurat(db, surat) }
}

const findByHash = (db: ReadableDb, { laporan, revisi }: Jejak): Ketemu | null => {
  const known = listSuratByBerkas(db, [laporan.sha256, ...revisi.map(({ sha256 }) => sha256)])
  const whole = known.find(({ sha256 }) => sha256 === laporan.sha256)
  const begins = revisi.flatMap((satu) =>
    known.filter(({ sha256 }) => sha256 === satu.sha256).map((k) => ({ ...k, satu })),
  )
  // The unsigned bytes tell less than the signed ones that follow them.
  const part = begins.find(({ sebagai }) => sebagai === 'berkas') ?? begins[0]
  const surat = findSurat(db, whole?.id ?? part?.id ?? '')
  if (!surat) return null
  if (whole) return { surat, cara: whole.sebagai, ditambah: false }
  const utuh = laporan.ttd.every(({ keadaan }) => keadaan === 'utuh')
  return { surat, cara: 'awal', ditambah: part?.sebagai === 'berkas' && utuh && part.satu.isOnlyAddedTo() }
}

const findByKode = async (db: ReadableDb, { kodePendek }: Jejak): Promise<Ketemu | null> => {
  for (const kode of await kodePendek()) {
    const surat = findByKodePendek(db, kode)
    if (surat) return { surat, cara: 'kode', ditambah: false }
  }
  return null
}
