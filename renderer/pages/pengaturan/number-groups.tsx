// Which letter types run together, when numbers run by chosen groups: names of the groups, and one group per type.
import type { GrupNomor, Penomoran } from '#domain/kantor/kantor.ts'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'

type Props = {
  readonly penomoran: Penomoran
  readonly jenis: readonly DeklarasiSurat[]
  readonly disabled: boolean
  readonly onChange: (penomoran: Penomoran) => void
}

/** The groups that an office starts from: the families of its letter types. */
export const usualGroups = (jenis: readonly DeklarasiSurat[]): readonly GrupNomor[] =>
  [...new Set(jenis.filter((j) => j.bernomor).map((j) => j.kelompok))].map((kelompok) => ({
    kode: kelompok,
    nama: kelompok.charAt(0).toUpperCase() + kelompok.slice(1).replaceAll('-', ' '),
    jenis: jenis.filter((j) => j.bernomor && j.kelompok === kelompok).map((j) => j.kode),
  }))

/** The groups with their names, and a table that says for each type where it belongs. */
export const NumberGroups = ({ penomoran, jenis, disabled, onChange }: Props) => {
  const groups = penomoran.grup ?? []
  const save = (grup: readonly GrupNomor[]) => onChange({ ...penomoran, grup: [...grup] })
  const move = (kode: string, to: string) =>
    save(
      groups.map((g) => ({
        ...g,
        jenis: g.kode === to ? [...g.jenis.filter((j) => j !== kode), kode] : g.jenis.filter((j) => j !== kode),
      })),
    )
  return (
    <fieldset className="number-groups" disabled={disabled}>
      <legend className="section">{pengaturan.kelompokNomor}</legend>
      <div className="group-names">
        {groups.map((g) => (
          <span key={g.kode} className="group-name">
            <input
              aria-label={pengaturan.namaKelompok}
              maxLength={60}
              value={g.nama}
              onChange={(e) => save(groups.map((x) => (x.kode === g.kode ? { ...x, nama: e.target.value } : x)))}
            />
            <button
              type="button"
              className="btn"
              aria-label={pengaturan.hapusKelompok(g.nama)}
              title={pengaturan.hapusKelompok(g.nama)}
              onClick={() => save(groups.filter((x) => x.kode !== g.kode))}
            >
              ×
            </button>
          </span>
        ))}
        <button
          type="button"
          className="btn"
          disabled={groups.length >= 40}
          onClick={() => save([...groups, { kode: freeKode(groups), nama: pengaturan.kelompokBaru, jenis: [] }])}
        >
          {pengaturan.tambahKelompok}
        </button>
      </div>
      <div className="group-types">
        <table className="t">
          <tbody>
            {jenis
              .filter((j) => j.bernomor)
              .map((j) => (
                <tr key={j.kode}>
                  <td>{j.nama}</td>
                  <td>
                    <select
                      aria-label={pengaturan.kelompokUntuk(j.nama)}
                      value={groups.find((g) => g.jenis.includes(j.kode))?.kode ?? ''}
                      onChange={(e) => move(j.kode, e.target.value)}
                    >
                      <option value="">{pengaturan.tanpaKelompok}</option>
                      {groups.map((g) => (
                        <option key={g.kode} value={g.kode}>
                          {g.nama}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  )
}

// The code stays when the group is renamed: numbers are kept under it.
const freeKode = (groups: readonly GrupNomor[]): string => {
  for (let n = groups.length + 1; ; n += 1) {
    const kode = `kelompok-${n}`
    if (!groups.some((g) => g.kode === kode)) return kode
  }
}
