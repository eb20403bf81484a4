// The window of a signed-in user: rail, the present screen, key bar, status bar, palette, help.
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { call } from '#renderer/call.ts'
import { queryClient, useRead } from '#renderer/data.ts'
import { dialogOpen, useFrameKeys } from '#renderer/key-dispatch.ts'
import { frameAction } from '#renderer/keys.ts'
import { isKodeSurat } from '#domain/qr/read-scan.ts'
import { flushDraf } from '#renderer/pages/loket/flush.ts'
import { LoketPage } from '#renderer/pages/loket/loket-page.tsx'
import { FrameContext, type Bukti, type FrameApi, type Intent, type Session, type Status } from './frame-context.ts'
import { AskSandi } from './ask-sandi.tsx'
import { Crash } from './crash.tsx'
import { FrameNotices } from './frame-notices.tsx'
import { useHeartbeat } from './heartbeat.ts'
import { leaveScreen } from './leave-guard.ts'
import { mayApproveLetters, places, startPlace, type PlaceId } from './places.ts'
import { DropOverlay } from './drop-overlay.tsx'
import { Rail } from './rail.tsx'
import { StatusBar } from './status-bar.tsx'
import { Toasts } from './toasts.tsx'
import { useFileDrop } from './use-file-drop.ts'

const Palette = lazy(() => import('./palette.tsx').then((m) => ({ default: m.Palette })))
const HelpPanel = lazy(() => import('./help-panel.tsx').then((m) => ({ default: m.HelpPanel })))
const PeriksaDialog = lazy(() =>
  import('#renderer/pages/periksa/periksa-dialog.tsx').then((m) => ({ default: m.PeriksaDialog })),
)
const PendudukPage = lazy(() =>
  import('#renderer/pages/penduduk/penduduk-page.tsx').then((m) => ({ default: m.PendudukPage })),
)
const BukuPage = lazy(() => import('#renderer/pages/buku/buku-page.tsx').then((m) => ({ default: m.BukuPage })))
const ArsipPage = lazy(() => import('#renderer/pages/arsip/arsip-page.tsx').then((m) => ({ default: m.ArsipPage })))
const PersetujuanPage = lazy(() =>
  import('#renderer/pages/persetujuan/persetujuan-page.tsx').then((m) => ({ default: m.PersetujuanPage })),
)
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
  const [moved, setPlace] = useState<PlaceId | null>(null)
  const [intent, setIntent] = useState<FrameApi['intent']>({ n: 0, value: null })
  const [overlay, setOverlay] = useState<'palette' | 'help' | Bukti | null>(null)
  const reading = useRead('pengaturan.baca', {}, { enabled: session.hak.includes('pengaturan.lihat'), stale: 60_000 })
  const settings = reading.data ?? null
  // Until the office's steps are known, whoever approves letters sees no place rather than the wrong one.
  const undecided = moved === null && mayApproveLetters(session.hak) && reading.isLoading
  const place = moved ?? startPlace(session.hak, settings?.alur ?? null)
  const may = useCallback((hak: Session['hak'][number]) => session.hak.includes(hak), [session.hak])
  const go = useCallback((to: PlaceId, value: Intent | null = null) => {
    setOverlay(null)
    leaveScreen(() => {
      setPlace(to)
      setIntent((old) => ({ n: old.n + 1, value }))
    })
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
        case 'check':
          if (may('surat.lihat')) setOverlay({ from: 'kosong' })
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
    (text) => {
      if (isKodeSurat(text)) {
        if (may('surat.lihat')) setOverlay({ from: 'kode', teks: text })
      } else if (may('surat.terbit')) go('loket', { for: 'scan', text })
    },
  )
  const checking = overlay !== null && typeof overlay === 'object'
  // Another open dialog keeps what it is about; the dialog of the check takes one file after another.
  const held = useFileDrop(
    () => may('surat.lihat') && (checking || !dialogOpen()),
    (jalur) => setOverlay({ from: 'berkas', jalur }),
  )
  const zone = settings?.kantor.zona ?? 'Asia/Jakarta'
  const api = useMemo<FrameApi>(
    () => ({
      ...{ status, session, settings, zone, place, intent, go, may },
      showHelp: () => setOverlay('help'),
      checkKeaslian: setOverlay,
    }),
    [status, session, settings, zone, place, intent, go, may],
  )
  return (
    <FrameContext value={api}>
      <div className="app">
        <Rail onPalette={() => setOverlay('palette')} />
        {may('surat.terbit') && <LoketPage active={place === 'loket' && !undecided} />}
        <Crash key={place}>
          <Suspense fallback={<main className="work" />}>
            {place === 'penduduk' && <PendudukPage />}
            {place === 'buku' && <BukuPage />}
            {place === 'arsip' && <ArsipPage />}
            {place === 'persetujuan' && !undecided && <PersetujuanPage />}
            {place === 'pengaturan' && <PengaturanPage />}
          </Suspense>
        </Crash>
        <StatusBar />
        <FrameNotices />
        <Toasts />
        <Suspense fallback={null}>
          {overlay === 'palette' && <Palette onClose={() => setOverlay(null)} />}
          {overlay === 'help' && <HelpPanel onClose={() => setOverlay(null)} />}
          {checking && <PeriksaDialog bukti={overlay} onClose={() => setOverlay(null)} />}
        </Suspense>
        <AskSandi nama={session.nama} />
        {held && <DropOverlay />}
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
