// Synthetic families with an age pyramid, streets and neighbourhoods: the people of the training office, demo and bench.
import type { PendudukIsi } from '#domain/penduduk/penduduk.ts'
import type { Acak } from './acak.ts'
import { jalan } from './nama.ts'
import { makeNomorKk, makeOrang, pickAgama } from './orang.ts'
import type { NomorTerpakai, PeranKeluarga } from './orang.ts'
import { makeNama, pickAdat } from './susun-nama.ts'

export type KeluargaLatihan = { readonly nomorKk: string; readonly anggota: readonly PendudukIsi[] }

type Rumah = Pick<PeranKeluarga, 'nomorKk' | 'alamat' | 'rt' | 'rw' | 'agama' | 'adat'>
type Orang = (peran: Omit<PeranKeluarga, keyof Rumah>) => PendudukIsi

/** Makes exactly `orang` people in exactly `keluarga` families; RT 001-008, RW 001-012; a few have died or moved. */
export const makeDaftarKeluarga = (
  acak: Acak,
  ukuran: { readonly orang: number; readonly keluarga: number; readonly pada: string },
): readonly KeluargaLatihan[] => {
  const terpakai: NomorTerpakai = new Map()
  return makeUkuran(acak, ukuran.orang, ukuran.keluarga).map((anggota) =>
    makeKeluarga(acak, terpakai, anggota, ukuran.pada),
  )
}

// Family sizes around three that add up to exactly the wanted number of people.
const makeUkuran = (acak: Acak, orang: number, keluarga: number): readonly number[] => {
  const daftar = Array.from({ length: keluarga }, () =>
    acak.pickWeighted([
      [1, 15],
      [2, 22],
      [3, 27],
      [4, 22],
      [5, 10],
      [6, 4],
    ]),
  )
  let selisih = orang - daftar.reduce((jumlah, satu) => jumlah + satu, 0)
  while (selisih !== 0) {
    const letak = acak.int(0, keluarga - 1)
    const kini = daftar[letak] ?? 1
    const langkah = selisih > 0 ? 1 : -1
    if (kini + langkah < 1) continue
    daftar[letak] = kini + langkah
    selisih -= langkah
  }
  return daftar
}

const tiga = (n: number): string => String(n).padStart(3, '0')

const makeRumah = (acak: Acak, terpakai: NomorTerpakai): Rumah => {
  const rw = acak.int(1, 12)
  // Each RW has its own few streets, so that an address says something about the neighbourhood.
  const nama = jalan[((rw - 1) * 5 + acak.int(0, 5)) % jalan.length] ?? ''
  const gang = acak.chance(0.55) ? ` GG ${acak.int(1, 12)}` : ''
  const adat = pickAdat(acak)
  return {
    adat,
    agama: pickAgama(acak, adat),
    nomorKk: makeNomorKk(acak, terpakai),
    rw: tiga(rw),
    rt: tiga(acak.int(1, 8)),
    alamat: `JL. ${nama}${gang} NO ${acak.int(1, 90)}`.toUpperCase(),
  }
}

const makeKeluarga = (acak: Acak, terpakai: NomorTerpakai, ukuran: number, pada: string): KeluargaLatihan => {
  const rumah = makeRumah(acak, terpakai)
  const tahun = Number(pada.slice(0, 4))
  const orang: Orang = (peran) => makeOrang(acak, terpakai, { ...rumah, ...peran }, pada)
  const anggota =
    ukuran === 1 ? [makeSendiri(acak, orang, rumah, tahun)] : makeBeberapa(acak, orang, rumah, tahun, ukuran)
  return { nomorKk: rumah.nomorKk, anggota: anggota.map((satu) => withAkhir(acak, satu, tahun)) }
}

const orangTua = (acak: Acak, rumah: Rumah, tahunLahir: number): { readonly ayah: string; readonly ibu: string } => ({
  ayah: makeNama(acak, rumah.adat, 1, tahunLahir - 29).nama,
  ibu: makeNama(acak, rumah.adat, 2, tahunLahir - 25).nama,
})

const pickUmurKepala = (acak: Acak): number =>
  acak.pickWeighted([
    [acak.int(22, 30), 14],
    [acak.int(31, 40), 26],
    [acak.int(41, 50), 25],
    [acak.int(51, 62), 22],
    [acak.int(63, 80), 13],
  ])

