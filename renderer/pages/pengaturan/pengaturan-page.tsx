// Pengaturan: a list of parts at the left, the open part at the right. What a role may not change it may still see.
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { KeyBar } from '#renderer/frame/key-bar.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { bagianPengaturan, type BagianId } from '#renderer/pesan/pengaturan-bagian.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { AccountsPart } from './accounts-part.tsx'
import { AlurPart } from './alur-part.tsx'
import { BackupPart } from './backup-part.tsx'
import { EndLatihan } from './end-latihan.tsx'
import { LogPart } from './log-part.tsx'
import { JenisEditor } from './jenis/jenis-editor.tsx'
import { JenisPart } from './jenis/jenis-part.tsx'
import { putJenisWork, useJenisWork } from './jenis/jenis-work.ts'
import { NumbersPart } from './numbers-part.tsx'
import { OfficePart } from './office-part.tsx'
import { PejabatPart } from './pejabat-part.tsx'
import { PaperPart } from './paper-part.tsx'
import { PasswordPart } from './password-part.tsx'
import { PrinterPart } from './printer-part.tsx'
import { TtdPart } from './ttd-part.tsx'
import { TtePart } from './tte-part.tsx'
import '#renderer/styles/awal.css'
import '#renderer/styles/pengaturan.css'

/** The screen. */
export const PengaturanPage = () => {
  const { intent, may, status } = useFrame()
  const parts = bagianPengaturan.filter((b) => may(b.hak))
  const work = useJenisWork()
  const [open, setOpen] = useState<BagianId>(work ? 'jenis' : (parts[0]?.id ?? 'sandi'))
  const list = useRef<HTMLUListElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { value } = intent
    const wanted = value?.for === 'settings' ? parts.find((b) => b.id === value.part) : undefined
    if (wanted) setOpen(wanted.id)
  }, [intent]) // eslint-disable-line react-hooks/exhaustive-deps -- an intent is followed once
  useFirstField(pane, work && open === 'jenis' ? null : open)
  const readOnly = !may('pengaturan.ubah') && ['kantor', 'kertas', 'penomoran', 'alur', 'pejabat'].includes(open)
  if (work && open === 'jenis')
    return (
      <JenisEditor work={work} readOnly={!may('jenis.ubah') || work.hanyaLihat} onClose={() => putJenisWork(null)} />
    )
  return (
    <>
      <main className="work set" aria-label={pengaturan.judul}>
        <div className="toolbar">
          <h1>{pengaturan.judul}</h1>
        </div>
        <nav className="set-list" aria-label={pengaturan.daftar}>
          <ul ref={list}>
            {parts.map((b) => (
              <li key={b.id} className={b.id === open ? 'on' : ''}>
                <button type="button" aria-current={b.id === open ? 'page' : undefined} onClick={() => setOpen(b.id)}>
                  {b.nama}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="set-pane" ref={pane} key={open}>
          <h2>{parts.find((b) => b.id === open)?.nama}</h2>
          {readOnly && (
            <Notice tone="info" icon="lock">
              {pengaturan.hanyaLihat}
            </Notice>
          )}
          {status.latihan && open === 'kantor' && <EndLatihan />}
          <Part id={open} readOnly={readOnly} />
        </div>
      </main>
      <KeyBar
        keys={[
          ['Ctrl+S', 'Simpan'],
          ['Tab', 'Isian berikut'],
          ['F1', 'Bantuan'],
        ]}
      />
    </>
  )
}

// The button that ends training is none of them: it stands first, and Enter must not ask for it.
const fields =
  'input:not([disabled]):not([type=file]),select:not([disabled]),.btn:not([disabled]):not(.notice .btn):not(.btn-danger)'

// Focus on the first field of the part that opens, also when its data come later; never taken from another field.
const useFirstField = (pane: RefObject<HTMLElement | null>, open: BagianId | null): void =>
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const focusFirst = (): boolean => {
      if (element.contains(document.activeElement)) return true
      const first = element.querySelector<HTMLElement>(fields)
      first?.focus()
      return first !== null
    }
    if (focusFirst()) return
    const watch = new MutationObserver(() => focusFirst() && watch.disconnect())
    watch.observe(element, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [pane, open])

const Part = ({ id, readOnly }: { readonly id: BagianId; readonly readOnly: boolean }) => {
  switch (id) {
    case 'kantor':
      return <OfficePart readOnly={readOnly} />
    case 'kertas':
      return <PaperPart readOnly={readOnly} />
    case 'penomoran':
      return <NumbersPart readOnly={readOnly} />
    case 'alur':
      return <AlurPart readOnly={readOnly} />
    case 'jenis':
      return <JenisPart />
    case 'pejabat':
      return <PejabatPart readOnly={readOnly} />
    case 'tanda-tangan':
      return <TtdPart />
    case 'tte':
      return <TtePart />
    case 'pengguna':
      return <AccountsPart />
    case 'printer':
      return <PrinterPart />
    case 'cadangan':
      return <BackupPart />
    case 'log':
      return <LogPart />
    case 'sandi':
      return <PasswordPart />
  }
}
