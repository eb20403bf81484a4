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
  now: {
    readonly issued: boolean
    readonly sent: boolean
    readonly wording: boolean
    /** F9 sends the letter on its way. */
    readonly ajukan: boolean
  },
): readonly KeyHint[] => {
  const send: KeyHint = ['F9', now.ajukan ? k.ajukan : k.terbitkan]
  if (step === 'isi' && now.wording)
    return [['Tab', k.bagianBerikut], ['Enter', k.paragrafBaru], ['Ctrl+E', k.selesaiNaskah], send, help]
  if (step === 'isi')
    return [
      ['Enter', k.isianBerikut],
      ['F2', k.perbaiki],
      ['F4', k.tersering],
      ['Ctrl+E', k.ubahNaskah],
      send,
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
  if (now.sent) return [['F7', k.suratLain], ['F8', k.tarik], ['Ctrl+O', k.persetujuan], ['Ctrl+N', k.luar], help]
  if (now.issued)
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
