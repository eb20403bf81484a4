// What is said and read again after a letter was issued, printed again, or an act was refused.
import type { AppError } from '#contract/errors.ts'
import type { Output } from '#contract/ipc.ts'
import type { TahapKonsep } from '#domain/surat/alur.ts'
import { refreshReads } from '#renderer/data.ts'
import { galatText } from '#renderer/pesan/galat.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { loketAjukan } from '#renderer/pesan/loket-ajukan.ts'
import { tahapTag } from '#renderer/pesan/persetujuan.ts'
import { showToast } from '#renderer/toast.ts'

/** Says that a letter was issued. "Sent to the printer" is never "printed". */
export const announceIssued = (terbit: Output<'surat.terbit'>, printer: string | null): void => {
  const where = terbit.cetakanId && printer ? loket.dikirim(printer) : loket.disimpanSaja
  showToast({
    tone: 'ok',
    title: `${terbit.nomor ?? terbit.judul} ${where}`,
    text: terbit.nomor ? loket.tanpaUrungkan : '',
    hint: { key: 'F8', text: loket.batalkanSurat },
  })
  void refreshReads(['loket.hariIni', 'draf.daftar', 'surat.urutan', 'surat.daftar', 'aplikasi.detak'])
  void refreshReads(['buku.isi', 'nomor.laporan', 'nomor.register', 'konsep.daftar'])
}

/** Says that a letter was sent on its way, and where it is now. */
export const announceSent = (judul: string, tahap: TahapKonsep): void => {
  showToast({ tone: 'ok', title: `${loketAjukan.diajukan}: ${judul}`, text: loketAjukan.diajukanKe(tahapTag[tahap]) })
  void refreshReads(['konsep.daftar', 'draf.daftar', 'loket.hariIni', 'surat.urutan'])
}

/** Says that a letter was sent to the printer again. */
export const announceReprint = (nomor: string, printer: string | null): void => {
  // Without a printer the held print is told by its own notice.
  if (printer !== null) showToast({ tone: 'ok', title: loket.dicetakLagi, text: nomor })
  void refreshReads(['loket.hariIni'])
}

/** Waits for an act and says why it was refused. */
export const sayRefusal = async (
  act: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: AppError }>,
): Promise<boolean> => {
  const answer = await act
  if (!answer.ok) showToast({ tone: 'bad', title: galatText(answer.error) })
  return answer.ok
}
