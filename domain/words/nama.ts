// Names and titles as letters print them: the name in capitals, titles as written.

const gelarDepan =
  /^(?:(?:[Pp]rof|[Dd]r|[Dd]rg|[Dd]rs|[Dd]ra|[Ii]r|[Hh]|[Hh]j|K\.?H|R[ra]?|Ny|Tn|Sdr|Sdri|Nn|[Aa]pt|[Nn]s)\.)+$/

/** "Hj. Siti Aminah, S.Pd." -> "Hj. SITI AMINAH, S.Pd."; titles keep their letters. */
export const formatNamaKapital = (nama: string): string => {
  const koma = nama.indexOf(',')
  const [inti, belakang] = koma < 0 ? [nama, ''] : [nama.slice(0, koma), nama.slice(koma)]
  const kata = inti.split(' ')
  let mulai = 0
  while (mulai < kata.length - 1 && gelarDepan.test(kata[mulai] ?? '')) mulai += 1
  return [...kata.slice(0, mulai), ...kata.slice(mulai).map((k) => k.toUpperCase())].join(' ') + belakang
}

/** First letter lowered, for a chosen option inside a sentence; a word in capitals ("CV") stays. */
export const lowerAwal = (teks: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(teks) ? (teks[0] ?? '').toLowerCase() + teks.slice(1) : teks
