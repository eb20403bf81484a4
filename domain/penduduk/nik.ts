// The NIK as text: how it is shown, what it says about birth and sex, and warnings that never stop anybody.

export type PeringatanNik = {
  readonly jenis: 'bentuk' | 'tanggal' | 'kelamin' | 'wilayah' | 'serial' | 'ganda'
  readonly rincian: string
}

/** First and last four digits, the rest hidden (SECURITY P-2). */
export const maskNik = (nik: string | null): string | null =>
  nik === null
    ? null
    : nik.length < 9
      ? '*'.repeat(nik.length)
      : `${nik.slice(0, 4)}${'*'.repeat(nik.length - 8)}${nik.slice(-4)}`

/** The last day of a month, so that a real date can be told from 31 February. */
export const daysInMonth = (tahun: number, bulan: number): number =>
  bulan === 2
    ? (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(bulan)
      ? 30
      : 31

/** What the digits of a NIK say: two-digit year, month, day, sex. The century is not in it. */
export const readNik = (
  nik: string,
): { readonly tahun: number; readonly bulan: number; readonly hari: number; readonly jenisKelamin: 1 | 2 } => {
  const hari = Number(nik.slice(6, 8))
  return {
    hari: hari > 40 ? hari - 40 : hari,
    bulan: Number(nik.slice(8, 10)),
    tahun: Number(nik.slice(10, 12)),
    jenisKelamin: hari > 40 ? 2 : 1,
  }
}

const dua = (n: number): string => String(n).padStart(2, '0')

/** What is unusual about a NIK, given what is known of the person. Dukcapil keeps a NIK for life, even a wrongly made one. */
export const checkNik = (
  nik: string,
  orang: { readonly tanggalLahir: string | null; readonly jenisKelamin: number | null },
): readonly PeringatanNik[] => {
  if (!/^\d+$/.test(nik)) return [{ jenis: 'bentuk', rincian: 'NIK hanya boleh berisi angka.' }]
  if (nik.length !== 16) return [{ jenis: 'bentuk', rincian: `NIK harus 16 angka, ini ${nik.length}.` }]
  const hasil: PeringatanNik[] = []
  const isi = readNik(nik)
  if (nik.startsWith('0')) hasil.push({ jenis: 'wilayah', rincian: 'NIK sementara: tidak diawali kode provinsi.' })
  if (nik.endsWith('0000')) hasil.push({ jenis: 'serial', rincian: 'Empat angka terakhir NIK tidak mungkin 0000.' })
  if (isi.bulan < 1 || isi.bulan > 12 || isi.hari < 1 || isi.hari > daysInMonth(2000 + isi.tahun, isi.bulan))
    hasil.push({ jenis: 'tanggal', rincian: `Tanggal di dalam NIK tidak ada: ${dua(isi.hari)}-${dua(isi.bulan)}.` })
  else if (orang.tanggalLahir !== null) {
    const [tahun = '', bulan = '', hari = ''] = orang.tanggalLahir.split('-')
    if (tahun.slice(2) !== dua(isi.tahun) || bulan !== dua(isi.bulan) || hari !== dua(isi.hari))
      hasil.push({
        jenis: 'tanggal',
        rincian: `Tanggal lahir menurut NIK ${dua(isi.hari)}-${dua(isi.bulan)}-${dua(isi.tahun)}, menurut isian ${hari}-${bulan}-${tahun}.`,
      })
  }
  if ((orang.jenisKelamin === 1 || orang.jenisKelamin === 2) && orang.jenisKelamin !== isi.jenisKelamin)
    hasil.push({
      jenis: 'kelamin',
      rincian: `Menurut NIK ${isi.jenisKelamin === 2 ? 'perempuan' : 'laki-laki'}, menurut isian ${orang.jenisKelamin === 2 ? 'perempuan' : 'laki-laki'}.`,
    })
  return hasil
}
