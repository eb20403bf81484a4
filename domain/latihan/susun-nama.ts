// Puts names of synthetic people together, with the mixture of a town on the north coast of Java.
import type { Acak } from './acak.ts'
import * as daftar from './nama.ts'

/** A synthetic name with the titles that stand before and after it. */
export type NamaOrang = { readonly nama: string; readonly gelarDepan: string; readonly gelarBelakang: string }

/** Where a family's names come from; father and mother choose alike most of the time. */
export type AdatNama =
  | 'jawa'
  | 'arab'
  | 'campur'
  | 'hadhrami'
  | 'sunda'
  | 'batak'
  | 'minang'
  | 'bali'
  | 'tionghoa'
  | 'kristen'

/** Chooses the naming custom of a family. */
export const pickAdat = (acak: Acak): AdatNama =>
  acak.pickWeighted([
    ['jawa', 36],
    ['arab', 26],
    ['campur', 20],
    ['hadhrami', 3],
    ['sunda', 3],
    ['batak', 2],
    ['minang', 1.5],
    ['bali', 0.7],
    ['tionghoa', 4],
    ['kristen', 3.8],
  ])

/** Makes a name: jenisKelamin 1 = man, 2 = woman; people born after 1995 get names in today's fashion. */
export const makeNama = (acak: Acak, adat: AdatNama, jenisKelamin: 1 | 2, tahunLahir: number): NamaOrang => {
  const kata = jenisKelamin === 1 ? makeKataPria(acak, adat, tahunLahir) : makeKataWanita(acak, adat, tahunLahir)
  const dewasa = tahunLahir < 2000
  return {
    nama: kata
      .map((satu) => satu.replaceAll('-', ' '))
      .join(' ')
      .toUpperCase(),
    gelarDepan: dewasa ? makeGelarDepan(acak, adat, jenisKelamin) : '',
    gelarBelakang:
      dewasa && acak.chance(0.05)
        ? acak.pickZipf([
            'S.Pd.',
            'S.E.',
            'S.Kom.',
            'S.H.',
            'S.Ag.',
            'A.Md.',
            'S.Pd.I.',
            'M.Pd.',
            'S.T.',
            'S.Sos.',
            'S.Kep.',
          ])
        : '',
  }
}

const makeGelarDepan = (acak: Acak, adat: AdatNama, jenisKelamin: 1 | 2): string => {
  const muslim = adat === 'arab' || adat === 'campur' || adat === 'jawa'
  if (muslim && acak.chance(0.03)) return jenisKelamin === 1 ? 'H.' : 'Hj.'
  if (!acak.chance(0.01)) return ''
  return jenisKelamin === 1 ? acak.pick(['Drs.', 'Ir.', 'R.', 'dr.', 'KH.']) : acak.pick(['Dra.', 'dr.', 'Rr.', 'Ir.'])
}

const once = (kata: readonly string[]): readonly string[] => kata.filter((satu, i) => kata.indexOf(satu) === i)

const makeKataPria = (acak: Acak, adat: AdatNama, tahun: number): readonly string[] => {
  const jawa = () => (acak.chance(0.12) ? majemuk(acak, daftar.akhirPria) : acak.pickZipf(daftar.jawaPria))
  const arab = () => acak.pickZipf(daftar.arabPria)
  if (tahun > 1995 && (adat === 'jawa' || adat === 'campur' || adat === 'arab')) {
    const depan = acak.chance(0.35) ? ['Muhammad', arab()] : [acak.chance(0.5) ? arab() : jawa()]
    return once([...depan, acak.chance(0.6) ? acak.pickZipf(daftar.modernBelakang) : jawa()])
  }
  switch (adat) {
    case 'jawa':
      return acak.chance(tahun < 1960 ? 0.6 : 0.2) ? [jawa()] : once([jawa(), jawa()])
    case 'arab':
      return once(
        acak.chance(0.15)
          ? [arab()]
          : acak.chance(0.3)
            ? [acak.pick(['Muhammad', 'Ahmad', 'Abdul']), arab(), arab()]
            : [arab(), arab()],
      )
    case 'campur':
      return once(acak.chance(0.5) ? [arab(), jawa()] : [jawa(), arab()])
    case 'hadhrami':
      return [arab(), 'bin', arab(), acak.pick(daftar.margaArab)]
    case 'sunda':
      return [acak.pickZipf(daftar.sundaPria), acak.pick(daftar.sundaBelakang)]
    case 'batak':
      return [acak.pick(daftar.batakDepan), acak.pick(daftar.batakMarga)]
    case 'minang':
      return [acak.pick(daftar.minangDepan), acak.pick(daftar.minangBelakang)]
    case 'bali':
      return ['I', acak.pick(daftar.baliUrut), acak.pick(daftar.baliBelakang)]
    case 'tionghoa':
      return [acak.pick(daftar.tionghoaPria), acak.pick(daftar.tionghoaBelakang)]
    case 'kristen':
      return once([acak.pick(daftar.kristenPria), jawa()])
  }
}

const makeKataWanita = (acak: Acak, adat: AdatNama, tahun: number): readonly string[] => {
  const jawa = () => (acak.chance(0.15) ? majemuk(acak, daftar.akhirWanita) : acak.pickZipf(daftar.jawaWanita))
  const arab = () => acak.pickZipf(daftar.arabWanita)
  if (tahun > 1995 && (adat === 'jawa' || adat === 'campur' || adat === 'arab')) {
    return once(
      [
        acak.chance(0.5) ? arab() : jawa(),
        acak.chance(0.3) ? arab() : jawa(),
        acak.pickZipf(daftar.modernBelakangWanita),
      ].slice(acak.chance(0.4) ? 1 : 0),
    )
  }
  switch (adat) {
    case 'jawa':
      return acak.chance(tahun < 1960 ? 0.6 : 0.15) ? [jawa()] : once([jawa(), jawa()])
    case 'arab':
      return once(acak.chance(0.15) ? [arab()] : acak.chance(0.3) ? ['Siti', arab()] : [arab(), arab()])
    case 'campur':
      return once(acak.chance(0.5) ? [arab(), jawa()] : [jawa(), arab()])
    case 'hadhrami':
      return [arab(), 'binti', acak.pickZipf(daftar.arabPria), acak.pick(daftar.margaArab)]
    case 'sunda':
      return [acak.pickZipf(daftar.sundaWanita), acak.pick(daftar.sundaBelakang)]
    case 'batak':
      return [acak.pick(daftar.batakDepan), acak.pick(daftar.batakMarga)]
    case 'minang':
      return [acak.pick(daftar.minangDepan), acak.pick(daftar.minangBelakang)]
    case 'bali':
      return ['Ni', acak.pick(daftar.baliUrut), acak.pick(daftar.baliBelakang)]
    case 'tionghoa':
      return [acak.pick(daftar.tionghoaWanita), acak.pick(daftar.tionghoaBelakang)]
    case 'kristen':
      return once([acak.pick(daftar.kristenWanita), jawa()])
  }
}

const majemuk = (acak: Acak, akhir: readonly string[]): string => acak.pick(daftar.awalMajemuk) + acak.pick(akhir)
