// Shown while a PDF is held over the window: says what dropping it does.
import { Icon } from '#renderer/parts/icon.tsx'
import { periksa } from '#renderer/pesan/periksa.ts'

/** The overlay; it takes no pointer, so that the drop reaches the window. */
export const DropOverlay = () => (
  <div className="drop-overlay" role="status">
    <p>
      <Icon name="shield" />
      {periksa.lepaskan}
    </p>
  </div>
)
