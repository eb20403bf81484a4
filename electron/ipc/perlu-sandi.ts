// Which calls of a command marked 'menurut-isi' ask for a fresh secret: those that sign or make a number void (SECURITY A-5).
import type { CommandName, Input } from '#contract/ipc.ts'
import { approvalNeedsSandi, withdrawalNeedsSandi } from '#electron/usecases/needs-sandi.ts'
import type { Ctx } from './context.ts'

type Rules = { readonly [N in CommandName]?: (ctx: Ctx, input: Input<N>) => boolean }

const rules: Rules = {
  'surat.terbit': (_, { menggantikan }) => menggantikan !== null,
  'konsep.ajukan': (_, { menggantikan }) => menggantikan !== null,
  'konsep.setujui': (ctx, { id }) => approvalNeedsSandi(ctx.deps().baca, id),
  'konsep.tarik': (ctx, { id }) => withdrawalNeedsSandi(ctx.deps().baca, id),
}

/** Whether this call asks for it. A command without a rule of its own always does. */
export const needsSandi = (ctx: Ctx, nama: CommandName, input: unknown): boolean => {
  // SAFETY: the gate has parsed the input by this very command's schema.
  const rule = rules[nama] as ((ctx: Ctx, input: unknown) => boolean) | undefined
  return rule ? rule(ctx, input) : true
}
