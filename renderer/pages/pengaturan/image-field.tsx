// Choosing an image file. The bytes go to main, which checks and re-encodes them.
import { useState } from 'react'
import type { AppError } from '#contract/errors.ts'
import { ErrorNotice } from '#renderer/parts/notice.tsx'

const maxBytes = 5_000_000
type Props = {
  readonly id: string
  readonly title: string
  readonly choose: string
  readonly remove: string
  readonly image: string | null
  readonly disabled: boolean
  readonly onChange: (base64: string | null) => void
}

/** A file input and a way to take the image away again. */
export const ImageField = ({ id, title, choose, remove, image, disabled, onChange }: Props) => {
  const [error, setError] = useState<AppError | null>(null)
  const read = async (file: File | undefined) => {
    setError(null)
    if (!file) return
    if (file.size > maxBytes) return setError({ code: 'GambarTerlaluBesar' })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const png = bytes[0] === 0x89 && bytes[1] === 0x50
    const jpeg = bytes[0] === 0xff && bytes[1] === 0xd8
    if (!png && !jpeg) return setError({ code: 'BukanGambar' })
    onChange(toBase64(bytes))
  }
  return (
    <div className="f">
      <span className="cap">{title}</span>
      <div className="btns">
        <label className="btn file-btn">
          {choose}
          <input
            id={id}
            type="file"
            accept="image/png,image/jpeg"
            disabled={disabled}
            onChange={(e) => void read(e.target.files?.[0])}
          />
        </label>
        {image && (
          <button type="button" className="btn" disabled={disabled} onClick={() => onChange(null)}>
            {remove}
          </button>
        )}
      </div>
      <ErrorNotice error={error} />
    </div>
  )
}

const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(text)
}
