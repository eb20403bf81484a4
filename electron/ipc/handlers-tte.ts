// Commands of the city's signature service, and the one way into its queue for letters that are ready to be signed.
import type { AppError } from '#contract/errors.ts'
import { ok, type Result } from '#domain/result.ts'
import { readTte, saveAksesTte, storeGambarTte } from '#electron/usecases/akses-tte.ts'
import { releaseTte, sendTteAgain, uploadTte } from '#electron/usecases/decide-tte.ts'
import { listTte } from '#electron/usecases/list-tte.ts'
import { asPenandatangan, readPenilai } from '#electron/usecases/may-approve.ts'
import { checkSetup, startTte } from '#electron/usecases/start-tte.ts'
import { beresOf } from './beres.ts'
import type { Ctx, Handlers } from './context.ts'
import { berkasPdf } from './save-file.ts'

export const handlersTte = {
  'tte.baca': (ctx) => ok(readTte(ctx.deps())),
  'tte.kredensial': async (ctx, input) => beresOf(await saveAksesTte(ctx.deps(), input)),
  'tte.gambar': (ctx, input) => storeGambarTte({ ...ctx.deps(), flattenLambang: ctx.flattenLambang }, input),
  'tte.periksa': async (ctx, { pejabatId }) => {
    const siap = checkSetup(ctx.deps(), pejabatId)
    if (!siap.ok) return siap
    const status = await ctx.tte.periksa(pejabatId)
    return status.ok ? ok({ status: status.value }) : status
  },
  'tte.antrean': (ctx) => ok(listTte(ctx.deps(), ctx.tte.keadaan())),
  'tte.putuskan': async (ctx, { id, putusan }) => {
    const hasil = await decide(ctx, id, putusan)
    if (hasil.ok && hasil.value) ctx.tte.bangun()
    return hasil.ok ? ok({ beres: hasil.value }) : hasil
  },
  'tte.coba': (ctx, { pejabatId, sandi }) => {
    const siap = checkSetup(ctx.deps(), pejabatId)
    if (!siap.ok) return siap
    const menunggu = listTte(ctx.deps(), ctx.tte.keadaan()).baris.filter(
      (satu) => satu.pejabatId === pejabatId && satu.state === 'menunggu',
    )
    if (menunggu.length === 0) return ok({ jumlah: 0 })
    const sendiri = asPenandatangan(readPenilai(ctx.deps()), pejabatId)
    if (!sendiri.ok) return sendiri
    const mulai = ctx.tte.sandi(pejabatId, sandi)
    return mulai.ok ? ok({ jumlah: menunggu.length }) : mulai
  },
} satisfies Partial<Handlers>

/** Part of 'ttd.mulai' for letters of mode 'bsre': all of one signer into the queue, then the passphrase to the background. */
export const startBatchTte = async (
  ctx: Pick<Ctx, 'deps' | 'tte'>,
  daftarId: readonly string[],
  sandi: string,
): Promise<Result<{ readonly jumlah: number }, AppError>> => {
  const batch = await startTte(ctx.deps(), daftarId)
  if (!batch.ok) return batch
  const { pejabatId, jumlah } = batch.value
  // When the background is not there yet the letters are safe in the queue; 'tte.coba' goes on.
  const mulai = ctx.tte.sandi(pejabatId, sandi)
  return mulai.ok ? ok({ jumlah }) : mulai
}

const decide = async (
  ctx: Ctx,
  id: string,
  putusan: 'unggah' | 'kirim-ulang' | 'lepas',
): Promise<Result<boolean, AppError>> => {
  if (putusan === 'unggah') {
    const jalur = await ctx.dialogs.openFile('Pilih surat yang sudah ditandatangani', berkasPdf)
    if (jalur === null) return ok(false)
    const unggah = await uploadTte(ctx.deps(), id, jalur)
    return unggah.ok ? ok(true) : unggah
  }
  const hasil = putusan === 'lepas' ? await releaseTte(ctx.deps(), id) : await sendTteAgain(ctx.deps(), id)
  return hasil.ok ? ok(true) : hasil
}
