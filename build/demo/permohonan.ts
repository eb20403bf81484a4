// Requests of the demo: every type in turn, for people of the register, with the fields of the type's examples.
import type { PermohonanSurat } from '#contract/surat.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { IsianJadi, IsianSurat, NilaiIsian, NilaiJadi, OrangIsian, PotretOrang } from '#domain/surat/isian.ts'
import { jenisKelamin } from '#domain/penduduk/kode.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { tanggalContoh } from '#domain/surat/konteks-contoh.ts'
import { addDays } from '#domain/waktu/tanggal.ts'
import type { DemoOffice } from './office.ts'

/** `jumlah` requests, each made when it is its turn (a death removes a person from the choice). */
export const listPermohonan = function* (office: DemoOffice, jumlah: number): Generator<() => PermohonanSurat> {
  const orang = people(office)
  for (let i = 0; i < jumlah; i++) {
    const jenis = daftarJenis[i % daftarJenis.length]
    if (!jenis) throw new Error('no letter type')
    const contoh = jenis.contoh[Math.floor(i / daftarJenis.length) % jenis.contoh.length]
    yield () => ({
      permintaanId: office.deps.newId(),
      kode: jenis.kode,
      subjek:
        jenis.subjek === 'penduduk'
          ? contoh?.subjek?.luarDaftar
            ? { ketik: contoh.subjek }
            : {
                pendudukId: orang.next(jenis.kode === 'sk-belum-menikah' ? 'lajang' : 'dewasa', contoh?.subjek ?? null),
              }
          : null,
      pemohon: null,
      isian: fillIsian(jenis, contoh?.isian ?? {}, office, orang),
      tanggal: office.tanggal(),
      penandatanganId: null,
      berlakuSampai: null,
      syarat: jenis.syarat.map((nama) => ({ nama, keadaan: 'dilihat' as const, alasan: '' })),
      menggantikan: null,
      drafId: null,
      cetak: false,
      alasanJam: null,
    })
  }
}

type Siapa = 'dewasa' | 'lajang' | 'anak'
/** A person of that kind and of the sex of the example: letters speak of mothers, of bride and groom. */
type People = { readonly next: (siapa: Siapa, seperti: PotretOrang | null) => string }

// Living people in a seeded order; each comes once before anybody comes twice. Children: young enough for every list of children.
const people = ({ acak, orang }: DemoOffice): People => {
  const hidup = acak.shuffle(orang.filter((o) => o.isi.statusDasar === 1))
  const dewasa = hidup.filter((o) => (o.isi.tanggalLahir ?? '9') < '2005')
  const pilihan = {
    dewasa,
    lajang: dewasa.filter((o) => o.isi.statusKawin === 1),
    anak: hidup.filter((o) => (o.isi.tanggalLahir ?? '') > '2012'),
  }
  let at = 0
  return {
    next: (siapa, seperti) => {
      at += 1
      const kelamin = jenisKelamin.find((k) => k.label === seperti?.jenisKelamin)?.kode
      const cocok = pilihan[siapa].filter((o) => kelamin === undefined || o.isi.jenisKelamin === kelamin)
      return cocok[at % cocok.length]?.id ?? ''
    },
  }
}

// Dates of the examples lie before or after their own letter; here they lie as far from the day of issue. What happened in the
// life of a person happened after everybody here was born.
const fillIsian = (jenis: DeklarasiSurat, isian: IsianJadi, office: DemoOffice, orang: People): IsianSurat =>
  Object.fromEntries(
    Object.entries(isian).map(([kunci, nilai]) => {
      const field = jenis.isian[kunci]
      const siapa = field?.jenis === 'daftar-orang' && field.umurDiBawah !== undefined ? 'anak' : 'dewasa'
      return [
        kunci,
        field?.jenis === 'tanggal' && typeof nilai === 'string'
          ? later(addDays(nilai, daysBetween(tanggalContoh, office.tanggal())), field.sesudahLahir ? '2005-01-01' : '')
          : fill(nilai, (p) => orang.next(siapa, p)),
      ]
    }),
  )

const later = (a: string, b: string): string => (a > b ? a : b)
const daysBetween = (dari: string, sampai: string): number =>
  Math.round((Date.parse(sampai) - Date.parse(dari)) / 86_400_000)

const isPotret = (nilai: unknown): nilai is PotretOrang =>
  typeof nilai === 'object' && nilai !== null && 'luarDaftar' in nilai

const fill = (nilai: NilaiJadi, next: (seperti: PotretOrang) => string): NilaiIsian => {
  if (isPotret(nilai)) return replace(nilai, next)
  if (!Array.isArray(nilai)) return nilai as Exclude<NilaiIsian, object>
  const semua: readonly (PotretOrang | Readonly<Record<string, string>>)[] = nilai
  if (semua.every(isPotret)) return semua.map((p) => replace(p, next))
  return semua.flatMap((baris) => (isPotret(baris) ? [] : [{ ...baris }]))
}

const replace = (potret: PotretOrang, next: (seperti: PotretOrang) => string): OrangIsian =>
  potret.luarDaftar ? { ketik: potret } : { pendudukId: next(potret) }
