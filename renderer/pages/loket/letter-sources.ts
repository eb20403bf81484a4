// What a form is filled from when it is not new: a draft from the strip, a letter that is to be replaced or made again, one that
// was returned.
import type { Output } from '#contract/ipc.ts'
import type { Isian } from '#domain/surat/isian.ts'
import { sebutTergantikan } from '#domain/surat/menggantikan.ts'
import type { PermohonanSurat } from '#contract/surat.ts'
import { call } from '#renderer/call.ts'
import { shortDate } from '#renderer/pesan/waktu.ts'
import type { Lain, LetterSource } from './letter-state.ts'
import type { Orang } from './loket-model.ts'
import { resolveOrang, resolveValues } from './resolve-people.ts'

export type DrafSurat = Output<'draf.daftar'>['draf'][number]
type Detail = Output<'surat.buka'>
export type Opening = { readonly orang: Orang; readonly kode: string; readonly source: LetterSource }

const orangOf = (pendudukId: string | null, nama: string, subjek: unknown): Orang =>
  pendudukId !== null ? { from: 'register', id: pendudukId, nama } : { from: subjek === null ? 'none' : 'typed' }

/** Opens a draft where it was left. */
export const openingOfDraf = async (d: DrafSurat): Promise<Opening> => ({
  orang: orangOf(d.pendudukId, d.nama, d.isi.subjek),
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
  const { orang, ketik } = subjekOf(detail)
  return {
    orang,
    kode: detail.kode,
    source: {
      values: await resolveValues(detail.isian),
      ketik,
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

const subjekOf = ({ pendudukId, subjek, subjekNama }: Detail) => {
  const id = subjek?.luarDaftar ? null : pendudukId
  return { orang: orangOf(id, subjekNama, subjek), ketik: id === null ? subjek : null }
}

/** Opens a new letter with what an earlier one says; dates that are past are left out, so that nobody overlooks them. */
export const openingOfCopy = async (
  detail: Detail,
  { isian, today }: { readonly isian: Readonly<Record<string, Isian>>; readonly today: string },
): Promise<Opening> => {
  const { orang, ketik } = subjekOf(detail)
  const values = withoutPast(isian, await resolveValues(detail.isian), today)
  return { orang, kode: detail.kode, source: { values, ketik, disalin: detail.nomor ?? detail.judul } }
}

/** The values without dates before today. */
export const withoutPast = (
  isian: Readonly<Record<string, Isian>>,
  values: Readonly<Record<string, unknown>>,
  today: string,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values).map(([kunci, value]) =>
      isian[kunci]?.jenis === 'tanggal' && typeof value === 'string' && value < today ? [kunci, null] : [kunci, value],
    ),
  )

/** Opens a returned letter as it was sent on its way, with the reason why it came back. */
export const openingOfKonsep = async (konsep: Output<'konsep.buka'>): Promise<Opening> => {
  // SAFETY: the shell stored this request by the same schema.
  const sent = konsep.permohonan as unknown as PermohonanSurat
  const { subjek, menggantikan } = sent
  const replaced = menggantikan && (await call('surat.buka', { id: menggantikan.suratId }))
  return {
    orang: orangOf(subjek && 'pendudukId' in subjek ? subjek.pendudukId : null, konsep.subjekNama, subjek),
    kode: konsep.kode,
    source: {
      permintaanId: sent.permintaanId,
      dikembalikan: konsep.langkah.findLast(({ langkah }) => langkah === 'kembalikan')?.alasan ?? null,
      values: await resolveValues(sent.isian),
      ketik: subjek && 'ketik' in subjek ? subjek.ketik : null,
      pemohon: sent.pemohon ? await resolveOrang(sent.pemohon) : null,
      syarat: sent.syarat,
      penandatanganId: sent.penandatanganId,
      berlakuSampai: sent.berlakuSampai === null ? null : shortDate(sent.berlakuSampai),
      suntingan: sent.suntingan ?? null,
      lain: lainOf(sent),
      menggantikan: menggantikan && {
        ...menggantikan,
        nomor: replaced?.ok ? (replaced.value.nomor ?? replaced.value.judul) : '',
        sebut: replaced?.ok ? sebutTergantikan(replaced.value) : '',
      },
    },
  }
}

// A date that had a reason stays; without one the letter is dated the day it is sent on its way again.
const lainOf = ({ tanggal, alasanJam, sisipan }: PermohonanSurat): Lain => ({
  tanggal: alasanJam !== null || sisipan ? shortDate(tanggal) : '',
  sesudah: sisipan ? String(sisipan.sesudah) : '',
  alasan: sisipan?.alasan ?? alasanJam ?? '',
})
