// The application as the gate's handlers see it: its state told in words, and the ways from one state to the next.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import { readKantor } from '#electron/usecases/read-kantor.ts'
import type { Application, KeadaanAntrean } from '#electron/ipc/context.ts'
import { listAkunAktif } from '#electron/usecases/list-akun.ts'
import { listCadangan } from '#electron/usecases/list-cadangan.ts'
import type { Deps } from '#electron/usecases/deps.ts'
import { isoInstant } from '#domain/waktu/clock.ts'
import { clockWentBack, lastCadangan } from '#electron/usecases/guard-office.ts'
import { buildKantor, printKata, confirmKata } from './first-start.ts'
import type { ApplicationParts, AppState, StateHolder, Terbuka } from './app-state.ts'
import { leaveLatihan, startLatihan } from './latihan.ts'
import type { JobRunner } from './jobs.ts'
import { listUsableCadangan, recoverByCadangan, recoverByFrasa, recoverByKata } from './recovery.ts'
import type { SesiKeeper } from './sesi-keeper.ts'

/** Live facts that other parts of main know. */
type Berita = {
  readonly latar: () => Output<'aplikasi.detak'>['latar']
  readonly printer: () => KeadaanAntrean
  readonly sisaDiskMb: () => number | null
  readonly tersimpanPada: () => string | null
  readonly gantunganKunci: () => boolean
  /** False while an open database is not yet compared with what this machine remembers of it. */
  readonly isTrusted: () => boolean
}

type Bagian = {
  readonly parts: ApplicationParts
  readonly holder: StateHolder
  readonly keeper: SesiKeeper
  readonly jobs: JobRunner
  readonly berita: Berita
}

// Below this, only reading and copying (SECURITY R-7).
const ruangMinimalMb = 100

/** Puts the parts together. */
export const createApplication = ({ parts, holder, keeper, jobs, berita }: Bagian): Application => ({
  status: () => statusOf(parts, holder.current(), berita),
  detak: () => detakOf(parts, holder.current(), berita),
  sesi: keeper.current,
  clockTetap: parts.clockTetap,
  deps: () => depsOf(parts, holder.current()),
  folderCadangan: () => openOf(holder.current()).folder.cadangan,
  folderSementara: () => openOf(holder.current()).folder.sementara,
  writable: jobs.writable,
  refuseNewSurat: () => refuseNewSurat(berita),
  awal: {
    latihan: () => startLatihan(parts, holder, jobs, keeper.signInDirectly),
    keluarLatihan: () => leaveLatihan(holder, jobs),
    buat: (input) => buildKantor(parts, holder, input),
    cetakKata: (input) => printKata(parts, holder, input, ({ kantor }) => namaKantor(kantor.baca)),
    kataTercatat: async (input) => {
      const selesai = await confirmKata(parts, holder, input)
      if (!selesai.ok) return selesai
      keeper.signInDirectly(selesai.value.penggunaId)
      return { ok: true, value: { beres: true } }
    },
  },
  pemulihan: {
    frasa: (input) => recoverByFrasa(parts, holder, input),
    kata: (input) => recoverByKata(parts, holder, input),
    cadangan: (input) => recoverByCadangan(parts, holder, input),
    daftarCadangan: () => Promise.resolve({ ok: true, value: listUsableCadangan(holder) }),
  },
  hasFreshSandi: keeper.hasFreshSandi,
  proveSandi: keeper.proveSandi,
  signIn: keeper.signIn,
  resetSandiByKata: keeper.resetSandiByKata,
  lock: keeper.lock,
  noteMovement: keeper.noteMovement,
})

const openOf = (kini: AppState): Terbuka => {
  if (kini.nama !== 'buka') throw new Error('no office is open')
  return kini.terbuka
}

const depsOf = (parts: ApplicationParts, kini: AppState): Deps => {
  const { kantor, berkas } = openOf(kini)
  if (kini.nama !== 'buka' || !kini.sesi) throw new Error('nobody is signed in')
  const { penggunaId, nama, peran } = kini.sesi
  return {
    db: kantor.db,
    baca: kantor.baca,
    blob: kantor.blob,
    clock: parts.clock,
    newId: parts.newId,
    renderSurat: parts.renderSurat,
    pelaku: { penggunaId, nama, peran },
    latihan: berkas.latihan,
  }
}

const refuseNewSurat = (berita: Berita): AppError | null => {
  const sisaMb = berita.sisaDiskMb()
  if (sisaMb !== null && sisaMb < ruangMinimalMb) return { code: 'RuangSempit', sisaMb }
  return berita.isTrusted() ? null : { code: 'PenyimpananGagal' }
}

const namaKantor = (baca: Deps['baca']): string => {
  const { sebutan, nama } = readKantor(baca)
  return `${sebutan} ${nama}`
}

const namaKeadaan = (kini: AppState): Output<'aplikasi.status'>['keadaan'] => {
  if (kini.nama === 'kosong' || kini.nama === 'calon') return 'kantor-belum-ada'
  if (kini.nama === 'frasa') return 'perlu-frasa'
  if (kini.nama === 'pemulihan') return 'pemulihan'
  return kini.sesi ? 'masuk' : 'terkunci'
}

const statusOf = (parts: ApplicationParts, kini: AppState, berita: Berita): Output<'aplikasi.status'> => {
  const buka = kini.nama === 'buka' ? kini : null
  const sesi = buka?.sesi ?? null
  return {
    keadaan: namaKeadaan(kini),
    versi: parts.versi,
    latihan: buka?.terbuka.berkas.latihan ?? false,
    kantor: buka && readKantor(buka.terbuka.kantor.baca),
    sesi: sesi && { penggunaId: sesi.penggunaId, nama: sesi.nama, peran: [...sesi.peran], hak: [...sesi.hak] },
    pengguna: buka
      ? listAkunAktif(buka.terbuka.kantor.baca).map(({ id, nama, peran }) => ({ id, nama, peran: [...peran] }))
      : [],
    sebabPemulihan: kini.nama === 'pemulihan' ? kini.sebab : null,
    adaCadangan: kini.nama === 'pemulihan' && listCadangan(kini.folder.cadangan).length > 0,
    gantunganKunci: berita.gantunganKunci(),
  }
}

const detakOf = (parts: ApplicationParts, kini: AppState, berita: Berita): Output<'aplikasi.detak'> => {
  const now = parts.clock.now()
  const baca = kini.nama === 'buka' ? kini.terbuka.kantor.baca : null
  return {
    jam: isoInstant(now),
    terkunci: kini.nama !== 'buka' || kini.sesi === null,
    latar: berita.latar(),
    printer: berita.printer(),
    tersimpanPada: berita.tersimpanPada(),
    sisaDiskMb: berita.sisaDiskMb(),
    jamMundur: baca !== null && clockWentBack(baca, now) !== null,
    cadanganTerakhir: baca && lastCadangan(baca),
  }
}
