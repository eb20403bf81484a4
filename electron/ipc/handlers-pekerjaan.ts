// Commands about long jobs: how far, stop.
import { ok } from '#domain/result.ts'
import type { Handlers } from './context.ts'

export const handlersPekerjaan = {
  'pekerjaan.status': (ctx, { id }) =>
    // A job that is not known any more (the program was started anew) is over for the window.
    ok(
      ctx.jobs.status(id) ?? {
        id,
        jenis: '',
        keadaan: 'dibatalkan',
        selesai: 0,
        total: null,
        bisaBatal: false,
        galat: null,
        hasil: null,
      },
    ),
  'pekerjaan.batal': (ctx, { id }) => {
    ctx.jobs.cancel(id)
    return ok({ beres: true })
  },
} satisfies Partial<Handlers>
