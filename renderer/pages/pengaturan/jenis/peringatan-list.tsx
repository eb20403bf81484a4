// Sentences that the desk reads before it issues, each with its condition.
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import type { PilihanAcuan } from './daftar-acuan.ts'
import { Group, TextField } from './field.tsx'
import { MoveButtons, moved } from './move-buttons.tsx'
import { SyaratEditor } from './syarat-editor.tsx'
import { AddButton } from './text-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

/** The list. */
export const PeringatanList = ({ acuan }: { readonly acuan: readonly PilihanAcuan[] }) => {
  const { d, set, readOnly } = useEditor()
  const put = (daftar: typeof d.peringatan, key: string) =>
    set((old) => ({ ...old, peringatan: daftar }), `peringatan.${key}`)
  return (
    <Group title={penyusun.peringatan}>
      {d.peringatan.map((p, i) => (
        <div className="je-card" key={i} data-letak={`peringatan.${i}`}>
          <div className="je-card-head">
            <span className="grow">{`${penyusun.peringatan} ${i + 1}`}</span>
            <MoveButtons
              at={i}
              of={d.peringatan.length}
              name={`${penyusun.peringatan} ${i + 1}`}
              disabled={readOnly}
              onMove={(to) => put(moved(d.peringatan, i, to), `pindah${i}`)}
              onRemove={() => put(d.peringatan.toSpliced(i, 1), `hapus${i}`)}
            />
          </div>
          <SyaratEditor
            value={p.bila}
            acuan={acuan}
            disabled={readOnly}
            onChange={(bila) => put(d.peringatan.with(i, { ...p, bila }), `bila${i}`)}
          />
          <TextField
            label={penyusun.peringatanTeks}
            value={p.teks}
            max={300}
            disabled={readOnly}
            onChange={(teks) => put(d.peringatan.with(i, { ...p, teks }), `teks${i}`)}
          />
        </div>
      ))}
      <AddButton
        text={penyusun.peringatanTambah}
        hidden={readOnly || d.peringatan.length >= 20}
        onClick={() =>
          put(
            [...d.peringatan, { bila: { ada: acuan[0]?.acuan ?? 'subjek' }, teks: penyusun.peringatanTeks }],
            'tambah',
          )
        }
      />
    </Group>
  )
}
