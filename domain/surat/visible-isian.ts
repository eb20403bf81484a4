// Which fields of a letter apply to the values given so far. The form shows exactly these; the rest is ignored.
import type { DeklarasiSurat } from './deklarasi.ts'
import type { IsianJadi, PotretOrang, SyaratIsian } from './isian.ts'

/** Keys of the fields that apply, in the order of the declaration. */
export const visibleIsian = (
  deklarasi: Pick<DeklarasiSurat, 'isian'>,
  isian: IsianJadi,
  subjek: Pick<PotretOrang, 'jenisKelamin'> | null,
): readonly string[] => {
  const tampak = new Set<string>()
  for (const [kunci, field] of Object.entries(deklarasi.isian)) {
    if (!field.bila || applies(field.bila, isian, subjek, tampak)) tampak.add(kunci)
  }
  return [...tampak]
}

/** The values without those of fields that do not apply: a letter and its books never say them. */
export const onlyVisible = (
  deklarasi: Pick<DeklarasiSurat, 'isian'>,
  isian: IsianJadi,
  subjek: Pick<PotretOrang, 'jenisKelamin'> | null,
): IsianJadi => {
  const tampak = new Set(visibleIsian(deklarasi, isian, subjek))
  return Object.fromEntries(Object.entries(isian).filter(([kunci]) => tampak.has(kunci)))
}

// A field that depends on a hidden one is hidden too; a field depends only on one declared before it.
const applies = (
  bila: SyaratIsian,
  isian: IsianJadi,
  subjek: Pick<PotretOrang, 'jenisKelamin'> | null,
  tampak: ReadonlySet<string>,
): boolean => {
  if ('subjek' in bila)
    return subjek !== null && subjek.jenisKelamin.toLowerCase() === (bila.sama === 1 ? 'laki-laki' : 'perempuan')
  if (!tampak.has(bila.isian)) return false
  const nilai = isian[bila.isian] ?? null
  const daftar: readonly (string | number | boolean)[] = typeof bila.sama === 'object' ? bila.sama : [bila.sama]
  return daftar.some((x) => x === nilai || (x === false && nilai === null))
}
