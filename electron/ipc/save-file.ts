// Files that leave the office by the system's dialog, and the kind that most of them are.
import type { AppError } from '#contract/errors.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Ctx, SaringBerkas } from './context.ts'

/** The one kind of file that is a letter. */
export const berkasPdf = [{ nama: 'PDF', akhiran: ['pdf'] }] as const

/** Asks where, and writes it. */
export const saveFile = async (
  { dialogs }: Pick<Ctx, 'dialogs'>,
  { nama, saring, isi }: { readonly nama: string; readonly saring: readonly SaringBerkas[]; readonly isi: Uint8Array },
): Promise<Result<{ tersimpan: boolean }, AppError>> => {
  const jalur = await dialogs.saveFile(nama, saring)
  if (!jalur) return ok({ tersimpan: false })
  const written = await dialogs.write(jalur, isi)
  return written.ok ? ok({ tersimpan: true }) : written
}
