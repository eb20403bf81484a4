// Sends one letter to the service. Its state is written before the call and after it, so that whatever ends this process in
// between leaves 'dikirim', and nobody sends it a second time by mistake.
import { findKonsep } from '#db/queries/konsep.ts'
import { insertBlob } from '#db/queries/blob.ts'
import { changeTte, type BarisTte } from '#db/queries/tte.ts'
import { inTransaction } from '#db/transaction.ts'
import type { PengaturanTte } from '#domain/kantor/tte.ts'
import { err, ok } from '#domain/result.ts'
import { jedaKe } from '#domain/tte/antrean.ts'
import { stopsBatch, type SalahTte } from '#domain/tte/galat.ts'
import { canUseTanda } from '#domain/tte/tanda.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import type { SuratJadi } from '#db/queries/konsep.ts'
import type { QueueParts } from './parts.ts'
import type { HeldPassphrase } from './passphrase.ts'
import type { EsignService, HasilTte, TampilanTte } from './service.ts'

export type SendParts = QueueParts & {
  readonly service: EsignService
  readonly atur: PengaturanTte
  readonly nik: string
}

/** What the queue does next with this signer: 'lanjut', 'henti' (forget the passphrase), 'tahan' (wait), 'simpan' (storage fails). */
export type Langkah = 'lanjut' | 'henti' | 'tahan' | 'simpan'

/** Sends it and notes what became of it. */
export const sendLetter = async (parts: SendParts, baris: BarisTte, sandi: HeldPassphrase): Promise<Langkah> => {
  const siap = findKonsep(parts.baca, baris.konsepId)?.siap ?? null
  const pdf = parts.blob.get(baris.dasarSha256)
  if (baris.tahap !== 'tte' || siap === null || pdf === null)
    return note(parts, baris, { state: 'gagal', galat: { code: 'TteTidakTerbit', sebab: pdf ? 'KONSEP' : 'BERKAS' } })
  const dicatat = await change(parts, baris, ['menunggu'], {
    state: 'dikirim',
    percobaan: baris.percobaan + 1,
    galat: null,
    berikutPada: null,
    idDokumen: null,
  })
  // Not written, so not sent.
  if (!dicatat) return 'simpan'
  const hasil = await parts.service.sign({
    pdf,
    nik: parts.nik,
    sandi: sandi.read(),
    tampilan: looksOf(parts, siap),
    alasan: parts.atur.alasan,
    lokasi: parts.atur.lokasi,
    onId: async (idDokumen) => void (await change(parts, baris, ['dikirim'], { idDokumen })),
  })
  return settle(parts, baris, sandi, hasil)
}

const settle = (parts: SendParts, baris: BarisTte, sandi: HeldPassphrase, hasil: HasilTte): Promise<Langkah> => {
  if (hasil.t !== 'belum-terkirim') sandi.gagalSambung = 0
  switch (hasil.t) {
    case 'ditandatangani':
      return keepResult(parts, baris, hasil.pdf, hasil.idDokumen)
    case 'ditolak':
      return refused(parts, baris, hasil.galat)
    case 'belum-terkirim':
      return notSent(parts, baris, sandi, hasil.galat)
    case 'hilang':
      // With an id the file can be fetched; without one only a person can find out.
      return hasil.idDokumen === null
        ? note(parts, baris, { state: 'tidak-pasti', galat: hasil.galat })
        : note(parts, baris, { idDokumen: hasil.idDokumen, galat: hasil.galat })
  }
}

const refused = async (parts: SendParts, baris: BarisTte, galat: SalahTte): Promise<Langkah> => {
  if (!stopsBatch(galat)) return note(parts, baris, { state: 'gagal', galat })
  await note(parts, baris, { state: 'menunggu', galat })
  return 'henti'
}

const notSent = async (parts: SendParts, baris: BarisTte, sandi: HeldPassphrase, galat: SalahTte): Promise<Langkah> => {
  sandi.gagalSambung += 1
  const { kirim } = parts.jeda
  const jeda = jedaKe(kirim, sandi.gagalSambung) ?? kirim.at(-1) ?? 0
  sandi.tahanSampai = parts.clock.now() + jeda
  await note(parts, baris, { state: 'menunggu', galat, berikutPada: isoInstant(sandi.tahanSampai) })
  return 'tahan'
}

/** Stores a signed file exactly as it came; from here on nothing is sent for this letter any more. */
export const keepResult = async (
  parts: QueueParts,
  baris: BarisTte,
  pdf: Uint8Array,
  idDokumen: string | null,
): Promise<Langkah> => {
  // These bytes exist only here: tried until they are on the disk.
  for (;;) {
    const simpan = await inTransaction(parts.db, () => {
      const pada = isoInstant(parts.clock.now())
      const berkas = parts.blob.put(pdf)
      insertBlob(parts.db, { ...berkas, mime: 'application/pdf', dibuatPada: pada })
      const isi = { state: 'dikirim', hasilSha256: berkas.sha256, idDokumen, galat: null, berikutPada: null } as const
      // A process that was thought dead may still bring the file of a letter in doubt.
      changeTte(parts.db, baris.konsepId, ['dikirim', 'tidak-pasti'], { ...isi, diubahPada: pada })
      return ok(null)
    })
    if (simpan.ok) return 'lanjut'
    await wait(parts, 1000)
  }
}

type Isi = Omit<Parameters<typeof changeTte>[3], 'diubahPada'>

const note = async (parts: QueueParts, baris: BarisTte, isi: Isi): Promise<Langkah> =>
  (await change(parts, baris, ['menunggu', 'dikirim'], isi)) ? 'lanjut' : 'simpan'

/** Writes a change of state if the letter is still in one of `dari`; false when it is not, or cannot be written. */
export const change = async (
  parts: QueueParts,
  baris: BarisTte,
  dari: Parameters<typeof changeTte>[2],
  isi: Isi,
): Promise<boolean> => {
  const hasil = await inTransaction(parts.db, () =>
    changeTte(parts.db, baris.konsepId, dari, { ...isi, diubahPada: isoInstant(parts.clock.now()) })
      ? ok(null)
      : err({ code: 'TteTidakMenunggu' } as const),
  )
  return hasil.ok
}

// Waits with the process's own timer.
const wait = (parts: QueueParts, ms: number): Promise<void> => new Promise((done) => void parts.later(done, ms))

// The picture of the service: a square in the middle of the room that the letter keeps free.
const looksOf = ({ atur, blob, makeQr }: SendParts, { surat }: SuratJadi): TampilanTte => {
  if (atur.tampilan === 'tanpa') return { t: 'tanpa' }
  const { halaman, x, y, lebar, tinggi } = surat.kotakTtd
  const sisi = Math.min(lebar, tinggi) / 100
  const tempat = {
    halaman,
    x: x / 100 + (lebar / 100 - sisi) / 2,
    y: y / 100 + (tinggi / 100 - sisi) / 2,
    lebar: sisi,
    tinggi: sisi,
  }
  const tanda = canUseTanda(atur.tanda, surat.naskah, [atur.kaki]) ? atur.tanda : ''
  const spesimen = atur.tampilan === 'gambar' && atur.spesimen !== null ? blob.get(atur.spesimen) : null
  if (spesimen) return { t: 'gambar', png: spesimen, tempat, tanda }
  const teks = atur.tautanQr === '' ? surat.qr : atur.tautanQr
  return { t: 'qr', teks, png: makeQr(teks), tempat, tanda }
}
