// Letters asked of a running program as its window asks for them.
import type { Input, Output } from '#contract/ipc.ts'
import { semuaSurat } from '#contract/surat.ts'
import { aPermohonan } from '#tests/builders/permohonan.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import type { Siakel } from './siakel.ts'

/** A person of the register whom a search finds, and today's date in the office. */
export const findPerson = async (
  { call }: Pick<Siakel, 'call'>,
  teks = 'siti',
): Promise<{ readonly pendudukId: string; readonly tanggal: string }> => {
  const found = await call('penduduk.cari', { teks, semuaStatus: false })
  const beat = await call('aplikasi.detak', {})
  const pendudukId = found.ok ? found.value.baris[0]?.id : undefined
  if (!pendudukId || !beat.ok) throw new Error(`nobody was found: ${JSON.stringify(found)}`)
  return { pendudukId, tanggal: new Date(Date.parse(beat.value.jam) + 7 * 3_600_000).toISOString().slice(0, 10) }
}

/** A request for a letter of domicile about this person. */
export const aRequest = (
  { pendudukId, tanggal }: { readonly pendudukId: string; readonly tanggal: string },
  { cetak }: { readonly cetak: boolean },
): Omit<Input<'surat.terbit'>, 'permintaanId'> => {
  const { permintaanId: _, ...isi } = aPermohonan({ newId: () => '' }, { subjek: { pendudukId }, tanggal, cetak })
  return isi
}

/** The letter that was issued last. */
export const openNewest = async ({ call }: Pick<Siakel, 'call'>): Promise<Output<'surat.buka'>> => {
  const [baris] = valueOf(await call('surat.daftar', semuaSurat)).baris
  return valueOf(await call('surat.buka', { id: baris?.id ?? '' }))
}
