// One step of the queue: the next letter that was sent goes on, else the next one that waits and has a passphrase is sent.
import type { AppError } from '#contract/errors.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { listTteTerbuka, type BarisTte } from '#db/queries/tte.ts'
import { err, type Result } from '#domain/result.ts'
import type { StatusPenandatangan } from '#domain/tte/antrean.ts'
import { stopsBatch, type SalahTte } from '#domain/tte/galat.ts'
import { readAksesTte } from '#electron/usecases/akses-tte.ts'
import { fetchLetter, finishLetter } from './finish-letter.ts'
import type { QueueParts } from './parts.ts'
import type { HeldPassphrase, Passphrases } from './passphrase.ts'
import { refusalOfStatus } from './read-answer.ts'
import { change, sendLetter, type Langkah } from './send-letter.ts'
import type { EsignService } from './service.ts'

/** What the queue remembers beside the database; a restart begins anew. */
export type QueueMemory = {
  readonly sandi: Passphrases
  /** Tries and next instants of letters that were sent. */
  readonly sent: Map<string, { readonly ke: number; readonly dari: number }>
}

// When the storage takes nothing.
const restMs = 1000

/** Does one piece of work; false when none is due. */
export const stepQueue = async (parts: QueueParts, { sandi, sent }: QueueMemory): Promise<boolean> => {
  const kini = parts.clock.now()
  sandi.dropIdle(kini, parts.jeda.sandi)
  const terbuka = listTteTerbuka(parts.baca)
  const terkirim = terbuka.find((b) => b.state === 'dikirim' && (sent.get(b.konsepId)?.dari ?? 0) <= kini)
  if (terkirim) {
    await goOn(parts, sent, terkirim)
    return true
  }
  dropDone(sandi, terbuka)
  const berjalan = new Set(terbuka.filter(({ state }) => state === 'dikirim').map(({ konsepId }) => konsepId))
  for (const konsepId of sent.keys()) if (!berjalan.has(konsepId)) sent.delete(konsepId)
  const berikut = terbuka.find(
    (b) => b.state === 'menunggu' && (sandi.get(b.pejabatId)?.tahanSampai ?? Infinity) <= kini,
  )
  const pegang = berikut && sandi.get(berikut.pejabatId)
  if (!berikut || !pegang) return false
  const langkah = await sendNext(parts, berikut, pegang)
  // Another passphrase that was typed meanwhile is not this one's.
  if (langkah === 'henti' && sandi.get(berikut.pejabatId) === pegang) sandi.drop(berikut.pejabatId)
  if (langkah === 'lanjut') sandi.touch(berikut.pejabatId, parts.clock.now())
  if (langkah === 'simpan') pegang.tahanSampai = parts.clock.now() + restMs
  return true
}

/** When the next step is due, in ms from now; null: when somebody wakes it. */
export const nextStep = (parts: QueueParts, { sandi, sent }: QueueMemory): number | null => {
  const kini = parts.clock.now()
  // What came due since the last look is in the past by now: it is done at once, not forgotten.
  const saat = [
    ...[...sent.values()].map(({ dari }) => dari),
    ...sandi.owners().map((id) => sandi.get(id)?.tahanSampai ?? kini),
    ...[sandi.nextExpiry(parts.jeda.sandi)].filter((ms) => ms !== null),
  ]
  return saat.length === 0 ? null : Math.max(1, Math.min(...saat) - kini)
}

// A batch without waiting letters is done: its passphrase goes.
const dropDone = (sandi: Passphrases, terbuka: readonly BarisTte[]): void => {
  const menunggu = new Set(terbuka.filter(({ state }) => state === 'menunggu').map(({ pejabatId }) => pejabatId))
  for (const pejabatId of sandi.owners()) if (!menunggu.has(pejabatId)) sandi.drop(pejabatId)
}

const openService = (parts: QueueParts): EsignService => {
  const { pengguna, sandi } = readAksesTte(parts.baca)
  return parts.openService(readPengaturan(parts.baca, 'tte'), { pengguna, sandi })
}

const goOn = async (
  parts: QueueParts,
  sent: Map<string, { readonly ke: number; readonly dari: number }>,
  baris: BarisTte,
): Promise<void> => {
  const ke = (sent.get(baris.konsepId)?.ke ?? 0) + 1
  const bagian = { ...parts, service: openService(parts) }
  // Once the file is here, its own tries begin.
  const jeda = await (baris.hasilSha256 === null ? fetchLetter : finishLetter)(bagian, baris, ke)
  if (jeda === null) sent.delete(baris.konsepId)
  else sent.set(baris.konsepId, { ke, dari: parts.clock.now() + jeda })
}

const sendNext = async (parts: QueueParts, baris: BarisTte, pegang: HeldPassphrase): Promise<Langkah> => {
  const service = openService(parts)
  const nik = readAksesTte(parts.baca).nik[baris.pejabatId] ?? ''
  if (!pegang.checked) {
    const halangan = await findObstacle(service, nik)
    if (halangan) {
      await change(parts, baris, ['menunggu'], { galat: halangan })
      return 'henti'
    }
    pegang.checked = true
  }
  return sendLetter({ ...parts, service, nik, atur: readPengaturan(parts.baca, 'tte') }, baris, pegang)
}

// Asked once a batch. A service that does not answer this question is left to answer the next one.
const findObstacle = async (service: EsignService, nik: string): Promise<SalahTte | null> => {
  const status = await service.status(nik)
  if (status.ok) return refusalOfStatus(status.value)
  return stopsBatch(status.error) && status.error.code !== 'TteAlamatSalah' ? status.error : null
}

/** Asks the service about a signer. */
export const askStatus = async (
  parts: QueueParts,
  pejabatId: string,
): Promise<Result<StatusPenandatangan, AppError>> => {
  const nik = readAksesTte(parts.baca).nik[pejabatId]
  return nik === undefined ? err({ code: 'TteNikBelumAda', nama: '' }) : openService(parts).status(nik)
}
