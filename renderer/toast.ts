// Short messages at the lower left that go away by themselves. Kept outside React so that any code can say something.

export type Toast = {
  readonly n: number
  readonly tone: 'ok' | 'warn' | 'bad'
  readonly title: string
  readonly text?: string
  /** Key and words of what can be done about it. */
  readonly hint?: { readonly key: string; readonly text: string }
}

let current: Toast | null = null
let last = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Shows a message for four seconds (eight for trouble), in the place of the one before. */
export const showToast = (toast: Omit<Toast, 'n'>): void => {
  last += 1
  current = { ...toast, n: last }
  clearTimeout(timer)
  timer = setTimeout(hideToast, toast.tone === 'ok' ? 4000 : 8000)
  for (const tell of listeners) tell()
}

/** Takes the message away. */
export const hideToast = (): void => {
  current = null
  for (const tell of listeners) tell()
}

/** For useSyncExternalStore. */
export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  read: () => current,
}
