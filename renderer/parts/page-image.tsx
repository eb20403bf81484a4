// One page of a stored PDF as an image, with its text for screen readers and tests (DECISIONS 32).
import type { Output } from '#contract/ipc.ts'
import { loket } from '#renderer/pesan/loket.ts'
import { imageSource } from './image-source.ts'

type Props = {
  readonly page: Output<'surat.halaman'> | undefined
  readonly width: number
  readonly onBroken?: () => void
}

/** The page; its words are the image's text alternative. */
export const PageImage = ({ page, width, onBroken }: Props) =>
  page ? (
    <img
      className="page-image"
      width={width}
      src={imageSource(page.png)}
      alt={page.teks || loket.pratinjauSurat}
      onError={onBroken}
    />
  ) : (
    <div className="page-image blank" />
  )
