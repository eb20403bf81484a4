// The editor of letter types: what it shows of a declaration is what it gives back, for every type of the program.
import { describe, expect, it } from 'vitest'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import { checkJenis } from '#domain/surat/check-jenis.ts'
import type { Blok, DeklarasiSurat, Sisipan, Syarat } from '#domain/surat/deklarasi.ts'
import { daftarJenis } from '#domain/surat/jenis/index.ts'
import { konteksContoh } from '#domain/surat/konteks-contoh.ts'
import { copyJenis, newJenis } from '#domain/surat/salin-jenis.ts'
import { listBaku, newBlok, shareOf } from '#renderer/pages/pengaturan/jenis/blok-new.ts'
import { daftarAcuan, listBentuk, namaAcuan } from '#renderer/pages/pengaturan/jenis/daftar-acuan.ts'
import { putJenisWork, startWork } from '#renderer/pages/pengaturan/jenis/jenis-work.ts'
import { moved, movesBy } from '#renderer/pages/pengaturan/jenis/move-buttons.tsx'
import { namaKeping } from '#renderer/pages/pengaturan/jenis/nama-keping.ts'
import { flattenSisipan, joinBaris, joinSisipan, splitBaris } from '#renderer/pages/pengaturan/jenis/sisipan-items.ts'
import { compareWith, readSederhana, writeSederhana } from '#renderer/pages/pengaturan/jenis/syarat-baris.ts'
import { leaveScreen, setLeaveGuard } from '#renderer/frame/leave-guard.ts'
import { jenisBlokText } from '#renderer/pesan/jenis.ts'
import { bentukText } from '#renderer/pesan/jenis-acuan.ts'
import { aJenis } from '#tests/builders/jenis.ts'

/** Every piece of inline content and every condition of a tree, wherever they stand. */
const collect = (pohon: unknown, sisipan: (s: readonly Sisipan[]) => void, syarat: (s: Syarat) => void): void => {
  if (typeof pohon !== 'object' || pohon === null) return
  if (Array.isArray(pohon)) {
    const isi: readonly unknown[] = pohon
    if (isi.length > 0 && isi.every((x) => typeof x === 'string' || isPiece(x))) sisipan(pohon as Sisipan[])
  } else for (const kunci of ['bila', 'syarat']) if (kunci in pohon) syarat(Reflect.get(pohon, kunci) as Syarat)
  for (const isi of Object.values(pohon)) collect(isi, sisipan, syarat)
}
const isPiece = (x: unknown): boolean =>
  typeof x === 'object' &&
  x !== null &&
  !('label' in x) &&
  ('bentuk' in x || 'tebal' in x || ('bila' in x && 'maka' in x))
const withoutFields = ({ isian: _isian, contoh: _contoh, syarat: _syarat, ...isi }: DeklarasiSurat) => isi

