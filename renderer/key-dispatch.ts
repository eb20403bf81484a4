// The one keyboard listener of the window: scanner first, then the frame, then the screen. Dialogs keep their keys.
import { useEffect, useRef } from 'react'
import { isField, type KeyPress } from './keys.ts'
import { feedScan, scanStart, withoutScan } from './scan.ts'

/** `fast`: the key came from a reader or a very fast hand. Gives true when the key was used. */
export type KeyHandler = (press: KeyPress, event: KeyboardEvent, fast: boolean) => boolean

type OnScan = (text: string) => void
const handlers: { frame: KeyHandler | null; scan: OnScan | null; dialogScan: OnScan | null; page: KeyHandler[] } = {
  frame: null,
  scan: null,
  dialogScan: null,
  page: [],
}
let scan = scanStart
let restore: (() => void) | null = null

/** Starts listening; called once. */
export const listenToKeys = (): void => window.addEventListener('keydown', onKey, { capture: true })

const onKey = (event: KeyboardEvent): void => {
  const target = document.activeElement instanceof HTMLElement ? document.activeElement : null
  const step = feedScan(scan, event.key, event.timeStamp)
  scan = step.state
  if (step.began) restore = rememberField(target)
  if (step.scanned !== null && handlers.scan) {
    consume(event)
    // In a dialog a scan is typed where the focus is: a NIK read into its field stays there. A dialog may ask for it instead.
    if (dialogOpen() && !handlers.dialogScan) return
    if (restore) restore()
    else takeScanOut(step.scanned)
    ;(dialogOpen() ? handlers.dialogScan : handlers.scan)?.(step.scanned)
    return
  }
  const press: KeyPress = {
    key: event.key,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
    inField: isField(target as HTMLInputElement | null),
  }
  if (dialogOpen()) {
    // Ctrl+L locks whatever is open; everything else belongs to the dialog.
    if (press.ctrl && press.key.toLowerCase() === 'l' && handlers.frame?.(press, event, step.fast)) consume(event)
    return
  }
  if (handlers.frame?.(press, event, step.fast)) return consume(event)
  if (popupOpen() && /^(Escape|Enter|Arrow|Tab|[0-9]$)/.test(event.key)) return
  for (const handler of handlers.page.toReversed()) if (handler(press, event, step.fast)) return consume(event)
}

const consume = (event: KeyboardEvent): void => {
  event.preventDefault()
  event.stopPropagation()
}
/** Whether a dialog holds the keys now. */
export const dialogOpen = (): boolean => document.querySelector('[role="dialog"],[role="alertdialog"]') !== null
const popupOpen = (): boolean => document.querySelector('[data-popup]') !== null

const rememberField = (element: HTMLElement | null): (() => void) | null => {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) || !isField(element)) return null
  const before = element.value
  return () => setFieldValue(element, before)
}

// A reader's first character may have moved the focus into a search box, which then took the rest.
const takeScanOut = (scanned: string): void => {
  const now = document.activeElement
  if ((now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement) && isField(now))
    setFieldValue(now, withoutScan(now.value, scanned))
}

// Puts a value into a field as if it had been typed, so that React notices.
const setFieldValue = (element: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  const proto = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, value)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Keys of the frame and what a scan does. */
export const useFrameKeys = (keys: KeyHandler, onScan: (text: string) => void): void => {
  const latest = useRef({ keys, onScan })
  latest.current = { keys, onScan }
  useEffect(() => {
    handlers.frame = (...a) => latest.current.keys(...a)
    handlers.scan = (text) => latest.current.onScan(text)
    return () => {
      handlers.frame = null
      handlers.scan = null
    }
  }, [])
}

/** What a scan does while a dialog is open that wants it. */
export const useDialogScan = (onScan: OnScan): void => {
  const latest = useRef(onScan)
  latest.current = onScan
  useEffect(() => {
    const handler: OnScan = (text) => latest.current(text)
    handlers.dialogScan = handler
    return () => {
      if (handlers.dialogScan === handler) handlers.dialogScan = null
    }
  }, [])
}

/** Keys of a screen while it is shown. The newest screen is asked first. */
export const usePageKeys = (keys: KeyHandler, active = true): void => {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!active) return undefined
    const handler: KeyHandler = (...a) => latest.current(...a)
    handlers.page.push(handler)
    return () => void handlers.page.splice(handlers.page.indexOf(handler), 1)
  }, [active])
}
