// Persetujuan: letters on their way to their signature, the queue of the signature service, and the end of the day.
import { useEffect, useRef, useState } from 'react'
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'
import { HarianView } from './harian-view.tsx'
import { LettersView } from './letters-view.tsx'
import { TteView } from './tte-view.tsx'
import '#renderer/styles/persetujuan.css'

type View = 'surat' | 'tte' | 'harian'
const names = { surat: persetujuan.surat, tte: persetujuan.antreanTte, harian: persetujuan.akhirHari } as const

/** The screen: one of its views. */
export const PersetujuanPage = () => {
  const { settings, intent } = useFrame()
  const [view, setView] = useState<View>('surat')
  const tte = useRead('tte.antrean', {}, { every: 10_000 }).data
  const queued = tte?.baris.length ?? 0
  const views: readonly View[] = [
    'surat',
    ...(settings?.alur.modeTtd === 'bsre' || queued > 0 || view === 'tte' ? (['tte'] as const) : []),
    'harian',
  ]
  useEffect(() => {
    if (intent.value?.for === 'endOfDay') setView('harian')
  }, [intent])
  const next = () => setView((now) => views[(views.indexOf(now) + 1) % views.length] ?? 'surat')
  const switcher = <ViewSwitch views={views} view={view} queued={queued} onView={setView} />
  switch (view) {
    case 'surat':
      return <LettersView switcher={switcher} onNextView={next} onQueue={() => setView('tte')} />
    case 'tte':
      return <TteView switcher={switcher} onNextView={next} />
    case 'harian':
      return <HarianView switcher={switcher} onNextView={next} />
  }
}

type SwitchProps = {
  readonly views: readonly View[]
  readonly view: View
  readonly queued: number
  readonly onView: (view: View) => void
}

const ViewSwitch = ({ views, view, queued, onView }: SwitchProps) => {
  const list = useRef<HTMLDivElement>(null)
  return (
    <div className="views" role="group" aria-label={persetujuan.bagian} ref={list}>
      {views.map((v) => (
        <button
          type="button"
          key={v}
          className={v === view ? 'on' : ''}
          aria-pressed={v === view}
          onClick={() => onView(v)}
        >
          {names[v]}
          {v === 'tte' && queued > 0 ? ` ${queued}` : ''}
        </button>
      ))}
      <kbd className="key">Ctrl+Tab</kbd>
    </div>
  )
}
