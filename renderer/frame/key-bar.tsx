// The bar of keys at the foot of every screen.
import { bingkai } from '#renderer/pesan/bingkai.ts'

/** One entry: the key or keys, and what they do. */
export type KeyHint = readonly [keys: string | readonly string[], text: string]

/** Draws the keys of the present screen. */
export const KeyBar = ({ keys }: { readonly keys: readonly KeyHint[] }) => (
  <footer className="keys" aria-label={bingkai.tombolLayar}>
    {keys.map(([key, text]) => (
      <span key={text}>
        {(typeof key === 'string' ? [key] : key).map((k) => (
          <kbd className="key" key={k}>
            {k}
          </kbd>
        ))}
        {text}
      </span>
    ))}
  </footer>
)
