// The bar of keys at the foot of every screen.
import { bingkai } from '#renderer/pesan/bingkai.ts'

/** One entry: the key or keys, and what they do. */
export type KeyHint = readonly [keys: string | readonly string[], text: string]

/** Draws the keys of the present screen. What does not fit is left out whole, never the key of the help, which stands last. */
export const KeyBar = ({ keys }: { readonly keys: readonly KeyHint[] }) => {
  const isHelp = ([key]: KeyHint): boolean => key === 'F1'
  return (
    <footer className="keys" aria-label={bingkai.tombolLayar}>
      <div>
        {keys
          .filter((hint) => !isHelp(hint))
          .map((hint) => (
            <Hint key={hint[1]} hint={hint} />
          ))}
      </div>
      {keys.filter(isHelp).map((hint) => (
        <Hint key={hint[1]} hint={hint} />
      ))}
    </footer>
  )
}

const Hint = ({ hint: [keys, text] }: { readonly hint: KeyHint }) => (
  <span>
    {(typeof keys === 'string' ? [keys] : keys).map((k) => (
      <kbd className="key" key={k}>
        {k}
      </kbd>
    ))}
    {text}
  </span>
)
