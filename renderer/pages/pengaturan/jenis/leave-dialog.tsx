// Asked when the editor is left with changes that are not stored.
import { Dialog } from '#renderer/parts/dialog.tsx'
import { jenis } from '#renderer/pesan/jenis.ts'

type Props = { readonly onStay: () => void; readonly onDiscard: () => void; readonly onSave: () => Promise<void> }

/** The question. */
export const LeaveDialog = ({ onStay, onDiscard, onSave }: Props) => (
  <Dialog title={jenis.tanpaSimpan} onClose={onStay}>
    <div className="dialog-body">
      <p>{jenis.tanpaSimpanArti}</p>
      <div className="dialog-acts">
        <button type="button" className="btn c btn-primary" onClick={() => void onSave()}>
          {jenis.simpanKeluar}
        </button>
        <button type="button" className="btn c btn-danger" onClick={onDiscard}>
          {jenis.buangKeluar}
        </button>
        <button type="button" className="btn c" onClick={onStay}>
          {jenis.tetap}
        </button>
      </div>
    </div>
  </Dialog>
)
