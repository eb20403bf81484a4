// Commands of start, recovery, session, accounts and the access log.
import { ok } from '#domain/result.ts'
import { changeSandi } from '#electron/usecases/change-sandi.ts'
import { readAkses } from '#electron/usecases/record-akses.ts'
import { listAkun, savePengguna, unlockPengguna } from '#electron/usecases/save-pengguna.ts'
import { beresOf } from './beres.ts'
import type { Ctx, Handlers } from './context.ts'

const akunDeps = (ctx: Ctx) => ({ ...ctx.deps(), clock: ctx.application.clockTetap, acak: ctx.acak })

export const handlersSesi = {
  'aplikasi.status': (ctx) => ok(ctx.application.status()),
  'aplikasi.detak': (ctx) => ok(ctx.application.detak()),
  'awal.latihan': (ctx) => ctx.application.awal.latihan(),
  'awal.keluarLatihan': (ctx) => ctx.application.awal.keluarLatihan(),
  'awal.buat': (ctx, input) => ctx.application.awal.buat(input),
  'awal.cetakKata': (ctx, input) => ctx.application.awal.cetakKata(input),
  'awal.kataTercatat': (ctx, input) => ctx.application.awal.kataTercatat(input),
  'pemulihan.frasa': (ctx, input) => ctx.application.pemulihan.frasa(input),
  'pemulihan.kata': (ctx, input) => ctx.application.pemulihan.kata(input),
  'pemulihan.cadangan': (ctx, input) => ctx.application.pemulihan.cadangan(input),
  'pemulihan.daftarCadangan': (ctx) => ctx.application.pemulihan.daftarCadangan(),
  'sesi.masuk': (ctx, input) => ctx.application.signIn(input),
  'sesi.kunci': (ctx) => {
    ctx.application.lock()
    return ok({ beres: true })
  },
  'sesi.gerak': (ctx) => {
    ctx.application.noteMovement()
    return ok({ beres: true })
  },
  'sesi.buktikan': (ctx, input) => ctx.application.proveSandi(input),
  'sesi.gantiSandi': async (ctx, input) =>
    beresOf(await changeSandi(akunDeps(ctx), { ...input, penggunaId: ctx.deps().pelaku.penggunaId })),
  'sesi.sandiDenganKata': (ctx, input) => ctx.application.resetSandiByKata(input),
  'pengguna.daftar': (ctx) => ok({ pengguna: listAkun({ db: ctx.deps().baca, clock: ctx.application.clockTetap }) }),
  'pengguna.simpan': (ctx, input) => savePengguna(akunDeps(ctx), input),
  'pengguna.bukaKunci': async (ctx, { id }) => beresOf(await unlockPengguna(akunDeps(ctx), id)),
  'log.daftar': (ctx, { sebelum }) => {
    const sesi = ctx.application.sesi()
    const semua = sesi?.hak.includes('log.lihat') ?? false
    return ok(readAkses(ctx.deps().baca, { sebelum, penggunaId: semua ? null : (sesi?.penggunaId ?? '') }))
  },
} satisfies Partial<Handlers>
