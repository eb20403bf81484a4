// Isian: what the desk asks, in order. One field is open at a time.
import { useEffect, useState } from 'react'
import type { Isian } from '#domain/surat/isian.ts'
import { kunciFrom } from '#domain/surat/salin-jenis.ts'
import { isReferred, mostIsian } from '#domain/surat/check-jenis-isian.ts'
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
  // A field that nothing refers to yet takes its key from its name, while that is typed.
  const change = (at: number, kunci: string, isian: Isian, key: string) => {
    const lain = semua.filter(([k]) => k !== kunci).map(([k]) => k)
    const lama = d.isian[kunci]?.label ?? ''
    const ikut = isian.label !== lama && kunci === kunciFrom(lama, lain) && !isReferred(d, kunci)
    const baru = ikut ? kunciFrom(isian.label, lain) : kunci
    put(semua.with(at, [baru, isian]), `${at}.${key}`)
    if (baru !== kunci) setOpen((kini) => (kini === kunci ? baru : kini))
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
              key={i}
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
                  onChange={(baru, key) => change(i, kunci, baru, key)}
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
