// The settings a letter is tried in (domain/surat/page-fit.ts), in points.
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { fitsToTry } from '#domain/surat/page-fit.ts'
import type { Setting } from './setting.ts'

/** Roomiest first. */
export const settingsToTry = (
  size: number,
  bentuk: NaskahSurat['bentuk'],
  left: number,
  width: number,
): readonly Setting[] => fitsToTry(size, bentuk).map((fit) => ({ ...fit, left, width, gap: fit.size * fit.gap }))
