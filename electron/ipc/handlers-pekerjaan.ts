// Commands about long jobs: how far, stop. A job's answer holds people's data: it is for whoever started it.
import type { AppError } from '#contract/errors.ts'
import { err, ok } from '#domain/result.ts'
import type { Ctx, Handlers } from './context.ts'

export const handlersPekerjaan = {
  'pekerjaan.status': (ctx, { id }) => {
    const refused = refuse(ctx, id)
    if (refused) return err(refused)
    // A job that is not known any more (the program was started anew) is over for the window.
    return ok(ctx.jobs.status(id) ?? { ...unknown, id })
  },
  'pekerjaan.batal': (ctx, { id }) => {
    const refused = refuse(ctx, id)
    if (refused) return err(refused)
    ctx.jobs.cancel(id)
    return ok({ beres: true })
  },
} satisfies Partial<Handlers>

const unknown = {
  jenis: '',
  keadaan: 'dibatalkan' as const,
  selesai: 0,
  total: null,
  bisaBatal: false,
  galat: null,
  hasil: null,
}

// The training office is made before there is anybody who could sign in.
const refuse = (ctx: Ctx, id: string): AppError | null => {
  if (ctx.jobs.status(id)?.jenis === 'awal.latihan') return null
  const sesi = ctx.application.sesi()
  if (!sesi) return { code: 'BelumMasuk' }
  const owner = ctx.jobs.ownerOf(id)
  return owner === null || owner === sesi.penggunaId ? null : { code: 'TidakBerhak' }
}
