// The end of the day: letters not signed yet, not fetched yet, fetched today, and paper that was spoiled.
import type { Input, Output } from '#contract/ipc.ts'
import {
  findPenyerahan,
  listBelumDiambil,
  listBelumTtd,
  listDiserahkan,
  listKertasRusak,
  type SuratHarian,
} from '#db/queries/penyerahan.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { jabatanPejabat } from '#domain/kantor/penandatangan.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { civilDate } from '#domain/waktu/clock.ts'
import { addDays } from '#domain/waktu/tanggal.ts'
import type { Deps } from './deps.ts'

type Harian = Output<'harian.baca'>

// Older piles are no longer on the counter; the archive finds them.
const mundurHari = 90
const dayMs = 86_400_000

/** The piles as they were at the end of a civil day, and what was done on it. */
export const readHarian = (deps: Deps, { tanggal }: Input<'harian.baca'>): Harian => {
  const db = deps.baca
  const kantor = readPengaturan(db, 'kantor')
  const { batasAmbil, serahTerima } = readPengaturan(db, 'alur')
  const [mulai, akhir] = [dayStart(tanggal, kantor.zona), dayStart(addDays(tanggal, 1), kantor.zona)]
  const tumpukan = { sejak: isoInstant(mulai - mundurHari * dayMs), sampai: isoInstant(akhir) }
  const batas = addDays(tanggal, -batasAmbil)
  const baris = (s: SuratHarian): Harian['belumTtd'][number] => ({
    ...s,
    penandatangan: s.penandatangan
      ? `${s.penandatangan.pejabat.nama}, ${jabatanPejabat(s.penandatangan.pejabat, kantor)}`
      : '',
    penyerahan: findPenyerahan(db, s.suratId),
    lama: civilDate(Date.parse(s.dibuatPada), kantor.zona) < batas,
  })
  return {
    belumTtd: listBelumTtd(db, tumpukan).map(baris),
    // An office that does not note who fetches letters has no such pile.
    belumDiambil: serahTerima ? listBelumDiambil(db, tumpukan).map(baris) : [],
    diserahkan: listDiserahkan(db, { sejak: isoInstant(mulai), sampai: isoInstant(akhir) }).map(baris),
    kertasRusak: listKertasRusak(db, tanggal),
  }
}

// The first instant of a civil day: searched from UTC midnight, because only the zone's own rules know the difference.
const dayStart = (tanggal: string, zona: string): number => {
  const nol = Date.parse(`${tanggal}T00:00:00.000Z`)
  let [sebelum, sudah] = [nol - dayMs, nol + dayMs]
  while (sudah - sebelum > 1) {
    const tengah = Math.floor((sebelum + sudah) / 2)
    if (civilDate(tengah, zona) < tanggal) sebelum = tengah
    else sudah = tengah
  }
  return sudah
}
