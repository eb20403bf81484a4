// First contents of an office, in one transaction: device, settings, officials, first account, numbers used on paper.
// The folder and the keys are made by the shell before; if anything fails here, it removes them again.
import type { AppError } from '#contract/errors.ts'
import type { Input } from '#contract/ipc.ts'
import type { WritableDb } from '#db/connection.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { createDevice } from '#db/queries/device.ts'
import { recordNomorKertas } from '#db/queries/nomor.ts'
import { appendOperation } from '#db/queries/op-log.ts'
import { writePejabat } from '#db/queries/pejabat.ts'
import { writePengaturan } from '#db/queries/pengaturan.ts'
import { insertPengguna } from '#db/queries/pengguna.ts'
import { writeRahasia } from '#db/queries/rahasia.ts'
import { inTransaction } from '#db/transaction.ts'
import type { Kantor } from '#domain/kantor/kantor.ts'
import type { Peran } from '#domain/pengguna/hak.ts'
import { ok, type Result } from '#domain/result.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { civilDate, isoInstant, type Clock, type NewId } from '#domain/waktu/clock.ts'
import { hashSandi, type Acak } from './argon2.ts'
import { checkKekuatan } from './change-sandi.ts'
import { checkPenomoran } from './check-penomoran.ts'
import { namaSandi } from './check-sandi.ts'
import { storeLambang, type FlattenLambang } from './store-lambang.ts'
import type { BlobStore } from './ports.ts'

export type CreateOfficeDeps = {
  readonly db: WritableDb
  readonly blob: BlobStore
  readonly clock: Clock
  readonly newId: NewId
  readonly acak: Acak
  readonly flattenLambang: FlattenLambang
}

type Isi = Omit<Input<'awal.buat'>, 'frasa'>
type AkunAwal = { readonly peran: readonly Peran[]; readonly sandi: string | null }

/** Fills a new database. Gives the id of the first account. */
export const createOffice = async (
  deps: CreateOfficeDeps,
  input: Isi,
  { peran, sandi }: AkunAwal,
): Promise<Result<{ readonly penggunaId: string }, AppError>> => {
  if (sandi !== null) {
    const kuat = checkKekuatan(sandi)
    if (!kuat.ok) return kuat
  }
  const penomoran = checkPenomoran(input.penomoran, daftarJenis)
  if (!penomoran.ok) return penomoran
  const lambang = storeLambang(deps, input.lambang)
  if (!lambang.ok) return lambang
  const kantor: Kantor = { ...input.kantor, lambang: lambang.value?.sha256 ?? null }
  const verifier = sandi === null ? null : await hashSandi(sandi, deps.acak)
  const pada = isoInstant(deps.clock.now())
  return inTransaction(deps.db, () => {
    createDevice(deps.db, deps, { kel: kantor.kode })
    if (lambang.value) insertBlob(deps.db, { ...lambang.value, dibuatPada: pada })
    recordSettings(deps, { ...input, kantor }, pada)
    recordPejabat(deps, input, pada)
    const penggunaId = recordPengguna(deps, { nama: input.pengguna.nama, peran, verifier, pada })
    recordNomor(deps, input, pada)
    return ok({ penggunaId })
  })
}

const recordSettings = (deps: CreateOfficeDeps, { kantor, kertas, penomoran }: Isi, pada: string): void => {
  const tulis = { pada, oleh: null }
  writePengaturan(deps.db, { bagian: 'kantor', nilai: kantor, ...tulis })
  writePengaturan(deps.db, { bagian: 'kertas', nilai: kertas, ...tulis })
  writePengaturan(deps.db, { bagian: 'penomoran', nilai: penomoran, ...tulis })
  for (const [bagian, nilai] of Object.entries({ kantor, kertas, penomoran })) {
    // As one text: settings may hold fractions, operations may not.
    appendOperation(deps.db, deps, {
      entity: 'pengaturan',
      entityId: bagian,
      kind: 'tambah',
      body: { nilai: JSON.stringify(nilai) },
    })
  }
}

const recordPejabat = (deps: CreateOfficeDeps, { pejabat }: Isi, pada: string): void => {
  for (const isi of pejabat) {
    const id = deps.newId()
    writePejabat(deps.db, { id, isi, pada, oleh: null })
    appendOperation(deps.db, deps, { entity: 'pejabat', entityId: id, kind: 'tambah', body: { ...isi } })
  }
}

const recordPengguna = (
  deps: CreateOfficeDeps,
  akun: {
    readonly nama: string
    readonly peran: readonly Peran[]
    readonly verifier: string | null
    readonly pada: string
  },
): string => {
  const { nama, peran, verifier, pada } = akun
  const id = deps.newId()
  insertPengguna(deps.db, { id, nama, peran, aktif: true, pejabatId: null, pada, oleh: null })
  if (verifier !== null) writeRahasia(deps.db, { nama: namaSandi(id), nilai: verifier, pada })
  appendOperation(deps.db, deps, {
    entity: 'pengguna',
    entityId: id,
    kind: 'tambah',
    body: { nama, peran: [...peran], aktif: true },
  })
  return id
}

const recordNomor = (deps: CreateOfficeDeps, input: Isi, pada: string): void => {
  const tahun = Number(civilDate(deps.clock.now(), input.kantor.zona).slice(0, 4))
  const { lingkup } = input.penomoran
  const dipakai = input.nomorTerakhir
    .filter(({ n }) => n > 0)
    .map(({ register, n }) => ({ register: lingkup === 'kantor' ? 'kantor' : `${lingkup}:${register}`, n }))
  for (const { register, n } of dipakai) recordNomorKertas(deps.db, { register, tahun, n, pada, oleh: null })
  if (dipakai.length === 0) return
  appendOperation(deps.db, deps, { entity: 'nomor', entityId: String(tahun), kind: 'kertas', body: { tahun, dipakai } })
}
