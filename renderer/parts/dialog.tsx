// A modal dialog: Base UI keeps the focus inside; afterwards it goes back to where it was.
import { Dialog as Base } from '@base-ui/react/dialog'
import { useEffect, useState, type ReactNode, type RefObject } from 'react'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
  readonly side?: boolean
  readonly initialFocus?: RefObject<HTMLElement | null>
}

// The caller takes the dialog away as a whole, so that Base UI cannot give the focus back by itself.
const useFocusBack = (): void => {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected)
          before.focus()
      })
    },
    [before],
  )
}

/** An open dialog; the caller decides when it is there. `side`: a panel at the right edge. */
export const Dialog = ({ title, onClose, children, wide, side, initialFocus }: Props) => {
  useFocusBack()
  return (
    <Base.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup
          className={`dialog${wide ? ' wide' : ''}${side ? ' side-panel' : ''}`}
          {...(initialFocus ? { initialFocus } : {})}
        >
          <Base.Title className="dialog-title">{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
