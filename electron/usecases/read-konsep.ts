// What Persetujuan shows: the lists with their counts, one konsep, the bytes of its pages.
import type { AppError } from '#contract/errors.ts'
import type { BarisKonsep } from '#contract/konsep.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { findKonsep, listLangkah } from '#db/queries/konsep.ts'
import { findRingkasKonsep, listRingkasKonsep, type RingkasKonsep } from '#db/queries/konsep-daftar.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import { findSurat } from '#db/queries/surat.ts'
import { mayDo } from '#domain/pengguna/hak.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { civilDate, isoInstant } from '#domain/waktu/clock.ts'
import { countWeekdays } from '#domain/waktu/tanggal.ts'
import { mayAssign } from './assign-konsep.ts'
import { mayApprove, mayHandle, readPenilai, type Penilai } from './may-approve.ts'
import { mayWithdraw } from './stop-konsep.ts'
import { warnKonsep } from './warn-surat.ts'
import type { Deps } from './deps.ts'

type Pilah = Input<'konsep.daftar'>['pilah']
const dayMs = 86_400_000

/** One of the four lists, and how long each is. */
export const listKonsep = (deps: Deps, { pilah }: Input<'konsep.daftar'>): Output<'konsep.daftar'> => {
  const { zona } = readPengaturan(deps.baca, 'kantor')
  const { penggunaId, peran } = deps.pelaku
  // More than a day, because a civil day begins at another instant in each zone; cut exactly below.
  const sejak = isoInstant(deps.clock.now() - dayMs)
  const ringkas = listRingkasKonsep(deps.baca, { penggunaId, sejak })
  // Known of every row already; asked three times for each.
  const punyaku = new Set(ringkas.flatMap((r) => (r.punyaku ? [r.id] : [])))
  const penilai = { ...readPenilai({ ...deps, db: deps.baca }), isPembuat: (id: string) => punyaku.has(id) }
  const semua = ringkas.map((r) => ({
    r,
    baris: barisOf(penilai, r, zona),
    hariIni: (pada: string | null) => pada !== null && civilDate(Date.parse(pada), zona) === penilai.hari,
  }))
  const dalam: { readonly [P in Pilah]: (typeof semua)[number][] } = {
    menunggu: semua.filter(({ baris }) => baris.boleh.setujui),
    berjalan: semua.filter(({ r }) => r.tahap !== 'kembali' && r.tahap !== 'terbit'),
    kembali: semua.filter(({ r }) => r.tahap === 'kembali' && (r.punyaku || mayDo(peran, 'surat.batal'))),
    selesai: semua
      .filter(({ r, hariIni }) => hariIni(r.kusetujui) || (r.tahap === 'terbit' && hariIni(r.diubahPada)))
      .toReversed(),
  }
  return {
    baris: dalam[pilah].slice(0, terbanyak).map(({ baris }) => baris),
    jumlah: {
      menunggu: dalam.menunggu.length,
      berjalan: dalam.berjalan.length,
      kembali: dalam.kembali.length,
      selesai: dalam.selesai.length,
    },
  }
}

const terbanyak = 500

/** One konsep with everything an approver looks at. */
export const openKonsep = (deps: Deps, id: string): Result<Output<'konsep.buka'>, AppError> => {
  const db = deps.baca
  const ringkas = findRingkasKonsep(db, { id, penggunaId: deps.pelaku.penggunaId })
  const konsep = findKonsep(db, id)
  if (!ringkas || !konsep) return err({ code: 'KonsepTidakAda' })
  const { zona } = readPengaturan(db, 'kantor')
  const surat = konsep.suratId === null ? null : findSurat(db, konsep.suratId)
  const jadi = konsep.siap?.surat ?? surat
  return ok({
    ...barisOf(readPenilai({ ...deps, db }), ringkas, zona),
    tanggal: konsep.tanggal,
    pendudukId: konsep.pendudukId,
    penandatangan: konsep.penandatangan,
    syarat: [...konsep.permohonan.syarat],
    naskah: jadi?.naskah ?? konsep.naskah,
    naskahBaku: jadi ? jadi.naskahBaku : konsep.naskahBaku,
    alasanSunting: konsep.alasanSunting,
    langkah: readLangkah(deps, id),
    peringatan: surat ? [] : warnKonsep(db, konsep, deps.clock.now()),
    suratId: konsep.suratId,
    halaman: jadi?.halaman ?? 0,
    permohonan: { ...konsep.permohonan },
  })
}

/** The steps of a konsep as screens show them. */
export const readLangkah = ({ baca }: Pick<Deps, 'baca'>, konsepId: string): Output<'konsep.buka'>['langkah'] =>
  listLangkah(baca, konsepId).map(({ langkah, namaOleh, pada, alasan, satuPetugas, namaUntuk }) => ({
    langkah,
    oleh: namaOleh,
    pada,
    alasan,
    satuPetugas,
    untuk: namaUntuk,
  }))

/** Name of the blob with the finished, perhaps not yet issued PDF. */
export const findPdfKonsep = ({ baca }: Pick<Deps, 'baca'>, id: string): Result<string, AppError> => {
  const konsep = findKonsep(baca, id)
  if (!konsep) return err({ code: 'KonsepTidakAda' })
  const jadi = konsep.siap?.surat ?? (konsep.suratId === null ? null : findSurat(baca, konsep.suratId))
  return jadi ? ok(jadi.pdfSha256) : err({ code: 'BlobHilang' })
}

const barisOf = (p: Penilai, r: RingkasKonsep, zona: string): BarisKonsep => {
  const mulai = civilDate(Date.parse(r.dibuatPada), zona)
  return {
    ...r,
    lama: r.tahap !== 'terbit' && mulai < p.hari && countWeekdays(mulai, p.hari) > 1,
    boleh: {
      setujui: mayApprove(p, r).ok,
      kembalikan: mayHandle(p, r).ok,
      tarik: mayWithdraw(p, r).ok,
      tugaskan: mayAssign(p, r).ok,
    },
  }
}
