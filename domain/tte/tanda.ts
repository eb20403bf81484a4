// The one-character mark that tells the service where its picture stands (tag_koordinat).
import type { NaskahSurat } from '#domain/surat/naskah.ts'

/**
 * Whether the mark may be used in this letter: the service takes the first one it finds, so the character must stand nowhere
 * else in it. When it does, the place is told in coordinates instead.
 */
export const canUseTanda = (tanda: string, naskah: NaskahSurat, lain: readonly string[]): boolean =>
  tanda !== '' && !lain.some((teks) => teks.includes(tanda)) && !hasText(naskah, tanda)

const hasText = (nilai: unknown, tanda: string): boolean => {
  if (typeof nilai === 'string') return nilai.includes(tanda)
  return typeof nilai === 'object' && nilai !== null && Object.values(nilai).some((isi) => hasText(isi, tanda))
}
