// A sentence about state: icon, word and tint together.
import type { ReactNode } from 'react'
import type { AppError } from '#contract/errors.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

type Tone = 'warn' | 'bad' | 'ok' | 'info'
const icons: Readonly<Record<Tone, IconName>> = { warn: 'warn', bad: 'warn', ok: 'check', info: 'info' }

/** A notice; trouble is announced at once and brought into sight. */
export const Notice = ({
  tone,
  children,
  icon,
}: {
  readonly tone: Tone
  readonly children: ReactNode
  readonly icon?: IconName
}) => (
  <div
    className={`notice ${tone}`}
    role={tone === 'bad' ? 'alert' : undefined}
    ref={tone === 'bad' ? intoView : undefined}
  >
    <Icon name={icon ?? icons[tone]} />
    <div className="grow">{children}</div>
  </div>
)

/** The sentence of an error value, or nothing. */
export const ErrorNotice = ({ error }: { readonly error: AppError | null | undefined }) => {
  const text = error ? galatText(error) : ''
  return text === '' ? null : (
    <Notice key={text} tone="bad">
      {text}
    </Notice>
  )
}

// A form may be scrolled away from its head when something goes wrong.
const intoView = (notice: HTMLElement | null): void => notice?.scrollIntoView({ block: 'nearest' })
