// Ganti kata sandi: one's own.
import { useState } from 'react'
import { call } from '#renderer/call.ts'
import { Notice } from '#renderer/parts/notice.tsx'
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { SaveForm } from './save-form.tsx'

/** The part. */
export const PasswordPart = () => {
  const [lama, setLama] = useState('')
  const [baru, setBaru] = useState('')
  const [ulang, setUlang] = useState('')
  const differs = ulang !== '' && baru !== ulang
  const secret = (id: string, label: string, value: string, set: (value: string) => void) => (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        maxLength={200}
        value={value}
        onChange={(e) => set(e.target.value)}
      />
    </div>
  )
  return (
    <SaveForm
      text={pengaturan.sandiGanti}
      done={pengaturan.sandiJadi}
      save={async () => {
        if (baru !== ulang || lama === '') return { code: 'MasukanSalah', letak: 'sandi' }
        const answer = await call('sesi.gantiSandi', { lama, baru })
        if (!answer.ok) return answer.error
        setLama('')
        setBaru('')
        setUlang('')
        return null
      }}
    >
      {secret('sandi-lama', pengaturan.sandiLama, lama, setLama)}
      {secret('sandi-baru', pengaturan.sandiBaru, baru, setBaru)}
      {secret('sandi-ulang', pengaturan.sandiUlang, ulang, setUlang)}
      {differs && <Notice tone="warn">{pengaturan.tidakSama}</Notice>}
    </SaveForm>
  )
}
