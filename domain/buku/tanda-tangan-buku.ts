// The two signatures that close every printed register: left "Mengetahui" the lurah, right place, date and the sekretaris.
import type { Kantor } from '#domain/kantor/kantor.ts'
import type { Pejabat } from '#domain/kantor/pejabat.ts'
import { jabatanPejabat, kepalaTandaTangan, pickPenandatangan } from '#domain/kantor/penandatangan.ts'
import { namaPejabat } from '#domain/surat/compose-surat.ts'
import type { TandaTangan } from '#domain/surat/naskah.ts'
import { formatTanggal } from '#domain/words/tanggal.ts'

/** Signatures of a register printed on a civil date; an office that nobody holds then is left out. */
export const tandaTanganBuku = (
  kantor: Kantor,
  daftarPejabat: readonly Pejabat[],
  tanggal: string,
): readonly TandaTangan[] => {
  const lurah = pickPenandatangan(daftarPejabat, ['lurah'], tanggal, null)
  const sekretaris = pickPenandatangan(daftarPejabat, ['sekretaris'], tanggal, null)?.pejabat
  const blok = { baris: 1, pejabat: false, meterai: false }
  return [
    ...(lurah
      ? [
          {
            ...blok,
            posisi: 'kiri' as const,
            tempatTanggal: null,
            kepala: ['Mengetahui,', ...kepalaTandaTangan(lurah, kantor)],
            ...namaPejabat(lurah.pejabat),
          },
        ]
      : []),
    ...(sekretaris
      ? [
          {
            ...blok,
            posisi: 'kanan' as const,
            tempatTanggal: `${kantor.tempatSurat}, ${formatTanggal(tanggal)}`,
            kepala: [`${jabatanPejabat(sekretaris, kantor).toUpperCase()},`],
            ...namaPejabat(sekretaris),
          },
        ]
      : []),
  ]
}
