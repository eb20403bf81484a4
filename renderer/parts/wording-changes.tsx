// The edited wording of one letter beside the standard one: old words struck out, new ones marked, place by place.
import { useMemo } from 'react'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { blokText, persetujuan } from '#renderer/pesan/persetujuan.ts'
import { Icon } from './icon.tsx'
import { diffWording, shorten, type Stretch } from './wording-diff.ts'
import '#renderer/styles/wording.css'

type Props = {
  readonly baku: NaskahSurat
  readonly naskah: NaskahSurat
  /** Who edited it, when and why; nothing where that is not known. */
  readonly note: string
  /** Key that leads here, where there is one. */
  readonly hotkey?: string
}

/** The box; it can be focused, so that a key can lead to it. */
export const WordingChanges = ({ baku, naskah, note, hotkey }: Props) => {
  const parts = useMemo(() => diffWording(baku, naskah), [baku, naskah])
  const title = parts.length === 0 ? persetujuan.bedaNaskah : persetujuan.diubahTempat(parts.length)
  return (
    <section className="diff" tabIndex={-1} data-changes aria-label={title}>
      <div className="diff-title">
        <Icon name="pen" />
        <h3>{title}</h3>
        <span className="grow" />
        {hotkey && <kbd className="key">{hotkey}</kbd>}
      </div>
      {parts.length === 0 && <p className="diff-part">{persetujuan.tanpaBeda}</p>}
      {parts.map((part) => (
        <div className="diff-part" key={`${part.kind}-${part.n}`}>
          <span className="diff-place">
            {blokText[part.jenis]} {part.n}, {persetujuan.bagianUbah[part.kind]}
          </span>
          {shorten(part.stretches).map((stretch, i) => (
            // The stretches of a part have no name and never change places.
            // oxlint-disable-next-line react/no-array-index-key
            <Words key={i} stretch={stretch} />
          ))}
        </div>
      ))}
      {note !== '' && <p className="diff-part note">{note}</p>}
    </section>
  )
}

const Words = ({ stretch: { kind, text } }: { readonly stretch: Stretch }) => {
  if (kind === 'same') return <>{text} </>
  return (
    <>
      <span className="sr-only">{kind === 'old' ? persetujuan.dicoret : persetujuan.ditambah} </span>
      {kind === 'old' ? <del>{text}</del> : <ins>{text}</ins>}{' '}
    </>
  )
}
