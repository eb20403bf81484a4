// Warnings while a NIK is typed: its form, its date and sex, and who has it already. They never stop anybody.
import { listPendudukByNik } from '#db/queries/penduduk.ts'
import { checkNik } from '#domain/penduduk/nik.ts'
import type { PeringatanNik } from '#domain/penduduk/nik.ts'
import { fullNama } from '#domain/penduduk/potret.ts'
import { readingForm } from '#domain/penduduk/reading-form.ts'
import type { Deps } from './deps.ts'

/** Everything unusual about a NIK for the person `id` (null = not stored yet). */
export const checkNikWarnings = (
  deps: Pick<Deps, 'baca'>,
  input: {
    readonly id: string | null
    readonly nik: string
    readonly tanggalLahir: string | null
    readonly jenisKelamin: number
  },
): { readonly peringatan: PeringatanNik[] } => {
  if (input.nik === '') return { peringatan: [] }
  const lain = listPendudukByNik(deps.baca, input.nik).filter((orang) => orang.id !== input.id)
  return {
    peringatan: [
      ...checkNik(input.nik, input),
      ...lain.map((orang) => ({
        jenis: 'ganda' as const,
        rincian:
          `NIK ini sudah dipakai ${fullNama(orang)}${orang.alamat === '' ? '' : `, ${readingForm(orang.alamat)}`}.`.slice(
            0,
            200,
          ),
      })),
    ],
  }
}
