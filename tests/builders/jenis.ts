// Letter types that an office makes: a small one of its own, and hostile ones.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { copyJenis } from '#domain/surat/salin-jenis.ts'
import { valueOf } from '#tests/builders/value-of.ts'
import { activateJenis, saveRancangan } from '#electron/usecases/save-jenis.ts'
import type { Deps } from '#electron/usecases/deps.ts'

/** A copy of the surat keterangan domisili as the office's own "keterangan kucing", with one more field. */
export const aJenis = (beda: Partial<DeklarasiSurat> = {}): DeklarasiSurat => {
  const asal = daftarJenis.find((j) => j.kode === 'sk-domisili')
  if (!asal) throw new Error('sk-domisili is gone')
  const salin = copyJenis(asal, {
    kode: 'sk-kucing',
    nama: 'Keterangan kucing',
    judul: 'Surat Keterangan Kepemilikan Kucing',
  })
  return {
    ...salin,
    isian: { keperluan: { jenis: 'teks', label: 'Keperluan', wajib: true, maks: 120 }, namaKucing },
    perihal: [{ acuan: 'isian.keperluan', bentuk: 'apa-adanya' }],
    blok: [kalimat],
    ...beda,
  }
}

const namaKucing = { jenis: 'teks', label: 'Nama kucing', wajib: true, maks: 60 } as const
const kalimat = {
  jenis: 'paragraf',
  menjorok: true,
  rata: 'penuh',
  isi: [
    'Kucing bernama ',
    { acuan: 'isian.namaKucing', bentuk: 'kapital', tebal: true },
    ' benar milik ',
    { acuan: 'subjek.nama', bentuk: 'nama-kapital' },
    ', untuk ',
    { acuan: 'isian.keperluan', bentuk: 'apa-adanya' },
    '.',
  ],
} as const

/** Stores a type and takes it into use. */
export const takeIntoUse = async (deps: Deps, d: DeklarasiSurat, baru = true): Promise<number> => {
  const { versi } = valueOf(await saveRancangan(deps, { deklarasi: JSON.stringify(d), baru, catatan: '' }))
  valueOf(await activateJenis(deps, { kode: d.kode, versi, alasan: 'uji pemakaian' }))
  return versi
}

/** A generator of the same numbers for the same seed, from 0 to below 1. */
export const aRandom = (seed: number): (() => number) => {
  let x = seed >>> 0
  return () => {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0
    return x / 2 ** 32
  }
}

const nasty: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  'x'.repeat(5000),
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor.prototype',
  'isian.constructor',
  'subjek.__proto__',
  '${process.exit()}',
  [],
  [[]],
  {},
  { ada: 'isian.hasOwnProperty' },
  { bukan: { bukan: { ada: 'subjek' } } },
  { acuan: 'isian.keperluan', bentuk: 'eval' },
  { jenis: 'untuk-setiap', sumber: 'isian.toString', blok: [] },
  JSON.parse('{"__proto__":{"polluted":1}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'),
]

/** A declaration with some places of its tree replaced, doubled or taken away. */
export const mutate = (asal: DeklarasiSurat, random: () => number): unknown => {
  const pohon: unknown = JSON.parse(JSON.stringify(asal))
  const kali = 1 + Math.floor(random() * 3)
  for (let i = 0; i < kali; i += 1) change(pohon, random)
  return pohon
}

const change = (pohon: unknown, random: () => number): void => {
  let kini: unknown = pohon
  for (;;) {
    if (typeof kini !== 'object' || kini === null) return
    const kunci = Object.keys(kini)
    const satu = kunci[Math.floor(random() * kunci.length)]
    if (satu === undefined) return
    const isi: unknown = Reflect.get(kini, satu)
    if (typeof isi === 'object' && isi !== null && random() < 0.8) {
      kini = isi
      continue
    }
    const cara = random()
    if (cara < 0.6) Reflect.set(kini, satu, nasty[Math.floor(random() * nasty.length)])
    else if (cara < 0.8) Reflect.deleteProperty(kini, satu)
    else
      Object.defineProperty(kini, nastyKeys[Math.floor(random() * nastyKeys.length)] ?? 'x', {
        value: isi,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    return
  }
}
const nastyKeys = ['__proto__', 'constructor', 'toString', 'asing', 'lain', 'bila', '0', '9']
