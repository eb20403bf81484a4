// A letter that was sent: fetches the file of a lost answer, checks what came, issues it.
import { findPengguna } from '#db/queries/pengguna.ts'
import { changeTte, type BarisTte } from '#db/queries/tte.ts'
import { inTransaction } from '#db/transaction.ts'
import { jedaKe } from '#domain/tte/antrean.ts'
import type { SalahTte } from '#domain/tte/galat.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { isSameLetter } from '#electron/usecases/same-letter.ts'
import type { QueueParts } from './parts.ts'
import { change, keepResult } from './send-letter.ts'
import type { EsignService } from './service.ts'

export type FinishParts = QueueParts & { readonly service: EsignService }

/** Null: done with it for now; a number: try again after so many ms. */
type Lanjut = number | null

/** The n-th try (1, 2, ...) to fetch the signed file by the service's id. */
export const fetchLetter = async (parts: FinishParts, baris: BarisTte, ke: number): Promise<Lanjut> => {
  const berkas = baris.idDokumen === null ? null : await parts.service.download(baris.idDokumen)
  if (berkas instanceof Uint8Array) {
    await keepResult(parts, baris, berkas, baris.idDokumen)
    return null
  }
  const jeda = berkas === 'lagi' ? jedaKe(parts.jeda.unduh, ke) : null
  if (jeda === null) return doubt(parts, baris, baris.galat ?? { code: 'TteTanpaJawaban' })
  return later(parts, baris, jeda)
}

/** Checks the signed file and issues the letter; the n-th try. */
export const finishLetter = async (parts: FinishParts, baris: BarisTte, ke: number): Promise<Lanjut> => {
  const pdf = baris.hasilSha256 === null ? null : parts.blob.get(baris.hasilSha256)
  const dasar = parts.blob.get(baris.dasarSha256)
  if (pdf === null || dasar === null) return doubt(parts, baris, { code: 'TteTidakTerbit', sebab: 'BERKAS' })
  const sendiri = isSameLetter(dasar, pdf) ? parts.checkSignature(pdf, parts.clock.now()) : 'rusak'
  if (sendiri === 'rusak') return doubt(parts, baris, { code: 'TteHasilTidakCocok' })
  const layanan = await parts.service.verify(pdf)
  if (layanan === 'tidak-sah') return doubt(parts, baris, { code: 'TteHasilTidakCocok' })
  // The service does not answer: asked again for a while, then our own check has to do.
  const jeda = layanan === 'tidak-tahu' ? jedaKe(parts.jeda.verifikasi, ke) : null
  if (jeda !== null) return later(parts, baris, jeda)
  if (layanan === 'tidak-tahu' && sendiri !== 'utuh') return doubt(parts, baris, { code: 'TteTanpaJawaban' })
  return issue(parts, baris, pdf)
}

const issue = async (parts: FinishParts, baris: BarisTte, pdf: Uint8Array): Promise<Lanjut> => {
  const { db, blob, clock, newId } = parts
  const hasil = await inTransaction(db, () => {
    const pengguna = findPengguna(db, baris.oleh)
    const pelaku = { penggunaId: baris.oleh, nama: pengguna?.nama ?? '', peran: pengguna?.peran ?? [] }
    const terbit = parts.publish({ db, blob, clock, newId, pelaku }, { konsepId: baris.konsepId, pdf })
    if (!terbit.ok) return terbit
    changeTte(db, baris.konsepId, ['dikirim'], { state: 'selesai', galat: null, diubahPada: isoInstant(clock.now()) })
    return terbit
  })
  if (hasil.ok) {
    parts.onTerbit(hasil.value.cetakanId)
    return null
  }
  const { code } = hasil.error
  // The disk or another writer: nothing is lost, it is tried again.
  const sementara = ['SedangSibuk', 'PenyimpananPenuh', 'PenyimpananGagal'].includes(code)
  return sementara ? 1000 : doubt(parts, baris, { code: 'TteTidakTerbit', sebab: code })
}

const doubt = async (parts: QueueParts, baris: BarisTte, galat: SalahTte): Promise<Lanjut> => {
  const tercatat = await change(parts, baris, ['dikirim'], { state: 'tidak-pasti', galat, berikutPada: null })
  return tercatat ? null : 1000
}

const later = async (parts: QueueParts, baris: BarisTte, jeda: number): Promise<Lanjut> => {
  await change(parts, baris, ['dikirim'], { berikutPada: isoInstant(parts.clock.now() + jeda) })
  return jeda
}
