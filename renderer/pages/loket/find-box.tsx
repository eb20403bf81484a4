// The search box. It stays where it is in every state of the Loket.
import type { RefObject } from 'react'
import { Icon } from '#renderer/parts/icon.tsx'
import { loket } from '#renderer/pesan/loket.ts'
import { count } from '#renderer/pesan/waktu.ts'
import type { LoketStep } from '#renderer/keys.ts'
import { searchRows, type SearchEvent, type SearchState } from './search-machine.ts'

type Props = {
  readonly search: SearchState
  readonly step: LoketStep
  readonly nama: string
  readonly total: number
  readonly issued: boolean
  readonly box: RefObject<HTMLInputElement | null>
  readonly send: (e: SearchEvent) => void
}

/** The box with its hint. */
export const FindBox = ({ search, step, nama, total, issued, box, send }: Props) => (
  <div className="find counter">
    <div className="box">
      <Icon name="search" />
      <input
        ref={box}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={loket.cariPenduduk}
        role="combobox"
        aria-expanded={search.text !== ''}
        aria-controls="hasil-cari"
        aria-activedescendant={search.hasil ? `hasil-${search.row}` : undefined}
        placeholder={step !== 'cari' ? nama : issued ? loket.ketikBerikut : loket.ketik}
        value={search.text}
        onChange={(e) => send({ on: 'type', text: e.target.value })}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && !e.ctrlKey) send({ on: 'enter' })
          else if (e.key === 'ArrowDown') send({ on: 'move', by: 1 })
          else if (e.key === 'ArrowUp') send({ on: 'move', by: -1 })
          else return
          e.preventDefault()
        }}
      />
      <Hint search={search} step={step} total={total} />
    </div>
  </div>
)

const Hint = ({
  search,
  step,
  total,
}: {
  readonly search: SearchState
  readonly step: LoketStep
  readonly total: number
}) => {
  if (step !== 'cari')
    return (
      <span className="hint">
        <kbd className="key">Esc</kbd>
        {loket.kembaliDraf}
      </span>
    )
  if (search.text === '')
    return (
      <span className="hint long">
        <kbd className="key">F3</kbd>
        {loket.dariLayar}
      </span>
    )
  return (
    <span className="hint" role="status">
      <b>{search.hasil ? loket.orang(count(searchRows(search.hasil).length)) : ''}</b>
      {search.hasil && <span className="w">{loket.dari(count(total))}</span>}
    </span>
  )
}
