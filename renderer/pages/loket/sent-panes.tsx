// After a letter was sent on its way: the box is ready for the next person; where the letter is stays at the right.
import type { Output } from '#contract/ipc.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { tahapTag } from '#renderer/pesan/persetujuan.ts'
import { titleCase } from '#renderer/pesan/waktu.ts'
import { LastTable } from './last-table.tsx'
import { NextPerson } from './next-person.tsx'
import type { SentLetter } from './use-sending.ts'

/** The left pane. */
export const SentLeft = ({
  sent,
  last,
}: {
  readonly sent: SentLetter
  readonly last: Output<'loket.hariIni'>['terakhir']
}) => (
  <section className="left">
    <NextPerson nama={sent.pendudukId === null ? null : sent.nama} />
    <div className="pad12">
      <div className="caprow">
        <h3 className="section">{loket.limaTerakhir}</h3>
      </div>
      <LastTable last={last} newest={null} held={null} />
    </div>
  </section>
)

/** The right pane: whose letter, and who has it now. */
export const SentSide = ({ sent, onWithdraw }: { readonly sent: SentLetter; readonly onWithdraw: () => void }) => {
  const { go } = useFrame()
  return (
    <aside className="side" aria-label={loketAjukan.baruDiajukan}>
      <div className="head">
        <b>{loketAjukan.baruDiajukan}</b>
        <span className="end">
          <kbd className="key">Ctrl+O</kbd> {loket.buka}
        </span>
      </div>
      <div className="done">
        <div className="pname">{titleCase(sent.nama) || sent.judul}</div>
        <dl className="facts">
          <dt>{loket.surat}</dt>
          <dd>{sent.judul}</dd>
          <dt>{loketAjukan.menunggu}</dt>
          <dd>
            <span className="tag">{tahapTag[sent.tahap]}</span>
          </dd>
        </dl>
        <p className="muted">{sent.tahap === 'ttd' ? loketAjukan.diajukanSiap : loketAjukan.diajukanArti}</p>
        <div className="btns">
          <button type="button" className="btn" onClick={() => go('persetujuan')}>
            {loketAjukan.lihatPersetujuan} <kbd className="key">Alt+8</kbd>
          </button>
          <button type="button" className="btn" onClick={onWithdraw}>
            {loketAjukan.tarik} <kbd className="key">F8</kbd>
          </button>
        </div>
      </div>
    </aside>
  )
}
