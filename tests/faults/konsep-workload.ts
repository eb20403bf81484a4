// What the kill loop does over and over in an office with steps: letters on their way, signed, given back, withdrawn, left waiting.
import { findKonsep } from '#db/queries/konsep.ts'
import { inTransaction } from '#db/transaction.ts'
import { approveKonsep } from '#electron/usecases/approve-konsep.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import { issueSurat } from '#electron/usecases/issue-surat.ts'
import { publishKonsep } from '#electron/usecases/publish-konsep.ts'
import { returnKonsep, withdrawKonsep } from '#electron/usecases/stop-konsep.ts'
import { submitKonsep } from '#electron/usecases/submit-konsep.ts'
import { aPermohonan } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { ackOf, type Ack, type AckNomor, type AlurPelaku } from './workload.ts'

export type KonsepWork = {
  readonly deps: Deps
  readonly pelaku: AlurPelaku
  readonly pendudukId: string
  /** Called after the commit of each step that somebody sees. */
  readonly tell: (told: Ack | AckNomor) => void
}

/** How many ways there are; `turn` chooses one after the other. */
export const ways = 6

/** One letter from the desk to where its way ends. */
export const takeLetter = async (work: KonsepWork, turn: number): Promise<void> => {
  const way = turn % ways
  if (way === 0) return issueAtOnce(work)
  const id = await submit(work)
  await verify(work, id)
  if (way === 1 || way === 2) return sign(work, id)
  if (way === 3) return publish(work, id)
  if (way === 4) return stop(work, id, 'kembalikan')
  // The sixth stays where it is; the next start finds it.
}

/** What a start finds waiting from before it was killed: the oldest of each stage goes on. */
export const resumeLetters = async (work: KonsepWork, turn: number): Promise<void> => {
  const before = findWaiting(work.deps, 'paraf')
  if (before) await verify(work, before)
  const ready = findWaiting(work.deps, 'ttd')
  if (ready) await (turn % 2 === 0 ? sign(work, ready) : stop(work, ready, 'tarik'))
}

const as = ({ deps, pelaku }: KonsepWork, siapa: keyof AlurPelaku): Deps => ({ ...deps, pelaku: pelaku[siapa] })

const findWaiting = ({ db }: Deps, tahap: 'paraf' | 'ttd'): string | null => {
  const id = db.$client.prepare('SELECT id FROM konsep WHERE tahap = ? ORDER BY dibuat_pada, id').pluck().get(tahap)
  return typeof id === 'string' ? id : null
}

const aLetter = ({ deps, pendudukId }: KonsepWork) => aPermohonan(deps, { subjek: { pendudukId }, cetak: false })

const issueAtOnce = async (work: KonsepWork): Promise<void> => {
  const request = { ...aLetter(work), satuPetugas: { alasan: 'rekan sedang cuti' } }
  work.tell(ackOf(valueOf(await issueSurat(as(work, 'petugas'), request))))
}

const submit = async (work: KonsepWork): Promise<string> =>
  valueOf(await submitKonsep(as(work, 'petugas'), aLetter(work))).konsepId

// The number is taken and the letter finished here.
const verify = async (work: KonsepWork, id: string): Promise<void> => {
  await approve(work, 'sekretaris', id)
  work.tell({ n: numberOf(work, id), state: 'cadang' })
}

const sign = async (work: KonsepWork, id: string): Promise<void> => {
  const { suratId, nomor } = await approve(work, 'lurah', id)
  if (suratId === null || nomor === null) throw new Error('signed, but not issued')
  work.tell({ suratId, nomor })
}

const publish = async (work: KonsepWork, konsepId: string): Promise<void> => {
  const deps = as(work, 'lurah')
  work.tell(ackOf(valueOf(await inTransaction(deps.db, () => publishKonsep(deps, { konsepId, pdf: null })))))
}

const stop = async (work: KonsepWork, id: string, how: 'kembalikan' | 'tarik'): Promise<void> => {
  const n = numberOf(work, id)
  const isi = { id, alasan: 'uji putus' }
  if (how === 'tarik') valueOf(await withdrawKonsep(as(work, 'petugas'), isi))
  else valueOf(await returnKonsep(as(work, 'lurah'), isi))
  work.tell({ n, state: 'batal' })
}

const approve = async (work: KonsepWork, siapa: 'sekretaris' | 'lurah', id: string) => {
  const [hasil] = (await approveKonsep(as(work, siapa), [id])).hasil
  if (!hasil || hasil.galat !== null) throw new Error(`not approved: ${hasil?.galat}`)
  return hasil
}

const numberOf = ({ deps }: KonsepWork, id: string): number => {
  const n = findKonsep(deps.db, id)?.nomorUrut
  if (typeof n !== 'number') throw new Error('no number is held')
  return n
}
