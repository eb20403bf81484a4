// Isian: what the desk asks, in order. One field is open at a time.
import { useEffect, useState } from 'react'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { Isian } from '#domain/surat/isian.ts'
import { kunciFrom } from '#domain/surat/salin-jenis.ts'
import { mostIsian } from '#domain/surat/check-jenis-isian.ts'
import { jenisIsianText } from '#renderer/pesan/jenis.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { IsianFields } from './isian-fields.tsx'
import { MoveButtons, moved, movesBy } from './move-buttons.tsx'
import { AddButton } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

/** The part. */
export const SectionIsian = () => {
  const { d, set, readOnly, goal, goTo, masalah } = useEditor()
  const [open, setOpen] = useState<string | null>(null)
  const semua = Object.entries(d.isian)
  useEffect(() => {
    const kunci = goal?.letak.startsWith('isian.') ? goal.letak.split('.')[1] : undefined
    if (kunci !== undefined) setOpen(kunci)
  }, [goal])
  const put = (baru: readonly (readonly [string, Isian])[], key: string) =>
    set((old) => ({ ...old, isian: Object.fromEntries(baru) }), `isian.${key}`)
  const move = (from: number, to: number, kunci: string) => {
    put(moved(semua, from, to), `pindah.${kunci}`)
    goTo(`isian.${kunci}`)
  }
  // A new field gets its key from its name, as long as nothing refers to it.
  const settle = (kunci: string, label: string) => {
    if (!/^isianBaru\d*$/.test(kunci) || label === penyusun.isianBaru || isReferred(d, kunci)) return
    const baru = kunciFrom(
      label,
      semua.map(([k]) => k),
    )
    put(
      semua.map(([k, i]) => [k === kunci ? baru : k, i] as const),
      `kunci.${kunci}`,
    )
    setOpen((kini) => (kini === kunci ? baru : kini))
  }
  const add = () => {
    const kunci = kunciFrom(
      penyusun.isianBaru,
      semua.map(([k]) => k),
    )
    put([...semua, [kunci, { jenis: 'teks', label: penyusun.isianBaru, wajib: true, maks: 120 }]], `tambah.${kunci}`)
    setOpen(kunci)
    goTo(`isian.${kunci}.label`)
  }
  return (
    <>
      <p className="note">{penyusun.isianArti}</p>
      <div className="je-list">
        {semua.map(([kunci, isian], i) => {
          const salah = masalah.some((m) => m.letak === `isian.${kunci}` || m.letak.startsWith(`isian.${kunci}.`))
          return (
            <section
              key={kunci}
              aria-label={isian.label}
              className={`je-card${open === kunci ? ' open' : ''}`}
              onKeyDown={(e) => {
                const by = movesBy(e)
                if (by === 0 || readOnly) return
                e.preventDefault()
                move(i, i + by, kunci)
              }}
            >
              <div className="je-card-head">
                <button
                  type="button"
                  className="je-open grow"
                  aria-expanded={open === kunci}
                  data-letak={`isian.${kunci}`}
                  onClick={() => setOpen(open === kunci ? null : kunci)}
                >
                  <b>{isian.label}</b> <span className="muted">{jenisIsianText[isian.jenis]}</span>
                  {!isian.wajib && <span className="tag">{penyusun.tidakWajib}</span>}
                  {isian.bila && <span className="tag info">{penyusun.syaratNama.toLowerCase()}</span>}
                  {salah && <span className="tag warn">!</span>}
                </button>
                <MoveButtons
                  at={i}
                  of={semua.length}
                  name={isian.label}
                  disabled={readOnly}
                  onMove={(to) => move(i, to, kunci)}
                  onRemove={() => put(semua.toSpliced(i, 1), `hapus.${kunci}`)}
                />
              </div>
              {open === kunci && (
                <IsianFields
                  kunci={kunci}
                  isian={isian}
                  disabled={readOnly}
                  onNamed={() => settle(kunci, isian.label)}
                  onChange={(baru, key) => set((old) => withIsian(old, kunci, baru), `isian.${kunci}.${key}`)}
                />
              )}
            </section>
          )
        })}
        <AddButton text={penyusun.isianTambah} hidden={readOnly || semua.length >= mostIsian} onClick={add} />
      </div>
    </>
  )
}

const isReferred = (d: DeklarasiSurat, kunci: string): boolean => {
  const { contoh: _, ...isi } = d
  return JSON.stringify(isi).split(`"${kunci}"`).length > 2 || JSON.stringify(isi).includes(`isian.${kunci}`)
}

const withIsian = (d: DeklarasiSurat, kunci: string, isian: Isian): DeklarasiSurat => ({
  ...d,
  isian: Object.fromEntries(Object.entries(d.isian).map(([k, lama]) => [k, k === kunci ? isian : lama])),
})
