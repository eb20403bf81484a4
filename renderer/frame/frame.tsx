// The window of a signed-in user: rail, the present screen, key bar, status bar, palette, help.
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { call } from '#renderer/call.ts'
import { queryClient, useRead } from '#renderer/data.ts'
import { useFrameKeys } from '#renderer/key-dispatch.ts'
import { frameAction } from '#renderer/keys.ts'
import { flushDraf } from '#renderer/pages/loket/flush.ts'
import { LoketPage } from '#renderer/pages/loket/loket-page.tsx'
import { FrameContext, type FrameApi, type Intent, type Session, type Status } from './frame-context.ts'
import { Crash } from './crash.tsx'
import { FrameNotices } from './frame-notices.tsx'
import { useHeartbeat } from './heartbeat.ts'
import { firstPlace, places, type PlaceId } from './places.ts'
import { Rail } from './rail.tsx'
import { StatusBar } from './status-bar.tsx'
import { Toasts } from './toasts.tsx'

const Palette = lazy(() => import('./palette.tsx').then((m) => ({ default: m.Palette })))
const HelpPanel = lazy(() => import('./help-panel.tsx').then((m) => ({ default: m.HelpPanel })))
const PendudukPage = lazy(() =>
  import('#renderer/pages/penduduk/penduduk-page.tsx').then((m) => ({ default: m.PendudukPage })),
)
const BukuPage = lazy(() => import('#renderer/pages/buku/buku-page.tsx').then((m) => ({ default: m.BukuPage })))
const ArsipPage = lazy(() => import('#renderer/pages/arsip/arsip-page.tsx').then((m) => ({ default: m.ArsipPage })))
const PengaturanPage = lazy(() =>
  import('#renderer/pages/pengaturan/pengaturan-page.tsx').then((m) => ({ default: m.PengaturanPage })),
)

// Saves what is being written, then signs out.
const lockWindow = async (): Promise<void> => {
  await flushDraf()
  await call('sesi.kunci', {})
  forgetAll()
}

// The lock screen shows no resident's data and the cache must not keep any.
const forgetAll = (): void => {
  queryClient.removeQueries({
    predicate: (q) => q.queryKey[0] !== 'aplikasi.status' && q.queryKey[0] !== 'aplikasi.detak',
  })
  void queryClient.invalidateQueries({ queryKey: ['aplikasi.status'] })
}

/** Draws the frame and the present place. The Loket stays mounted and warm while another place is shown. */
export const Frame = ({ status, session }: { readonly status: Status; readonly session: Session }) => {
  const [place, setPlace] = useState<PlaceId>(() => firstPlace(session.hak))
  const [intent, setIntent] = useState<FrameApi['intent']>({ n: 0, value: null })
  const [overlay, setOverlay] = useState<'palette' | 'help' | null>(null)
  const settings =
    useRead('pengaturan.baca', {}, { enabled: session.hak.includes('pengaturan.lihat'), stale: 60_000 }).data ?? null
  const may = useCallback((hak: Session['hak'][number]) => session.hak.includes(hak), [session.hak])
  const go = useCallback((to: PlaceId, value: Intent | null = null) => {
    setPlace(to)
    setOverlay(null)
    setIntent((old) => ({ n: old.n + 1, value }))
  }, [])
  useMovement()
  useLockWatch()
  useFrameKeys(
    (press) => {
      const action = frameAction(press)
      if (!action) return false
      switch (action.do) {
        case 'go': {
          const target = places.find((p) => p.key === action.place)
          if (target?.id && (target.hak === null || may(target.hak))) go(target.id)
          return true
        }
        case 'palette':
          setOverlay('palette')
          return true
        case 'help':
          setOverlay('help')
          return true
        case 'lock':
          void lockWindow()
          return true
        case 'printer':
          go('pengaturan', { for: 'settings', part: 'printer' })
          return true
        case 'find':
          // A screen with its own search box uses it; from everywhere else the Loket's box answers.
          if (place === 'loket' && may('surat.terbit')) go('loket', { for: 'find' })
          else setIntent((old) => ({ n: old.n + 1, value: { for: 'find' } }))
          return true
      }
    },
    (text) => (may('surat.terbit') ? go('loket', { for: 'scan', text }) : undefined),
  )
  const zone = settings?.kantor.zona ?? 'Asia/Jakarta'
  const api = useMemo<FrameApi>(
    () => ({ status, session, settings, zone, place, intent, go, may, showHelp: () => setOverlay('help') }),
    [status, session, settings, zone, place, intent, go, may],
  )
  return (
    <FrameContext value={api}>
      <div className="app">
        <Rail onPalette={() => setOverlay('palette')} />
        {may('surat.terbit') && <LoketPage active={place === 'loket'} />}
        <Crash key={place}>
          <Suspense fallback={<main className="work" />}>
            {place === 'penduduk' && <PendudukPage />}
            {place === 'buku' && <BukuPage />}
            {place === 'arsip' && <ArsipPage />}
            {place === 'pengaturan' && <PengaturanPage />}
          </Suspense>
        </Crash>
        <StatusBar />
        <FrameNotices />
        <Toasts />
        <Suspense fallback={null}>
          {overlay === 'palette' && <Palette onClose={() => setOverlay(null)} />}
          {overlay === 'help' && <HelpPanel onClose={() => setOverlay(null)} />}
        </Suspense>
      </div>
    </FrameContext>
  )
}

// Auto-lock counts from the last key or mouse act; the shell hears of it at most every ten seconds.
const useMovement = (): void => {
  useEffect(() => {
    let last = -1e9
    const tell = (e: Event) => {
      if (e.timeStamp - last < 10_000) return
      last = e.timeStamp
      void call('sesi.gerak', {})
    }
    window.addEventListener('keydown', tell, { capture: true })
    window.addEventListener('pointerdown', tell, { capture: true })
    return () => {
      window.removeEventListener('keydown', tell, { capture: true })
      window.removeEventListener('pointerdown', tell, { capture: true })
    }
  }, [])
}

const useLockWatch = (): void => {
  const locked = useHeartbeat((beat) => beat.terkunci)
  useEffect(() => {
    if (locked) forgetAll()
  }, [locked])
}
