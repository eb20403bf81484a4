// Last day on which a letter is valid; every period is an office habit that the clerk may change.
import { addDays, addMonths } from '#domain/waktu/tanggal.ts'
import type { DeklarasiSurat } from './deklarasi.ts'

/** The last day of validity of a letter of this date, or null when its type has none. */
export const validUntil = ({ berlaku }: Pick<DeklarasiSurat, 'berlaku'>, tanggal: string): string | null => {
  if (!berlaku) return null
  return berlaku.satuan === 'bulan' ? addMonths(tanggal, berlaku.nilai) : addDays(tanggal, berlaku.nilai)
}
