// What the desk and the approvers should look at before a letter is issued. Sentences, never a wall.

/** Somebody's state in the register that a letter about him should make one look at; null for the living. */
export const peringatanStatus = (statusDasar: number): string | null => statusText[statusDasar] ?? null

const statusText: Readonly<Record<number, string>> = {
  2: 'Menurut data penduduk, orang ini sudah meninggal dunia.',
  3: 'Menurut data penduduk, orang ini sudah pindah.',
  4: 'Menurut data penduduk, orang ini tercatat hilang.',
  6: 'Menurut data penduduk, orang ini tercatat pergi.',
  9: 'Data orang ini ditandai tidak valid.',
}

/** The same letter for the same person within the last hour. `jam`: "09.12". */
export const peringatanKembar = ({
  nomor,
  jam,
  terbit,
}: {
  nomor: string | null
  jam: string
  terbit: boolean
}): string =>
  terbit
    ? `Surat yang sama untuk orang ini sudah terbit pukul ${jam}${nomor === null ? '' : ` dengan Nomor ${nomor}`}.`
    : `Surat yang sama untuk orang ini sudah diajukan pukul ${jam} dan masih berjalan.`
