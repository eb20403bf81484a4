// What a form is filled from when it is not new: a draft from the strip, a letter that is to be replaced, one that was returned.
import type { Output } from '#contract/ipc.ts'
import { sebutTergantikan } from '#domain/surat/menggantikan.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import { call } from '#renderer/call.ts'
import type { LetterSource } from './letter-state.ts'
import type { Orang } from './loket-model.ts'
import { resolveOrang, resolveValues } from './resolve-people.ts'

export type DrafSurat = Output<'draf.daftar'>['draf'][number]
type Detail = Output<'surat.buka'>
type Opening = { readonly orang: Orang; readonly kode: string; readonly source: LetterSource }

/** Opens a draft where it was left. */
export const openingOfDraf = async (d: DrafSurat): Promise<Opening> => ({
  orang: d.pendudukId ? { from: 'register', id: d.pendudukId, nama: d.nama } : { from: 'typed' },
  kode: d.kode,
  source: {
    values: await resolveValues(d.isi.isian),
    ketik: d.isi.subjek && 'ketik' in d.isi.subjek ? d.isi.subjek.ketik : null,
    pemohon: d.isi.pemohon ? await resolveOrang(d.isi.pemohon) : null,
    syarat: d.isi.syarat,
    penandatanganId: d.isi.penandatanganId,
    suntingan: d.isi.suntingan ?? null,
    ...(d.isi.lain ? { lain: d.isi.lain } : {}),
    ...(d.isi.kembali ? { permintaanId: d.isi.kembali.permintaanId, dikembalikan: d.isi.kembali.alasan } : {}),
    drafId: d.id,
  },
})

/** Opens a letter anew; the old one is cancelled together with the issue of the new one. */
export const openingOfDetail = async (detail: Detail, alasan: string): Promise<Opening> => {
  const inRegister = detail.pendudukId !== null && !detail.subjek?.luarDaftar
  return {
    orang: inRegister ? { from: 'register', id: detail.pendudukId ?? '', nama: detail.subjekNama } : { from: 'typed' },
    kode: detail.kode,
    source: {
      values: await resolveValues(detail.isian),
      ketik: inRegister ? null : detail.subjek,
      syarat: detail.syarat,
      menggantikan: {
        suratId: detail.id,
        nomor: detail.nomor ?? detail.judul,
        alasan,
        sebut: sebutTergantikan(detail),
      },
    },
  }
}

/** Opens a returned letter as it was sent on its way, with the reason why it came back. */
export const openingOfKonsep = async (konsep: Output<'konsep.buka'>): Promise<Opening> => {
  // SAFETY: the shell stored this request by the same schema.
  const sent = konsep.permohonan as unknown as PermohonanSurat
  const { subjek, menggantikan } = sent
  const replaced = menggantikan && (await call('surat.buka', { id: menggantikan.suratId }))
  return {
    orang:
      subjek && 'pendudukId' in subjek
        ? { from: 'register', id: subjek.pendudukId, nama: konsep.subjekNama }
        : { from: 'typed' },
    kode: konsep.kode,
    source: {
      permintaanId: sent.permintaanId,
      dikembalikan: konsep.langkah.findLast(({ langkah }) => langkah === 'kembalikan')?.alasan ?? null,
      values: await resolveValues(sent.isian),
      ketik: subjek && 'ketik' in subjek ? subjek.ketik : null,
      pemohon: sent.pemohon ? await resolveOrang(sent.pemohon) : null,
      syarat: sent.syarat,
      penandatanganId: sent.penandatanganId,
      menggantikan: menggantikan && {
        ...menggantikan,
        nomor: replaced?.ok ? (replaced.value.nomor ?? replaced.value.judul) : '',
        sebut: replaced?.ok ? sebutTergantikan(replaced.value) : '',
      },
    },
  }
}
