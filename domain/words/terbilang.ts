// Numbers in Indonesian words, for money and counts in letters.

const satuan = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const
const golongan = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
] as const

/** An integer below a thousand trillion in words: 1200000 is "satu juta dua ratus ribu". Throws for anything else. */
export const terbilang = (n: number): string => {
  if (!Number.isSafeInteger(n) || Math.abs(n) >= 1e15) throw new Error(`terbilang: not an integer below 10^15: ${n}`)
  if (n < 0) return `minus ${terbilang(-n)}`
  if (n === 0) return satuan[0]
  const kata: string[] = []
  let sisa = n
  for (const [besar, nama] of golongan) {
    const banyak = Math.floor(sisa / besar)
    if (banyak > 0) kata.push(besar === 1000 && banyak === 1 ? 'seribu' : `${sampaiSeribu(banyak)} ${nama}`)
    sisa %= besar
  }
  if (sisa > 0) kata.push(sampaiSeribu(sisa))
  return kata.join(' ')
}

const sampaiSeribu = (n: number): string => {
  if (n < 10) return satuan[n] ?? ''
  if (n === 10) return 'sepuluh'
  if (n === 11) return 'sebelas'
  if (n < 20) return `${sampaiSeribu(n - 10)} belas`
  if (n < 100) return gabung(`${sampaiSeribu(Math.floor(n / 10))} puluh`, n % 10)
  if (n < 200) return gabung('seratus', n - 100)
  return gabung(`${sampaiSeribu(Math.floor(n / 100))} ratus`, n % 100)
}

const gabung = (depan: string, sisa: number): string => (sisa === 0 ? depan : `${depan} ${sampaiSeribu(sisa)}`)
