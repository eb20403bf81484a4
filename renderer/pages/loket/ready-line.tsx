// The quiet line under the form: letters of the same kind, where the number comes from, how many sheets.
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { loket } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { shortDate } from '#renderer/pesan/waktu.ts'
import type { Siapkan } from './letter-state.ts'

/** One or two sentences. */
export const ReadyLine = ({ siapkan }: { readonly siapkan: Siapkan }) => {
  const { settings } = useFrame()
  const printer = settings?.printer
  const same = siapkan.sejenisTerakhir
  return (
    <div className="ready">
      <Icon name={same ? 'info' : 'check'} />
      <span>
        {same ? loket.sejenis(same.nomor ?? '-', shortDate(same.tanggal)) : loket.tidakAdaSejenis}{' '}
        {siapkan.nomor !== null && (siapkan.langkah === 'terbit' ? loket.nomorDiambil : loketAjukan.nomorNanti)}{' '}
        {printer?.nama ? loket.salinan(printer.salinanPenduduk, printer.salinanArsip) : loket.tanpaPrinter}
      </span>
    </div>
  )
}
