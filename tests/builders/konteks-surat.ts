// A letter to compose in a test: synthetic office, officials and people; give only what matters.
import type { Pejabat } from '#domain/kantor/pejabat.ts'
import { contohOrang } from '#domain/surat/contoh-orang.ts'
import type { DeklarasiSurat, KonteksSurat } from '#domain/surat/deklarasi.ts'
import type { PotretOrang } from '#domain/surat/isian.ts'
import { contohKantor, contohPejabat, konteksContoh } from '#domain/surat/konteks-contoh.ts'
import type { BlokJadi, NaskahSurat, Teks } from '#domain/surat/naskah.ts'

export { contohKantor, contohPejabat }

/** A frozen person: Siti Nurhayati, changed where it matters. */
export const aPotret = (beda: Partial<PotretOrang> = {}): PotretOrang => contohOrang(beda)

/** What a letter of this type reads; dated 20 November 2026, number 1, signed by the lurah. */
export const aKonteks = (deklarasi: DeklarasiSurat, beda: Partial<KonteksSurat> = {}): KonteksSurat => ({
  ...konteksContoh(deklarasi, { judul: 'uji', subjek: deklarasi.subjek === 'tanpa' ? null : aPotret(), isian: {} }),
  ...beda,
})

/** An official: the lurah since 2024, present, changed where it matters. */
export const aPejabat = (beda: Partial<Pejabat> = {}): Pejabat => ({
  id: beda.jabatan ?? 'lurah',
  jabatan: 'lurah',
  sebutan: 'Lurah',
  nama: 'Haryo Wicaksono, S.STP., M.Si.',
  nip: '998402312006011999',
  pangkat: 'Penata Tingkat I (III/d)',
  cara: 'tetap',
  mulai: '2024-01-02',
  sampai: null,
  hadir: true,
  ...beda,
})

/** Text of runs. */
const textOf = (isi: readonly Teks[]): string => isi.map((t) => t.teks).join('')

/** Everything a letter says in its body, a line per paragraph, row or cell. */
export const linesOf = (naskah: Pick<NaskahSurat, 'blok'>): readonly string[] =>
  naskah.blok.flatMap((b: BlokJadi): readonly string[] => {
    switch (b.jenis) {
      case 'paragraf':
      case 'subjudul':
        return [textOf(b.isi)]
      case 'biodata':
        // A row without a value is a heading over the next ones, and has no colon.
        return b.baris.map((r) => `${r.nomor ?? ''}${r.label}${r.nilai.length === 0 ? '' : `: ${textOf(r.nilai)}`}`)
      case 'daftar':
        return b.butir.map(textOf)
      case 'tabel':
        return b.baris.map((r) => r.map(textOf).join(' | '))
      case 'tanda-tangan':
        return [...b.saksi.map(textOf), b.kepala, ...b.baris.map(textOf)]
      case 'jarak':
        return []
    }
  })

/** The whole body as one text. */
export const bodyOf = (naskah: Pick<NaskahSurat, 'blok'>): string => linesOf(naskah).join('\n')
