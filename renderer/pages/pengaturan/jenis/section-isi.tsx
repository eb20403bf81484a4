// Isi surat: the parts of the text from top to bottom.
import type { Blok } from '#domain/surat/deklarasi.ts'
import { penyusun } from '#renderer/pesan/jenis-penyusun.ts'
import { BlokList } from './blok-list.tsx'
import { useEditor } from './use-jenis-editor.ts'

/** The part. */
export const SectionIsi = () => {
  const { d, set } = useEditor()
  return (
    <>
      <p className="note">{penyusun.blokArti}</p>
      <BlokList
        blok={d.blok}
        letak="blok"
        nomor=""
        sumber={null}
        onChange={(blok: readonly Blok[], key) => set((old) => ({ ...old, blok }), `blok.${key}`)}
      />
    </>
  )
}
