// A whole office in a temporary folder: real encrypted database and files, settings, officials, one account; fixed clock and ids.
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBlobStore } from '#db/blob.ts'
import { closeDatabase, openDatabase } from '#db/connection.ts'
import type { ReadableDb, WritableDb } from '#db/connection.ts'
import { deriveKeys } from '#db/keys.ts'
import type { OfficeKeys } from '#db/keys.ts'
import { allMigrations, migrate } from '#db/migrate.ts'
import { createDevice } from '#db/queries/device.ts'
import { writePejabat } from '#db/queries/pejabat.ts'
import { writePengaturan } from '#db/queries/pengaturan.ts'
import { insertPengguna } from '#db/queries/pengguna.ts'
import { inTransaction } from '#db/transaction.ts'
import { kertasBawaan, penomoranBawaan } from '#domain/kantor/kantor.ts'
import type { Kantor } from '#domain/kantor/kantor.ts'
import type { PejabatIsi } from '#domain/kantor/pejabat.ts'
import { ok } from '#domain/result.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { NewId } from '#domain/waktu/clock.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import type { BlobStore, RenderSurat } from '#electron/usecases/ports.ts'
import { aClock, aNewId } from './clock.ts'
import type { TestClock } from './clock.ts'

export type Office = {
  readonly dir: string
  readonly file: string
  readonly blobFolder: string
  readonly keys: OfficeKeys
  readonly db: WritableDb
  readonly baca: ReadableDb
  readonly clock: TestClock
  readonly newId: NewId
  readonly blob: BlobStore
  readonly deps: Deps
  /** Closes the connections and deletes the folder. */
  readonly close: () => void
}

type Options = {
  readonly kantor?: Partial<Kantor>
  readonly renderSurat?: RenderSurat
  readonly latihan?: boolean
  readonly clock?: TestClock
  readonly newId?: NewId
}

/** Opens a new office. `close` it at the end of the test. */
export const openOffice = async (options: Options = {}): Promise<Office> => {
  const dir = mkdtempSync(join(tmpdir(), 'siakel-uji-'))
  const file = join(dir, 'kantor.db')
  const blobFolder = join(dir, 'blob')
  mkdirSync(blobFolder)
  const keys = deriveKeys(randomBytes(32))
  const clock = options.clock ?? aClock()
  const newId = options.newId ?? aNewId()
  const db = openDatabase({ file, key: keys.database, mode: 'create' })
  migrate(db, { copyFirst: () => undefined, known: allMigrations })
  const kantor = aKantor(options.kantor)
  const penggunaId = await furnish(db, { clock, newId, kantor })
  const baca = openDatabase({ file, key: keys.database, mode: 'read' })
  const blob = openBlobStore({ folder: blobFolder, key: keys.blob })
  const pelaku = { penggunaId, nama: 'Retno Wulandari', peran: ['sekretaris'] as const }
  const render = options.renderSurat ?? renderSurat
  return {
    dir,
    file,
    blobFolder,
    keys,
    db,
    baca,
    clock,
    newId,
    blob,
    deps: { db, baca, clock, newId, blob, renderSurat: render, pelaku, latihan: options.latihan ?? false },
    close: () => {
      closeDatabase(baca)
      closeDatabase(db)
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** The office of the examples: an invented office address in a real kelurahan of Pekalongan. */
export const aKantor = (kantor: Partial<Kantor> = {}): Kantor => ({
  kode: '3375011001',
  nama: 'Sapuro Kebulen',
  sebutan: 'Kelurahan',
  kecamatan: 'Pekalongan Barat',
  kota: 'Kota Pekalongan',
  provinsi: 'Jawa Tengah',
  alamat: 'Jalan Kenanga Nomor 1',
  kodePos: '51111',
  telepon: '(0285) 000000',
  posel: 'sapurokebulen@contoh.invalid',
  laman: '',
  tempatSurat: 'Pekalongan',
  zona: 'Asia/Jakarta',
  lambang: null,
  ...kantor,
})

/** An official in office since 2024. */
export const anIsiPejabat = (isi: Partial<PejabatIsi> = {}): PejabatIsi => ({
  jabatan: 'lurah',
  sebutan: 'Lurah',
  nama: 'Drs. Bambang Hartono',
  nip: '197001011995031001',
  pangkat: 'Penata Tingkat I',
  cara: 'tetap',
  mulai: '2024-01-02',
  sampai: null,
  hadir: true,
  ...isi,
})

const furnish = async (
  db: WritableDb,
  { clock, newId, kantor }: { readonly clock: TestClock; readonly newId: NewId; readonly kantor: Kantor },
): Promise<string> => {
  const penggunaId = newId()
  const pada = isoInstant(clock.now())
  const done = await inTransaction(db, () => {
    createDevice(db, { clock, newId }, { kel: kantor.kode })
    insertPengguna(db, {
      id: penggunaId,
      nama: 'Retno Wulandari',
      peran: ['sekretaris'],
      aktif: true,
      pejabatId: null,
      pada,
      oleh: null,
    })
    writePengaturan(db, { bagian: 'kantor', nilai: kantor, pada, oleh: penggunaId })
    writePengaturan(db, { bagian: 'kertas', nilai: kertasBawaan, pada, oleh: penggunaId })
    writePengaturan(db, { bagian: 'penomoran', nilai: { ...penomoranBawaan, unit: 'SPK' }, pada, oleh: penggunaId })
    const jejak = { pada, oleh: penggunaId }
    writePejabat(db, { id: newId(), isi: anIsiPejabat(), ...jejak })
    const sekretaris = {
      jabatan: 'sekretaris',
      sebutan: 'Sekretaris',
      nama: 'Retno Wulandari, S.E.',
      nip: '198002022005012002',
    } as const
    writePejabat(db, { id: newId(), isi: anIsiPejabat(sekretaris), ...jejak })
    return ok(null)
  })
  if (!done.ok) throw new Error(`the office could not be furnished: ${done.error.code}`)
  return penggunaId
}
