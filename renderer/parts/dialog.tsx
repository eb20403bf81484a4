// A modal dialog: Base UI keeps the focus inside and gives it back afterwards.
import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
  readonly side?: boolean
  readonly initialFocus?: RefObject<HTMLElement | null>
}

/** An open dialog; the caller decides when it is there. `side`: a panel at the right edge. */
export const Dialog = ({ title, onClose, children, wide, side, initialFocus }: Props) => (
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
