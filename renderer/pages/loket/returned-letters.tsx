// Letters that came back from an approver: opened again from the empty Loket.
import { useRead } from '#renderer/data.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { clockTime, dateIn, shortDate, titleCase } from '#renderer/pesan/waktu.ts'

const everyMs = 30_000
const most = 5

/** The list, or nothing. */
export const ReturnedLetters = ({ onOpen }: { readonly onOpen: (konsepId: string) => void }) => {
  const { zone } = useFrame()
  const rows = useRead('konsep.daftar', { pilah: 'kembali' }, { every: everyMs }).data?.baris ?? []
  if (rows.length === 0) return null
  return (
    <>
      <div className="caprow">
        <h3 className="section">{loketAjukan.dikembalikanJudul}</h3>
        <span className="note">{loketAjukan.dikembalikanArti}</span>
      </div>
      <table className="t">
        <thead>
          <tr>
            {loketAjukan.kolomKembali.map((k) => (
              <th key={k}>{k}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={row.id}>
              <td>
                <button type="button" className="row-btn" onClick={() => onOpen(row.id)}>
                  {titleCase(row.subjekNama) || row.keperluan}
                </button>
              </td>
              <td>{row.judul}</td>
              <td>
                {shortDate(dateIn(row.diubahPada, zone))} {clockTime(row.diubahPada, zone)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
