// Ctrl+K: people, letters, screens and settings with one box.
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { DeklarasiSurat } from '#domain/surat/deklarasi.ts'
import { useRead } from '#renderer/data.ts'
import { Dialog } from '#renderer/parts/dialog.tsx'
import { Icon } from '#renderer/parts/icon.tsx'
import type { IconName } from '#renderer/parts/icon-paths.ts'
import { legalisir } from '#renderer/pesan/arsip.ts'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { bagianPengaturan } from '#renderer/pesan/pengaturan-bagian.ts'
import { periksa } from '#renderer/pesan/periksa.ts'
import { persetujuan } from '#renderer/pesan/persetujuan.ts'
import { shortDate, titleCase } from '#renderer/pesan/waktu.ts'
import { useFrame } from './frame-context.ts'
import { places } from './places.ts'

type Found = {
  readonly group: string
  readonly key: string
  readonly icon: IconName
  readonly title: string
  readonly note: string
  readonly run: () => void
}

/** The palette; Enter goes to the chosen row. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const [text, setText] = useState('')
  const [row, setRow] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const found = useFound(text)
  const chosen = Math.min(row, found.length - 1)
  const run = (item: Found | undefined) => {
    if (!item) return
    onClose()
    item.run()
  }
  return (
    <Dialog title={bingkai.cariSemua} onClose={onClose} initialFocus={input} wide>
      <div className="palette counter">
        <input
          ref={input}
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={found[chosen] ? `palette-${chosen}` : undefined}
          aria-label={bingkai.cariSemua}
          placeholder={bingkai.ketikTempat}
          value={text}
          onChange={(e) => {
            setText(e.target.value)
            setRow(0)
          }}
          onKeyDown={(e) => {
            if (e.key === 'ArrowDown') setRow(Math.min(chosen + 1, found.length - 1))
            else if (e.key === 'ArrowUp') setRow(Math.max(chosen - 1, 0))
            else if (e.key === 'Enter') run(found[chosen])
            else return
            e.preventDefault()
          }}
        />
        <ul id="palette-list" role="listbox" aria-label={bingkai.cariSemua}>
          {found.map((item, i) => (
            <li
              key={item.key}
              id={`palette-${i}`}
              role="option"
              aria-selected={i === chosen}
              className={i === chosen ? 'on' : ''}
              onClick={() => run(item)}
            >
              {item.group !== found[i - 1]?.group && <span className="cap">{item.group}</span>}
              <Icon name={item.icon} />
              <span className="grow">{item.title}</span>
              <span className="note">{item.note}</span>
            </li>
          ))}
          {found.length === 0 && text.trim().length >= 3 && <li className="muted">{bingkai.tidakAda(text)}</li>}
        </ul>
      </div>
    </Dialog>
  )
}

const useFound = (text: string): readonly Found[] => {
  const { go, may, checkKeaslian } = useFrame()
  const asked = useDeferredValue(text.trim())
  const answer = useRead(
    'semua.cari',
    { teks: asked },
    { enabled: asked.length >= 3 && may('penduduk.cari'), keep: true },
  ).data
  const jenis = useRead('surat.jenis', {}, { stale: Infinity, enabled: may('surat.terbit') }).data?.jenis
  return useMemo(() => {
    const wanted = text.trim().toLowerCase()
    const forms = (jenis ?? []).flatMap((d) => formOf(d, wanted, () => go('loket', { for: 'letter', kode: d.kode })))
    const screens: Found[] = [
      ...places.flatMap((p) =>
        p.id && (p.hak === null || may(p.hak))
          ? [{ id: p.id, nama: p.nama, note: `Alt+${p.key}`, part: null, icon: p.icon }]
          : [],
      ),
      ...(may('pengaturan.lihat')
        ? bagianPengaturan.map((b) => ({
            id: 'pengaturan' as const,
            nama: b.nama,
            note: 'Pengaturan',
            part: b.id,
            icon: 'gear' as const,
          }))
        : []),
    ]
      .filter((s) => wanted === '' || s.nama.toLowerCase().includes(wanted))
      .map((s) => ({
        group: bingkai.layar,
        key: `s-${s.id}-${s.part ?? ''}`,
        icon: s.icon,
        title: s.nama,
        note: s.note,
        run: () => (s.part ? go(s.id, { for: 'settings', part: s.part }) : go(s.id)),
      }))
    if (may('surat.terbit') && may('buku.lihat') && (wanted === '' || legalisir.judul.toLowerCase().includes(wanted)))
      screens.push({
        group: bingkai.layar,
        key: 's-legalisir',
        icon: 'book',
        title: legalisir.judul,
        note: 'Buku',
        run: () => go('buku', { for: 'legalisir' }),
      })
    if (may('surat.lihat') && (wanted === '' || persetujuan.akhirHari.toLowerCase().includes(wanted)))
      screens.push({
        group: bingkai.layar,
        key: 's-akhir-hari',
        icon: 'approve',
        title: persetujuan.akhirHari,
        note: persetujuan.judul,
        run: () => go('persetujuan', { for: 'endOfDay' }),
      })
    if (may('surat.lihat') && (wanted === '' || periksa.judul.toLowerCase().includes(wanted)))
      screens.push({
        group: bingkai.layar,
        key: 's-periksa',
        icon: 'shield',
        title: periksa.judul,
        note: periksa.tombol,
        run: () => checkKeaslian({ from: 'kosong' }),
      })
    if (asked.length < 3 || !answer) return [...forms, ...screens]
    const people: Found[] = answer.penduduk.baris.slice(0, 6).map((p) => ({
      group: bingkai.orang,
      key: `p-${p.id}`,
      icon: 'user',
      title: titleCase(p.nama),
      note: `${shortDate(p.tanggalLahir)} · RT ${p.rt ?? '-'}/RW ${p.rw ?? '-'}`,
      run: () =>
        may('surat.terbit')
          ? go('loket', { for: 'openPenduduk', id: p.id })
          : go('penduduk', { for: 'openPenduduk', id: p.id }),
    }))
    const letters: Found[] = answer.surat.slice(0, 6).map((s) => ({
      group: bingkai.surat,
      key: `l-${s.id}`,
      icon: 'doc',
      title: `${s.judul}, ${titleCase(s.subjekNama)}`,
      note: s.nomor ?? shortDate(s.tanggal),
      run: () => go('arsip', { for: 'openSurat', id: s.id }),
    }))
    // Who types the beginning of a screen's name wants the screen, not somebody with a similar name.
    const named = screens.filter(({ title }) => title.toLowerCase().startsWith(wanted))
    return [...named, ...people, ...forms, ...letters, ...screens.filter((s) => !named.includes(s))]
  }, [text, asked, answer, jenis, go, may, checkKeaslian])
}

// Letters about nobody have no person to start from; the others begin with their person.
const formOf = (d: DeklarasiSurat, wanted: string, run: () => void): readonly Found[] =>
  d.subjek === 'tanpa' && wanted !== '' && `${d.nama} ${d.judul}`.toLowerCase().includes(wanted)
    ? [{ group: bingkai.buatSurat, key: `j-${d.kode}`, icon: 'doc', title: d.nama, note: bingkai.tanpaOrang, run }]
    : []
