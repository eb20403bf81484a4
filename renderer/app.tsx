// Chooses the screen by the state of the shell: first start, passphrase, recovery, lock, work.
import { lazy, Suspense, useEffect } from 'react'
import { onSignedOut } from './call.ts'
import { refreshReads, useRead } from './data.ts'
import { Crash } from './frame/crash.tsx'
import { Frame } from './frame/frame.tsx'
import type { Status } from './frame/frame-context.ts'
import { ErrorNotice } from './parts/notice.tsx'
import { Masuk } from './pages/masuk/masuk.tsx'

const Awal = lazy(() => import('./pages/awal/awal.tsx').then((m) => ({ default: m.Awal })))
const Frasa = lazy(() => import('./pages/pemulihan/frasa.tsx').then((m) => ({ default: m.Frasa })))
const Pemulihan = lazy(() => import('./pages/pemulihan/pemulihan.tsx').then((m) => ({ default: m.Pemulihan })))

/** The whole window. */
export const App = () => {
  const status = useRead('aplikasi.status', {})
  useEffect(() => onSignedOut(() => void refreshReads(['aplikasi.status'])), [])
  useEffect(() => {
    const kantor = status.data?.kantor
    document.title = `${status.data?.latihan ? 'LATIHAN - ' : ''}SIAKEL${kantor ? ` - ${kantor.sebutan} ${kantor.nama}` : ''}`
  }, [status.data])
  if (status.error)
    return (
      <div className="alone">
        <ErrorNotice error={status.error.error} />
      </div>
    )
  if (!status.data) return null
  return (
    <Crash>
      <Suspense fallback={null}>{screenFor(status.data)}</Suspense>
    </Crash>
  )
}

const screenFor = (status: Status) => {
  switch (status.keadaan) {
    case 'kantor-belum-ada':
      return <Awal status={status} />
    case 'perlu-frasa':
      return <Frasa status={status} />
    case 'pemulihan':
      return <Pemulihan status={status} />
    case 'terkunci':
      return <Masuk status={status} />
    case 'masuk':
      return status.sesi ? <Frame status={status} session={status.sesi} /> : <Masuk status={status} />
  }
}
