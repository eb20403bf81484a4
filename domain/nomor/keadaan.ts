// What can have become of a number, in words: for the report on screen and on paper.
export const keadaanNomor = {
  pakai: 'dipakai',
  batal: 'batal',
  kertas: 'dipakai di kertas',
  cadang: 'dicadangkan',
  kembali: 'dikembalikan',
  lease: 'jatah PC lain',
  'tanpa-keterangan': 'tanpa keterangan',
} as const
type KeadaanNomor = keyof typeof keadaanNomor

type Tercatat = {
  readonly n: number
  readonly sisipan: string
  readonly state: KeadaanNomor
  readonly keterangan: string
}

/** Numbers of the paper book are one line, not two hundred: neighbours with the same state 'kertas' and the same words. */
export const mergeKertas = <N extends Tercatat>(
  daftar: readonly N[],
): readonly { readonly dari: number; readonly sampai: number; readonly nomor: N }[] => {
  const jadi: { dari: number; sampai: number; nomor: N }[] = []
  for (const nomor of daftar) {
    const akhir = jadi.at(-1)
    const sambung =
      akhir !== undefined &&
      nomor.state === 'kertas' &&
      akhir.nomor.state === 'kertas' &&
      nomor.n === akhir.sampai + 1 &&
      nomor.keterangan === akhir.nomor.keterangan
    if (sambung) akhir.sampai = nomor.n
    else jadi.push({ dari: nomor.n, sampai: nomor.n, nomor })
  }
  return jadi
}

/** Whether a number carries no letter of the office: what an auditor asks about ("nomor kosong"). */
export const isKosong = ({ state }: Pick<Tercatat, 'state'>): boolean => state !== 'pakai'
