// What is typed in Pengaturan > TTE (BSrE), and how it becomes the setting and the credentials. Pure.
import { PengaturanTte, pathTte } from '#domain/kantor/tte.ts'
import { Nik } from '#domain/penduduk/penduduk.ts'
import type { Input, Output } from '#contract/ipc.ts'
import { pengaturanTte as teks } from '#renderer/pesan/pengaturan-tte.ts'

type Akses = Output<'tte.baca'>

export type TteForm = {
  readonly nilai: PengaturanTte
  /** Lines "documented = server's". */
  readonly namaTeks: string
  readonly simpulanTeks: string
  readonly pengguna: string
  /** Empty: as before. */
  readonly sandi: string
  /** Typed NIK by official; null: forget the stored one. */
  readonly nik: Readonly<Record<string, string | null>>
}

/** The form as it is stored. */
export const toTteForm = (nilai: PengaturanTte, akses: Akses): TteForm => ({
  nilai,
  namaTeks: Object.entries(nilai.nama)
    .map(([a, b]) => `${a} = ${b}`)
    .join('\n'),
  simpulanTeks: nilai.simpulanSah.join(', '),
  pengguna: akses.pengguna,
  sandi: '',
  nik: {},
})

/** Another version of the service; paths that were the other version's own follow it. */
export const withVersi = (nilai: PengaturanTte, versi: PengaturanTte['versi']): PengaturanTte => {
  const lama = JSON.stringify(nilai.path)
  const bawaan = Object.values(pathTte).some((path) => JSON.stringify(path) === lama)
  return { ...nilai, versi, path: bawaan ? pathTte[versi] : nilai.path }
}

type Jadi<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly masalah: string }

/** The setting, or what is wrong with it. */
export const readTteNilai = ({ nilai, namaTeks, simpulanTeks }: TteForm): Jadi<PengaturanTte> => {
  const nama = readNama(namaTeks)
  if (nama === null) return { ok: false, masalah: teks.namaSalah }
  const simpulanSah = simpulanTeks
    .split(',')
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '')
  const trimmed = { ...nilai, alamat: nilai.alamat.trim(), tautanQr: nilai.tautanQr.trim(), nama, simpulanSah }
  if (nilai.tampilan === 'gambar' && nilai.spesimen === null) return { ok: false, masalah: teks.spesimenBelum }
  const parsed = PengaturanTte.safeParse(trimmed)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, masalah: problemOf(parsed.error.issues[0]?.path ?? []) }
}

/** The credentials to store, null when nothing was typed; or which NIK is wrong. */
export const readTteAkses = (form: TteForm, akses: Akses): Jadi<Input<'tte.kredensial'> | null> => {
  const nik = Object.entries(form.nik).flatMap(([pejabatId, typed]) => {
    const bersih = typed === null ? null : typed.replaceAll(/\s/g, '')
    return bersih === '' ? [] : [{ pejabatId, nik: bersih }]
  })
  const salah = nik.find((satu) => satu.nik !== null && !Nik.safeParse(satu.nik).success)
  if (salah) {
    const nama = akses.pejabat.find(({ id }) => id === salah.pejabatId)?.nama ?? ''
    return { ok: false, masalah: teks.nikSalah(nama) }
  }
  const sama = form.pengguna.trim() === akses.pengguna && form.sandi === '' && nik.length === 0
  if (sama) return { ok: true, value: null }
  return { ok: true, value: { pengguna: form.pengguna.trim(), sandi: form.sandi === '' ? null : form.sandi, nik } }
}

const readNama = (lines: string): Readonly<Record<string, string>> | null => {
  const pairs = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => /^([A-Za-z_][A-Za-z0-9_]*)\s*=\s*([A-Za-z_][A-Za-z0-9_]*)$/.exec(line))
  if (pairs.includes(null)) return null
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? '']] : [])))
}

const problemOf = (path: readonly PropertyKey[]): string => {
  const [first, second] = path.map(String)
  if (first === 'alamat' || first === 'tautanQr') return teks.alamatSalah
  if (first === 'path') return teks.jalurSalah(Object.entries(teks.jalur).find(([k]) => k === second)?.[1] ?? '')
  return teks.isianSalah
}
