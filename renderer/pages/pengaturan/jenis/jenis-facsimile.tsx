// Beside the editor: an example of the letter as it will look, redrawn with every change.
import { useDeferredValue, useMemo, useState } from 'react'
import { composeSurat } from '#domain/surat/compose-surat.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { konteksPratinjau } from '#domain/surat/konteks-pratinjau.ts'
import { makeContoh } from '#domain/surat/make-contoh.ts'
import type { NaskahSurat } from '#domain/surat/naskah.ts'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Facsimile } from '#renderer/parts/facsimile.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { jenis } from '#renderer/pesan/jenis.ts'
import { loket } from '#renderer/pesan/loket.ts'

type Props = {
  readonly d: DeklarasiSurat
  readonly contoh: number
  readonly onContoh: (contoh: number) => void
  /** Field that is being written: its words are tinted. */
  readonly focus: string | null
}

/** The side. */
export const JenisFacsimile = ({ d, contoh, onContoh, focus }: Props) => {
  const { settings } = useFrame()
  const pejabat = useRead('pejabat.daftar', {}, { stale: 60_000 }).data?.pejabat
  const [pages, setPages] = useState(1)
  const later = useDeferredValue(d)
  const semua = useMemo(() => tryTo(() => makeContoh(later)) ?? [], [later])
  const pilih = semua[contoh] ?? semua[0]
  const naskah = useMemo(
    () =>
      settings && pejabat && pilih
        ? tryTo(() => composeSurat(later, konteksPratinjau(later, pilih, { ...settings, pejabat })))
        : null,
    [later, pilih, settings, pejabat],
  )
  return (
    <aside className="je-side" aria-label={loket.pratinjau}>
      <div className="je-side-head">
        <b>{loket.pratinjau}</b>
        <span className="nowrap">{jenis.halaman(pages)}</span>
        <select aria-label={jenis.contoh} value={contoh} onChange={(e) => onContoh(Number(e.target.value))}>
          {semua.map((c, i) => (
            <option key={c.judul} value={i}>
              {c.judul}
            </option>
          ))}
        </select>
      </div>
      {naskah && settings ? (
        <div className="sheet-ground je-sheet">
          <Facsimile
            naskah={naskah}
            kertas={settings.kertas}
            lambang={settings.lambang}
            focus={focus}
            onPages={setPages}
          />
        </div>
      ) : (
        settings && pejabat && <Notice tone="warn">{jenis.pratinjauTakJadi}</Notice>
      )}
    </aside>
  )
}

// Half a type is composed with every key: what it cannot say yet must not close the screen.
const tryTo = <T extends NaskahSurat | ReturnType<typeof makeContoh>>(make: () => T): T | null => {
  try {
    return make()
  } catch {
    return null
  }
}
