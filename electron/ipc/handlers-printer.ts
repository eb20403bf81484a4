// Commands about this PC's printer.
import { ok } from '#domain/result.ts'
import { printUji } from '#electron/usecases/print-uji.ts'
import type { Handlers } from './context.ts'

export const handlersPrinter = {
  'printer.daftar': async (ctx) =>
    ok({ printer: (await ctx.printService.list()).map((p) => ({ ...p, baki: [...p.baki] })) }),
  'printer.uji': async (ctx) => {
    const uji = await printUji(ctx.deps())
    if (uji.ok) ctx.printService.enqueue(uji.value.cetakanId)
    return uji
  },
} satisfies Partial<Handlers>
