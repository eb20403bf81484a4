// The last five letters with number, time and state of printing.
import type { Output } from '#contract/ipc.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { Icon } from '#renderer/parts/icon.tsx'
import { cetakText, loket } from '#renderer/pesan/loket.ts'
import { clockTime, titleCase } from '#renderer/pesan/waktu.ts'

type Last = Output<'loket.hariIni'>['terakhir'][number]
type Props = { readonly last: readonly Last[]; readonly newest: string | null; readonly held: string | null }

/** The table; `newest` is tinted, `held` is the letter whose print waits. */
export const LastTable = ({ last, newest, held }: Props) => {
  const { zone, go } = useFrame()
  if (last.length === 0) return <p className="muted">{loket.belumAdaSurat}</p>
  return (
    <table className="t">
      <thead>
        <tr>
          {loket.kolomTerakhir.map((k) => (
            <th key={k}>{k}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {last.slice(0, 5).map((l) => (
          <tr key={l.suratId} className={l.suratId === newest ? 'new' : ''}>
            <td>
              <button
                type="button"
                className="row-btn"
                onClick={() => go('arsip', { for: 'openSurat', id: l.suratId })}
              >
                {titleCase(l.nama)}
              </button>
            </td>
            <td>{l.judul}</td>
            <td>{l.suratId === newest ? <b>{l.nomor}</b> : l.nomor}</td>
            <td>{clockTime(l.pada, zone)}</td>
            <td>
              <PrintTag status={l.status} cetak={l.suratId === held ? 'tertahan' : l.cetak} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** State of a letter as icon, word and tint. */
export const PrintTag = ({ status, cetak }: { readonly status: string; readonly cetak: string | null }) => {
  if (status === 'batal')
    return (
      <span className="tag bad">
        <Icon name="warn" />
        Batal
      </span>
    )
  switch (cetak) {
    case null:
      return (
        <span className="tag">
          <Icon name="save" />
          Tersimpan
        </span>
      )
    case 'selesai':
      return (
        <span className="tag ok">
          <Icon name="check" />
          {cetakText.selesai}
        </span>
      )
    case 'tertahan':
    case 'gagal':
      return (
        <span className="tag warn">
          <Icon name="warn" />
          {cetakText[cetak]}
        </span>
      )
    default:
      return (
        <span className="tag">
          <Icon name="print" />
          {cetak === 'antre' ? cetakText.antre : cetakText.terkirim}
        </span>
      )
  }
}
