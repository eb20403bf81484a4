// Draws the present toast; said aloud by screen readers.
import { useSyncExternalStore } from 'react'
import { Icon } from '#renderer/parts/icon.tsx'
import { toastStore } from '#renderer/toast.ts'

/** The message at the lower left. */
export const Toasts = () => {
  const toast = useSyncExternalStore(toastStore.subscribe, toastStore.read)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toast && (
        <div className={`toast ${toast.tone}`} key={toast.n}>
          <Icon name={toast.tone === 'ok' ? 'check' : 'warn'} />
          <div>
            <b>{toast.title}</b>
            {(toast.text || toast.hint) && <br />}
            <span>
              {toast.text} {toast.hint && <kbd className="key">{toast.hint.key}</kbd>} {toast.hint?.text}
            </span>
          </div>
          <i />
        </div>
      )}
    </div>
  )
}
