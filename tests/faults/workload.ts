// What the durability tests do over and over: issue a letter with the real use case, renderer, database and files.
import { join } from 'node:path'
import { openBlobStore } from '#db/blob.ts'
import { openDatabase } from '#db/connection.ts'
import { createNewId } from '#db/new-id.ts'
import { renderSurat } from '#electron/pdf/render-surat.ts'
import type { Deps, Pelaku } from '#electron/usecases/deps.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import type { AlurOffice } from '#tests/builders/alur.ts'
import type { Office } from '#tests/builders/office.ts'
import { aClock } from '#tests/builders/clock.ts'
import { aPermohonan } from '#tests/builders/permohonan.ts'

/** What a child process must know; goes over its standard input, never over arguments. */
export type WorkloadInput = {
  readonly dir: string
  readonly databaseKey: string
  readonly blobKey: string
  readonly pendudukId: string
  readonly penggunaId: string
  /** Letters to issue; null = until killed. */
  readonly letters: number | null
  readonly synchronous: 'FULL' | 'NORMAL'
  /** Who takes the steps of letters that are approved before they are issued, and with which way to begin; null = none are. */
  readonly alur: (AlurPelaku & { readonly turn: number }) | null
}

/** What is told of a letter that was just issued; those of the workload bear a number. */
export const ackOf = ({ suratId, nomor }: { readonly suratId: string; readonly nomor: string | null }): Ack => {
  if (nomor === null) throw new Error('issued without a number')
  return { suratId, nomor }
}

/** The people of an office with steps. */
export type AlurPelaku = { readonly petugas: Pelaku; readonly sekretaris: Pelaku; readonly lurah: Pelaku }

/** One letter that was told to the user. */
export type Ack = { readonly suratId: string; readonly nomor: string }

/** A number that somebody has seen on a letter not yet issued, or has seen become void. */
export type AckNomor = { readonly n: number; readonly state: 'cadang' | 'batal' }

/** The parts a child needs, opened in the office's folder. */
export const openWorkload = (input: WorkloadInput): Deps => {
  const file = join(input.dir, 'kantor.db')
  const key = Buffer.from(input.databaseKey, 'hex')
  const clock = aClock()
  const db = openDatabase({ file, key, mode: 'write' })
  // Frequent write-backs, so that cuts and kills fall into them as well.
  db.$client.pragma('wal_autocheckpoint=60')
  if (input.synchronous === 'NORMAL') db.$client.pragma('synchronous=NORMAL')
  return {
    db,
    baca: openDatabase({ file, key, mode: 'read' }),
    clock,
    newId: createNewId(clock),
    renderSurat,
    blob: openBlobStore({ folder: join(input.dir, 'blob'), key: Buffer.from(input.blobKey, 'hex') }),
    pelaku: { penggunaId: input.penggunaId, nama: 'Retno Wulandari', peran: ['sekretaris'] },
    latihan: false,
  }
}

/** Issues one letter. */
export const issueOne = (deps: Deps, pendudukId: string): ReturnType<typeof issueSurat> =>
  issueSurat(deps, aPermohonan(deps, { subjek: { pendudukId }, cetak: false }))

/** What to hand to a child for an office that a test made. */
export const workloadOf = (office: Office, pendudukId: string): WorkloadInput => ({
  dir: office.dir,
  databaseKey: Buffer.from(office.keys.database).toString('hex'),
  blobKey: Buffer.from(office.keys.blob).toString('hex'),
  pendudukId,
  penggunaId: office.deps.pelaku.penggunaId,
  letters: null,
  synchronous: 'FULL',
  alur: null,
})

/** Who acts for an office with steps. */
export const alurPelakuOf = (office: AlurOffice): AlurPelaku => ({
  petugas: office.as('petugas').pelaku,
  sekretaris: office.as('sekretaris').pelaku,
  lurah: office.as('lurah').pelaku,
})
