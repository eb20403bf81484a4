// The steps a letter went through, with who and when: in Persetujuan and in Arsip.
import type { Output } from '#contract/ipc.ts'
import { useFrame } from '#renderer/frame/frame-context.ts'
import { useToday } from '#renderer/frame/heartbeat.ts'
import { langkahText, persetujuan } from '#renderer/pesan/persetujuan.ts'
import { briefTime } from '#renderer/pesan/waktu.ts'
import { Icon } from './icon.tsx'

type Langkah = Output<'konsep.buka'>['langkah'][number]

/** One line per step; trouble and "satu petugas" are told by icon and word. */
export const LangkahList = ({ langkah }: { readonly langkah: readonly Langkah[] }) => {
  const { zone } = useFrame()
  const today = useToday(zone) ?? ''
  return langkah.map((l) => {
    const warn = l.langkah === 'kembalikan' || l.langkah === 'tarik'
    return (
      <li key={`${l.langkah}-${l.pada}`} className={warn ? 'w' : ''}>
        <Icon
          name={warn ? 'back' : l.langkah === 'tugaskan' ? 'user' : l.langkah === 'ubah-naskah' ? 'pen' : 'check'}
        />
        <span>
          {langkahText[l.langkah]} {l.oleh}, {briefTime(l.pada, zone, today)}
          {l.langkah === 'tugaskan' &&
            `, ${l.untuk === null ? persetujuan.semuaBerhak.toLowerCase() : persetujuan.untuk(l.untuk)}`}
          {l.alasan !== null && <>. {persetujuan.alasan(l.alasan)}</>}
          {l.satuPetugas && <span className="tag warn">{persetujuan.satuPetugas}</span>}
        </span>
      </li>
    )
  })
}