describe('a sentence with chips', () => {
  it('comes back as it was taken apart, in every sentence of every type', () => {
    let n = 0
    for (const d of daftarJenis)
      collect(
        withoutFields(d),
        (isi) => {
          n += 1
          const lewat = joinSisipan(flattenSisipan(isi))
          expect(spelled(lewat), d.kode).toBe(spelled(isi))
          expect(joinBaris(splitBaris(isi)), d.kode).toEqual(lewat)
        },
        () => {},
      )
    expect(n).toBeGreaterThan(500)
  })

  // Every character and every chip with its weight, however the text is cut into runs.
  const spelled = (isi: readonly Sisipan[]): string =>
    flattenSisipan(isi)
      .flatMap((b) => ('teks' in b ? [...b.teks] : [JSON.stringify(b.keping)]).map((x) => `${b.tebal ? '*' : ''}${x}`))
      .join('')

  it('composes to the same letter after it went through the field', () => {
    const through = (pohon: unknown): unknown => {
      if (typeof pohon !== 'object' || pohon === null) return pohon
      if (!Array.isArray(pohon))
        return Object.fromEntries(Object.entries(pohon).map(([k, v]) => [k, k === 'contoh' ? v : through(v)]))
      const isi: readonly unknown[] = pohon
      return isi.some(isPiece) ? joinSisipan(flattenSisipan(pohon as Sisipan[])) : isi.map(through)
    }
    for (const d of daftarJenis) {
      const lewat = through(d) as DeklarasiSurat
      for (const c of d.contoh)
        expect(composeSurat(lewat, konteksContoh(lewat, c)), d.kode).toEqual(composeSurat(d, konteksContoh(d, c)))
    }
  })

  it('keeps bold words and bold chips apart from the rest', () => {
    const isi: readonly Sisipan[] = ['a ', { tebal: ['b ', { acuan: 'subjek.nama', bentuk: 'apa-adanya' }] }, ' c']
    expect(flattenSisipan(isi).map((b) => b.tebal)).toEqual([false, true, true, false])
    expect(joinSisipan(flattenSisipan(isi))).toEqual(isi)
    const chip: readonly Sisipan[] = [{ acuan: 'subjek.nama', bentuk: 'apa-adanya', tebal: true }]
    expect(joinSisipan(flattenSisipan(chip))).toEqual(chip)
  })

  it('is cut at its line breaks into lines, and an empty line stays one', () => {
    const isi: readonly Sisipan[] = ['satu\n', { acuan: 'subjek.nama', bentuk: 'apa-adanya' }, '\n\nempat']
    expect(splitBaris(isi)).toEqual([['satu'], [{ acuan: 'subjek.nama', bentuk: 'apa-adanya' }], [], ['empat']])
    expect(joinBaris(splitBaris(isi))).toEqual(isi)
  })
})

describe('the list of placeholders', () => {
  it('has a name for every reference and a form for every chip of every type', () => {
    const tanpaNama = new Set<string>()
    for (const d of daftarJenis) {
      const sumber = Object.keys(d.isian).map((k) => `isian.${k}`)
      const semua = [daftarAcuan(d), ...sumber.map((s) => daftarAcuan(d, s))].flat()
      collect(
        withoutFields(d),
        (isi) => {
          for (const s of isi)
            if (typeof s === 'object' && 'acuan' in s) {
              if (namaAcuan(semua, s.acuan, s.bentuk) === s.acuan) tanpaNama.add(`${d.kode} ${s.acuan}`)
              if (listBentuk(semua, s.acuan, s.bentuk).some((b) => !(b in bentukText))) tanpaNama.add(s.bentuk)
            }
        },
        () => {},
      )
    }
    expect([...tanpaNama]).toEqual([])
  })

  it('offers the rows of a list only inside it, the subject only of a letter about somebody', () => {
    const d = aJenis({ isian: { anak: { jenis: 'daftar-orang', label: 'Anak', wajib: true, maks: 5 } } })
    expect(daftarAcuan(d).some((p) => p.acuan.startsWith('baris'))).toBe(false)
    expect(daftarAcuan(d, 'isian.anak').some((p) => p.acuan === 'baris.nik')).toBe(true)
    expect(daftarAcuan({ ...d, subjek: 'tanpa' }).some((p) => p.acuan.startsWith('subjek'))).toBe(false)
  })

  it('names a conditional chip by its words', () => {
    const acuan = daftarAcuan(aJenis())
    const bila = { ada: 'subjek' }
    expect(namaKeping({ bila, maka: [] }, acuan)).toBe('jika…')
    expect(namaKeping({ bila, maka: [' dengan kucing'] }, acuan)).toBe('jika… “dengan kucing”')
    expect(namaKeping({ bila, maka: ['x'.repeat(40)] }, acuan)).toBe(`jika… “${'x'.repeat(24)}…”`)
  })
})

