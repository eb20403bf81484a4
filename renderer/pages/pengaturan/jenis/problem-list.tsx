// What is still wrong with the type; each line leads to its place.
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import type { BagianJenis, MasalahJenis } from '#domain/surat/masalah-jenis.ts'
import { bagianText, jenis } from '#renderer/pesan/jenis.ts'
import { masalahText } from '#renderer/pesan/jenis-masalah.ts'
import { daftarAcuan, namaAcuan } from './daftar-acuan.ts'

type Props = {
  readonly masalah: readonly MasalahJenis[]
  readonly d: DeklarasiSurat
  readonly onGo: (letak: string, bagian: BagianJenis) => void
}

/** The list, errors first. */
export const ProblemList = ({ masalah, d, onGo }: Props) => {
  const galat = masalah.filter((m) => m.berat === 'galat')
  const catatan = masalah.filter((m) => m.berat === 'peringatan')
  if (masalah.length === 0) return null
  return (
    <section className="je-problems" aria-label={jenis.masalah(galat.length)}>
      <b>{galat.length > 0 ? jenis.masalah(galat.length) : jenis.catatan(catatan.length)}</b>
      <ul>
        {[...galat, ...catatan].map((m) => (
          <li key={`${m.letak} ${m.sebab} ${m.nilai}`}>
            <button type="button" className="link" title={jenis.menuju} onClick={() => onGo(m.letak, m.bagian)}>
              {bagianText[m.bagian]}
            </button>{' '}
            {masalahText({ ...m, nilai: spoken(m, d) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

// A placeholder is called by its name where it has one.
const spoken = (m: MasalahJenis, d: DeklarasiSurat): string =>
  m.sebab === 'acuan-tidak-ada' || m.sebab === 'bukan-daftar' ? namaAcuan(daftarAcuan(d), m.nilai) : m.nilai
