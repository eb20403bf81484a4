// What a sentence with chips takes; its dialogs get the field itself as a component, because they hold sentences too.
import type { Sisipan } from '#domain/surat/deklarasi.ts'
import type { PilihanAcuan } from './daftar-acuan.ts'

export type SisipanProps = {
  readonly label: string
  readonly value: readonly Sisipan[]
  readonly acuan: readonly PilihanAcuan[]
  readonly disabled?: boolean
  readonly onChange: (value: readonly Sisipan[]) => void
  /** Enter: the next part. */
  readonly onEnter?: () => void
  readonly letak?: string
}
