// Whether a scanned QR, or the short code beside it, belongs to a letter of this office, and what became of that letter.
import type { Output } from '#contract/ipc.ts'
import { listPublicQrKey } from '#db/queries/kunci-qr.ts'
import { listQrSurat, listSuratByQr } from '#db/queries/periksa-surat.ts'
import { findPengganti, findSurat, type SuratTersimpan } from '#db/queries/surat.ts'
import { qrHash, qrVerify } from '#db/qr-crypto.ts'
import { decodeQr, findByKeyId, qrMatches, shortCodeOf, verifyQr } from '#domain/qr/qr.ts'
import { sebutanPenandatangan } from '#domain/kantor/penandatangan.ts'
import { readPengaturan } from '#db/queries/pengaturan.ts'
import type { QrIsi } from '#domain/qr/layout.ts'
import type { Deps } from './deps.ts'

type Hasil = Output<'periksa.kode'>
type SuratTercatat = NonNullable<Hasil['surat']>
type Db = Deps['baca']

/** Checks a text. Nothing is written; the caller's view of the letter is logged by the gate. */
export const checkKode = (db: Db, teks: string): Hasil => {
  const kode = plain(teks)
  if (isKodePendek(kode)) return checkKodePendek(db, kode)
  const keys = listPublicQrKey(db)
  const hasil = verifyQr(kode, (id) => findByKeyId(keys, id, qrHash), qrVerify, qrHash)
  if (!hasil.sah) return { kesimpulan: hasil.sebab, kode: null, surat: null }
  const { isi, kodePendek } = hasil
  const dari = { kodeKantor: isi.kodeKantor, tanggal: isi.tanggal, nomorUrut: isi.nomorUrut, kodePendek }
  // Forms without number of one day and kind look alike from outside: the wording tells them apart.
  const calon = listSuratByQr(db, isi)
    .flatMap((id) => findSurat(db, id) ?? [])
    .filter((s) => isOf(s, isi))
  const cocok = calon.find((s) => qrMatches.naskah(isi, s.naskah, qrHash))
  const surat = cocok ?? calon[0]
  if (!surat) return { kesimpulan: 'tidak-tercatat', kode: dari, surat: null }
  return { kesimpulan: cocok ? stateOf(cocok) : 'naskah-berbeda', kode: dari, surat: describeSurat(db, surat) }
}

/** Whether a text is a short code: looking for it hashes the symbol of every letter, so the worker does it. */
export const isKodePendek = (teks: string): boolean => pendek.test(plain(teks))

/** The letter with this short code, or nothing. The code is a hash of the whole symbol: the register's own are hashed until one has it. */
export const findByKodePendek = (db: Db, kode: string): SuratTersimpan | null => {
  const cari = plain(kode).replaceAll('-', '')
  const cocok = listQrSurat(db).find(({ qr }) => {
    const read = decodeQr(qr)
    return read !== null && shortCodeOf(read.payload, qrHash).replaceAll('-', '') === cari
  })
  return cocok ? findSurat(db, cocok.id) : null
}

const plain = (teks: string): string => teks.replaceAll(/\s/g, '').toUpperCase()

const pendek = /^[0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4}$/

const checkKodePendek = (db: Db, kode: string): Hasil => {
  const surat = findByKodePendek(db, kode)
  const read = surat && decodeQr(surat.qr)
  if (!surat || !read) return { kesimpulan: 'kode-pendek-tidak-ada', kode: null, surat: null }
  const { kodeKantor, tanggal, nomorUrut } = read.isi
  const kodePendek = shortCodeOf(read.payload, qrHash)
  return {
    kesimpulan: stateOf(surat),
    kode: { kodeKantor, tanggal, nomorUrut, kodePendek },
    surat: describeSurat(db, surat),
  }
}

const isOf = (s: SuratTersimpan, isi: QrIsi): boolean =>
  (s.nomorUrut ?? 0) === isi.nomorUrut &&
  qrMatches.jenis(isi, s.kode, qrHash) &&
  qrMatches.nomor(isi, s.nomor ?? '', qrHash)

const stateOf = (s: SuratTersimpan): 'tercatat' | 'dibatalkan' => (s.status === 'batal' ? 'dibatalkan' : 'tercatat')

/** What is shown of a letter to compare it with. */
export const describeSurat = (db: Db, s: SuratTersimpan): SuratTercatat => {
  const penggantiId = findPengganti(db, s.id)
  return {
    id: s.id,
    nomor: s.nomor,
    judul: s.judul,
    subjekNama: s.subjekNama,
    tanggal: s.tanggal,
    berlakuSampai: s.berlakuSampai,
    penandatangan: s.penandatangan
      ? `${s.penandatangan.pejabat.nama}, ${sebutanPenandatangan(s.penandatangan, readPengaturan(db, 'kantor'))}`
      : '',
    modeTtd: s.modeTtd,
    batalAlasan: s.batalAlasan,
    digantikanNomor: penggantiId ? (findSurat(db, penggantiId)?.nomor ?? null) : null,
  }
}
