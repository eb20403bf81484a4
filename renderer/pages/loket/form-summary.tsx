// What is wrong with the form, on top of it; each line leads to its field.
import type { GalatIsian } from '#contract/errors.ts'
import type { Isian } from '#domain/surat/isian.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { galatIsianText } from '#renderer/pesan/galat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { kolomOrang } from '#renderer/pesan/orang.ts'
import { isianUmum } from './letter-request.ts'

type Props = { readonly galat: readonly GalatIsian[]; readonly labels: Readonly<Record<string, Isian>> }

/** Focus on a field of the letter's form. */
export const focusField = (kunci: string): void => {
  const field = document.getElementById(`isian-${kunci}`)
  field?.focus()
  field?.closest('[data-isian]')?.scrollIntoView({ block: 'nearest' })
}

/** The summary, or nothing: one wrong field in a sentence, several by their names; each says its own sentence beside it. */
export const FormSummary = ({ galat, labels }: Props) =>
  galat.length === 0 ? null : (
    <Notice tone="bad">
      <div className="summary">
        <b>{loket.perluDiperbaiki(galat.length)}</b>
        <ul>
          {galat.map((g) => (
            <li key={g.isian}>
              <button type="button" onClick={() => focusField(g.isian)}>
                {galat.length === 1 ? galatIsianText(labelOf(g, labels), g) : labelOf(g, labels)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  )

const labelOf = ({ isian }: GalatIsian, labels: Props['labels']): string => labels[isian]?.label ?? umum[isian] ?? isian

const umum: Readonly<Record<string, string>> = {
  [isianUmum.subjek]: kolomOrang.nama,
  [isianUmum.tanggal]: loketAjukan.tanggalSurat,
  [isianUmum.sesudah]: loketAjukan.sisipkanSesudah,
  [isianUmum.alasan]: loketAjukan.alasanLain,
  berlakuSampai: loket.berlakuSampai,
}
