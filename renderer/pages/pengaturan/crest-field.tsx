// The office's crest: an image field with its words.
import { pengaturan } from '#renderer/pesan/pengaturan.ts'
import { ImageField } from './image-field.tsx'

type Props = {
  readonly lambang: string | null
  readonly disabled?: boolean
  readonly onChange: (base64: string | null) => void
}

/** A file input and a way to take the crest away again. */
export const CrestField = ({ lambang, disabled = false, onChange }: Props) => (
  <ImageField
    id="lambang"
    title={pengaturan.lambang}
    choose={pengaturan.lambangPilih}
    remove={pengaturan.lambangHapus}
    image={lambang}
    disabled={disabled}
    onChange={onChange}
  />
)
