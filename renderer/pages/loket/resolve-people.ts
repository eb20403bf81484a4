// Stored values name people by id; a form needs them whole.
import type { OrangIsian, PotretOrang } from '#domain/surat/isian.ts'
import { call } from '#renderer/call.ts'

/** Every person of stored values as a potret; one who is gone from the register becomes empty. */
export const resolveValues = async (
  values: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(values).map(async ([kunci, value]) => [kunci, await resolveValue(value)] as const),
    ),
  )

const resolveValue = async (value: unknown): Promise<unknown> => {
  if (Array.isArray(value)) return (await Promise.all(value.map(resolveValue))).filter((v) => v !== null)
  return isOrang(value) ? resolveOrang(value) : value
}

/** One person of a request as a potret. */
export const resolveOrang = async (orang: OrangIsian): Promise<PotretOrang | null> => {
  if ('ketik' in orang) return orang.ketik
  const answer = await call('surat.orang', { pendudukId: orang.pendudukId })
  if (!answer.ok) return null
  return orang.hubungan === undefined ? answer.value.potret : { ...answer.value.potret, shdk: orang.hubungan }
}

// A potret has a name as well; it is already whole.
const isOrang = (value: unknown): value is OrangIsian =>
  typeof value === 'object' && value !== null && ('ketik' in value || ('pendudukId' in value && !('nama' in value)))
