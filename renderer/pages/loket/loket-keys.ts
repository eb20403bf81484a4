// The key bar of each state of the Loket.
import type { KeyHint } from '#renderer/frame/key-bar.tsx'
import type { LoketStep } from '#renderer/keys.ts'
import { loket } from '#renderer/pesan/loket.ts'

const { k } = loket
const help: KeyHint = ['F1', k.bantuan]

/** What the keys do now. */
export const keysOf = (
  step: LoketStep,
  typing: boolean,
  { issued, sent, wording }: { readonly issued: boolean; readonly sent: boolean; readonly wording: boolean },
): readonly KeyHint[] => {
  if (step === 'isi' && wording)
    return [['Tab', k.bagianBerikut], ['Enter', k.paragrafBaru], ['Ctrl+E', k.selesaiNaskah], ['F9', k.terbitkan], help]
  if (step === 'isi')
    return [
      ['Enter', k.isianBerikut],
      ['F2', k.perbaiki],
      ['F4', k.tersering],
      ['Ctrl+E', k.ubahNaskah],
      ['F9', k.terbitkan],
      ['Esc', k.kembali],
      help,
    ]
  if (step === 'kartu')
    return [
      ['1', k.sampai],
      ['9', k.pilihSurat],
      ['A-Z', k.ketik],
      ['Enter', k.pilihSurat + ' terpilih'],
      ['F2', k.perbaiki],
      ['Esc', k.orangLain],
      help,
    ]
  if (typing)
    return [
      [['↑', '↓'], k.pilihBaris],
      ['Enter', k.ambil],
      ['Esc', k.kosongkan],
      ['Ctrl+N', k.luar],
      ['F4', k.pindahMeninggal],
      help,
    ]
  if (sent) return [['F7', k.suratLain], ['F8', k.tarik], ['Ctrl+O', k.persetujuan], ['Ctrl+N', k.luar], help]
  if (issued)
    return [
      ['F7', k.suratLain],
      ['Ctrl+Shift+R', k.cetakLagi],
      ['F8', k.batalkan],
      ['Ctrl+O', k.bukaSurat],
      ['Ctrl+N', k.luar],
      help,
    ]
  return [
    help,
    ['F7', k.orangTerakhir],
    ['Ctrl+N', k.luar],
    ['Ctrl+Shift+N', k.tanpaOrang],
    ['Ctrl+Shift+R', k.cetakLagi],
    ['Ctrl+Shift+P', k.gantiPrinter],
    ['Ctrl+L', k.kunci],
  ]
}
