// The parts of the editor as tabs, each with the number of its problems.
import type { BagianJenis, MasalahJenis } from '#domain/surat/masalah-jenis.ts'
import { bagianText, jenis } from '#renderer/pesan/jenis.ts'

/** The parts in their order. */
const tabs: readonly BagianJenis[] = ['dasar', 'isian', 'isi', 'ttd', 'nomor', 'contoh']

/** The part so many places further, or the present one at an end. */
export const tabBeside = (tab: BagianJenis, by: 1 | -1): BagianJenis => tabs[tabs.indexOf(tab) + by] ?? tab

/** The row of tabs. */
export const EditorTabs = ({
  tab,
  masalah,
  onTab,
}: {
  readonly tab: BagianJenis
  readonly masalah: readonly MasalahJenis[]
  readonly onTab: (tab: BagianJenis) => void
}) => (
  <div className="je-tabs" role="tablist" aria-label={jenis.bagian}>
    {tabs.map((t) => {
      const n = masalah.filter((m) => m.bagian === t && m.berat === 'galat').length
      return (
        <button
          key={t}
          type="button"
          role="tab"
          aria-selected={t === tab}
          tabIndex={t === tab ? 0 : -1}
          className={t === tab ? 'on' : ''}
          onClick={() => onTab(t)}
          onKeyDown={(e) => {
            const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0
            if (by === 0) return
            const next = tabBeside(t, by)
            if (next === t) return
            onTab(next)
            const sibling = by === 1 ? e.currentTarget.nextElementSibling : e.currentTarget.previousElementSibling
            if (sibling instanceof HTMLElement) sibling.focus()
          }}
        >
          {bagianText[t]}
          {n > 0 && <span className="tag bad">{n}</span>}
        </button>
      )
    })}
  </div>
)
