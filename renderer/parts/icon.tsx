// One icon beside a word; hidden from screen readers.
import { iconPaths, type IconName } from './icon-paths.ts'

/** Draws an icon in the colour of its text. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
    <path d={iconPaths[name]} />
  </svg>
)
