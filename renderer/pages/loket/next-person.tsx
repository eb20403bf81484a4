// Over the left pane once a letter is done: the box is ready, F7 makes another letter for the same person.
import { loket } from '#renderer/pesan/loket.ts'
import { titleCase } from '#renderer/pesan/waktu.ts'

/** The lines; `nama` null: the letter was about nobody of the register. */
export const NextPerson = ({ nama }: { readonly nama: string | null }) => (
  <div className="next">
    <h1>{loket.berikutnya}</h1>
    <p className="muted">
      {loket.berikutnyaCara}{' '}
      {nama !== null && (
        <>
          <kbd className="key">F7</kbd> {loket.suratLainUntuk} <b>{titleCase(nama)}</b>.
        </>
      )}
    </p>
  </div>
)
