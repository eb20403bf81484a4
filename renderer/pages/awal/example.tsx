// The right-hand side of the wizard: what the present step will look like on paper.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { KopPreview } from '#renderer/pages/pengaturan/kop-preview.tsx'
import { NumberExample } from '#renderer/pages/pengaturan/number-example.tsx'
import { Notice } from '#renderer/parts/notice.tsx'
import { awal } from '#renderer/pesan/awal.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import type { StepId, Wizard } from './wizard-state.ts'

type Props = {
  readonly step: StepId
  readonly state: Wizard
  readonly jenis: readonly DeklarasiSurat[]
  readonly today: string
}

/** The example pane. */
export const Example = ({ step, state, jenis, today }: Props) => (
  <aside className="wz-example" aria-live="polite">
    <h2>{pengaturan.contoh}</h2>
    {step === 'nomor' ? (
      <NumberExample penomoran={state.penomoran} jenis={jenis} today={today} last={state.terakhir} />
    ) : (
      <KopPreview kantor={state.kantor} lambang={state.lambang} />
    )}
    <Notice tone="info">{awal.satuPc}</Notice>
  </aside>
)
