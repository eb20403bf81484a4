// The office of the demo: an encrypted training office in a temporary folder, made by the same use cases as a real one.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kertasBawaan } from '#domain/kantor/kantor.ts'
import { makeAcak, type Acak } from '#domain/latihan/acak.ts'
import { makeDaftarKeluarga } from '#domain/latihan/keluarga.ts'
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import { ok } from '#domain/result.ts'
import { contohKantor, contohPejabat, contohPenomoran } from '#domain/surat/konteks-contoh.ts'
import type { Clock } from '#domain/waktu/clock.ts'
import { addPenduduk } from '#electron/usecases/add-penduduk.ts'
import { createOffice } from '#electron/usecases/create-office.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import { createNewId } from '#electron/usecases/new-id.ts'
import { deriveKeys, openOffice } from '#electron/usecases/open-office.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'

type OrangDemo = { readonly id: string; readonly isi: PendudukIsi }
export type DemoOffice = {
  readonly deps: Deps
  readonly acak: Acak
  readonly orang: readonly OrangDemo[]
  /** Civil date of the office now. */
  readonly tanggal: () => string
  /** Lets a few minutes pass. */
  readonly advance: () => void
  readonly close: () => void
}

const firstDay = Date.UTC(2026, 10, 2, 1, 0, 0) // Monday, 08.00 in Pekalongan
const betweenMs = 4 * 60_000
const zoneMs = 7 * 3_600_000

/** Makes the office and its 600 people in 200 families. Throws when it cannot be made. */
export const openDemoOffice = async (benih: string): Promise<DemoOffice> => {
  const dir = mkdtempSync(join(tmpdir(), 'siakel-demo-'))
  let now = firstDay
  const clock: Clock = { now: () => (now += 1) }
  const opened = openOffice({
    folder: dir,
    keys: deriveKeys(randomBytes(32)),
    mode: 'create',
    copyFirst: () => undefined,
  })
  if (!opened.ok) throw new Error(opened.error.code)
  const { db, baca, blob } = opened.value
  const newId = createNewId(clock)
  const made = await createOffice(
    { db, blob, clock, newId, acak: (n) => randomBytes(n), flattenLambang: ok },
    {
      kantor: contohKantor,
      kertas: kertasBawaan,
      penomoran: contohPenomoran,
      nomorTerakhir: [],
      lambang: null,
      pejabat: contohPejabat.map(({ id: _id, ...isi }) => isi),
      pengguna: { nama: 'Petugas Latihan', sandi: '' },
    },
    { peran: ['sekretaris'], sandi: null },
  )
  if (!made.ok) throw new Error(made.error.code)
  const pelaku = { penggunaId: made.value.penggunaId, nama: 'Petugas Latihan', peran: ['sekretaris' as const] }
  const deps: Deps = { db, baca, clock, newId, blob, renderSurat, pelaku, latihan: true }
  const acak = makeAcak(`demo-${benih}`)
  const orang = await addPeople(deps, acak)
  return {
    deps,
    acak,
    orang,
    tanggal: () => new Date(now + zoneMs).toISOString().slice(0, 10),
    advance: () => {
      now += betweenMs
    },
    close: () => {
      opened.value.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const addPeople = async (deps: Deps, acak: Acak): Promise<OrangDemo[]> => {
  const keluarga = makeDaftarKeluarga(acak, { orang: 600, keluarga: 200, pada: '2026-11-02' })
  const orang: OrangDemo[] = []
  for (const isi of keluarga.flatMap((k) => k.anggota)) {
    const added = await addPenduduk(deps, { isi, alasan: 'data latihan' })
    if (!added.ok) throw new Error(added.error.code)
    orang.push({ id: added.value.id, isi })
  }
  return orang
}