describe('a condition as a row', () => {
  const written = (s: Syarat): Syarat | null => {
    const satu = readSederhana(s)
    return satu && writeSederhana(satu)
  }

  it('comes back as it was read, in every simple condition of every type', () => {
    const baris: Syarat[] = []
    const lain: Syarat[] = []
    const look = (s: Syarat): void => {
      if ('semua' in s) return s.semua.forEach(look)
      if ('salahSatu' in s) return s.salahSatu.forEach(look)
      if (readSederhana(s)) return void baris.push(s)
      if ('bukan' in s) return look(s.bukan)
      lain.push(s)
    }
    for (const d of daftarJenis)
      collect(
        withoutFields(d),
        () => {},
        (s) => look(s),
      )
    expect(lain).toEqual([])
    expect(baris.length).toBeGreaterThan(200)
    expect(baris.map(written)).toEqual(baris)
  })

  it('turns an age and a period round, and keeps several answers', () => {
    const semua: readonly Syarat[] = [
      { bukan: { umur: 'subjek', kurangDari: 17, pada: 'isian.tanggal' } },
      { bukan: { hariKerjaSampai: 'isian.tanggal', kurangDari: 10 } },
      { acuan: 'isian.a', sama: ['x', 'y'] },
      { bukan: { acuan: 'isian.a', sama: true } },
    ]
    expect(semua.map(written)).toEqual(semua)
    expect(readSederhana({ bukan: { bukan: { bukan: { umur: 'subjek', kurangDari: 1 } } } })).toBeNull()
    expect(compareWith('umur', undefined)).toEqual({ operator: 'umur', batas: 17 })
  })
})

describe('new parts of a text', () => {
  const daftar = { jenis: 'daftar-orang', label: 'Anak', wajib: false, maks: 5 } as const
  const d = newJenis({ kode: 'baru', nama: 'Baru', judul: 'Surat Baru' })
  const dengan = { ...d, isian: { ...d.isian, anak: daftar } }

  it('are each a part that the shell accepts', () => {
    for (const jenis of Object.keys(jenisBlokText) as Blok['jenis'][]) {
      const { masalah } = checkJenis({ ...dengan, blok: [...dengan.blok, newBlok(jenis, ['anak', daftar])] })
      expect(
        masalah.filter((m) => m.berat === 'galat'),
        jenis,
      ).toEqual([])
    }
  })

  it('are the standard sentences too, as far as the type has their fields', () => {
    for (const baku of listBaku(dengan))
      expect(
        checkJenis({ ...dengan, blok: baku.blok }).masalah.filter((m) => m.berat === 'galat'),
        baku.nama,
      ).toEqual([])
    expect(listBaku({ isian: {}, subjek: 'tanpa' }).map((b) => b.nama)).not.toContain('Identitas yang bersangkutan')
  })

  it('share a width without losing a thousandth', () => {
    for (const n of [1, 3, 7, 12]) expect(shareOf(1000, n).reduce((a, b) => a + b, 0)).toBe(1000)
  })
})

describe('lists of the editor', () => {
  it('move one member and leave the others in order', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(movesBy({ key: 'ArrowUp', altKey: true })).toBe(-1)
    expect(movesBy({ key: 'ArrowUp', altKey: false })).toBe(0)
  })
})

describe('leaving a screen', () => {
  it('goes on at once, or when the guard of the screen lets it', () => {
    const gone: string[] = []
    leaveScreen(() => gone.push('bebas'))
    let later: (() => void) | null = null
    setLeaveGuard((goOn) => (later = goOn))
    leaveScreen(() => gone.push('dijaga'))
    expect(gone).toEqual(['bebas'])
    ;(later as (() => void) | null)?.()
    setLeaveGuard(null)
    expect(gone).toEqual(['bebas', 'dijaga'])
  })

  it('begins a copy unsaved, and a stored version saved', () => {
    const d = copyJenis(aJenis(), { kode: 'x', nama: 'X', judul: 'X' })
    expect(startWork(d, { baru: true, rancangan: null }).saved).toBeNull()
    expect(startWork(d, { baru: false, rancangan: 2 }).saved).toBe(JSON.stringify(d))
    putJenisWork(null)
  })
})