const makeSendiri = (acak: Acak, orang: Orang, rumah: Rumah, tahun: number): PendudukIsi => {
  const tua = acak.chance(0.6)
  const tahunLahir = tahun - (tua ? acak.int(55, 88) : acak.int(20, 54))
  const jenisKelamin = acak.chance(tua ? 0.65 : 0.4) ? 2 : 1
  return orang({
    jenisKelamin,
    tahunLahir,
    shdk: 1,
    statusKawin: tua
      ? acak.pickWeighted([
          [4, 7],
          [3, 2],
          [1, 1],
        ])
      : acak.pickWeighted([
          [1, 6],
          [3, 3],
          [4, 1],
        ]),
    ...orangTua(acak, rumah, tahunLahir),
  })
}

const makeBeberapa = (
  acak: Acak,
  orang: Orang,
  rumah: Rumah,
  tahun: number,
  ukuran: number,
): readonly PendudukIsi[] => {
  const lahirKepala = tahun - pickUmurKepala(acak)
  const berpasangan = acak.chance(ukuran === 2 ? 0.6 : 0.9)
  const kepala = orang({
    jenisKelamin: berpasangan || acak.chance(0.25) ? 1 : 2,
    tahunLahir: lahirKepala,
    shdk: 1,
    statusKawin: berpasangan ? 2 : acak.pick([3, 4, 4]),
    ...orangTua(acak, rumah, lahirKepala),
  })
  const lahirPasangan = Math.min(lahirKepala + acak.int(-2, 7), tahun - 19)
  const pasangan = berpasangan
    ? [
        orang({
          jenisKelamin: 2,
          tahunLahir: lahirPasangan,
          shdk: 3,
          statusKawin: 2,
          ...orangTua(acak, rumah, lahirPasangan),
        }),
      ]
    : []
  const ibu =
    pasangan[0]?.nama ?? (kepala.jenisKelamin === 2 ? kepala.nama : makeNama(acak, rumah.adat, 2, lahirKepala).nama)
  const ayah = kepala.jenisKelamin === 1 ? kepala.nama : makeNama(acak, rumah.adat, 1, lahirKepala).nama
  const lahirIbu = berpasangan ? lahirPasangan : lahirKepala
  const anggota = [kepala, ...pasangan]
  let lahirAnak = lahirIbu + acak.int(19, 28)
  while (anggota.length < ukuran) {
    // No birth after the present year or after the mother's 44th: then a parent or another relative lives here.
    if (lahirAnak > tahun || lahirAnak > lahirIbu + 44)
      anggota.push(makeKerabat(acak, orang, rumah, lahirKepala, tahun))
    else anggota.push(makeAnak(acak, orang, tahun, lahirAnak, ayah, ibu))
    lahirAnak += acak.int(2, 5)
  }
  return anggota
}

const makeAnak = (
  acak: Acak,
  orang: Orang,
  tahun: number,
  tahunLahir: number,
  ayah: string,
  ibu: string,
): PendudukIsi => {
  const umur = tahun - tahunLahir
  return orang({
    jenisKelamin: acak.chance(0.505) ? 1 : 2,
    tahunLahir,
    shdk: 4,
    statusKawin: umur > 27 && acak.chance(0.25) ? 3 : 1,
    ayah,
    ibu,
  })
}

const makeKerabat = (acak: Acak, orang: Orang, rumah: Rumah, lahirKepala: number, tahun: number): PendudukIsi => {
  const tua = lahirKepala - acak.int(20, 30)
  if (tahun - tua < 92 && acak.chance(0.6))
    return orang({
      jenisKelamin: 2,
      tahunLahir: tua,
      shdk: acak.pick([7, 8]),
      statusKawin: 4,
      ...orangTua(acak, rumah, tua),
    })
  const tahunLahir = tahun - acak.int(3, 45)
  return orang({
    jenisKelamin: acak.chance(0.5) ? 1 : 2,
    tahunLahir,
    shdk: 9,
    statusKawin: 1,
    ...orangTua(acak, rumah, tahunLahir),
  })
}

// The register keeps the dead and those who moved away: they must be found, and warned about.
const withAkhir = (acak: Acak, orang: PendudukIsi, tahun: number): PendudukIsi => {
  const umur = tahun - Number((orang.tanggalLahir ?? '1980').slice(0, 4))
  if (acak.chance(umur > 70 ? 0.08 : 0.004)) return { ...orang, statusDasar: 2 }
  if (acak.chance(0.012)) return { ...orang, statusDasar: 3 }
  return orang
}
