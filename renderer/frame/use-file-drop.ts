// A PDF that is dropped on the window, wherever: shows that it may be dropped, then gives its path. Other files are left to
// the screens, which know what to do with a table.
import { useEffect, useRef, useState } from 'react'

const isPdf = (item: { readonly type: string }): boolean => item.type === 'application/pdf'

/** Whether this file is taken by the window itself and not by the drop zone under it. */
export const isPdfFile = (file: File): boolean => isPdf(file) || /\.pdf$/i.test(file.name)

/** Gives true while a PDF is held over the window. `onPdf` gets the path of the dropped one, while `accepts` says yes. */
export const useFileDrop = (accepts: () => boolean, onPdf: (jalur: string) => void): boolean => {
  const [over, setOver] = useState(false)
  const latest = useRef({ accepts, onPdf })
  latest.current = { accepts, onPdf }
  useEffect(() => {
    const holdsPdf = (e: DragEvent): boolean =>
      latest.current.accepts() && [...(e.dataTransfer?.items ?? [])].some((i) => i.kind === 'file' && isPdf(i))
    const onOver = (e: DragEvent) => {
      if (!holdsPdf(e)) return
      e.preventDefault()
      if (e.dataTransfer) e.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    // Leaving an element for another one inside the window is no leaving.
    const onLeave = (e: DragEvent) => {
      if (e.relatedTarget === null) setOver(false)
    }
    const onDrop = (e: DragEvent) => {
      setOver(false)
      const file = [...(e.dataTransfer?.files ?? [])].find(isPdfFile)
      if (!file || !latest.current.accepts()) return
      e.preventDefault()
      const jalur = window.siakel.pathOf(file)
      if (jalur !== '') latest.current.onPdf(jalur)
    }
    // On entering another element its dragenter alone decides whether a drop is taken.
    window.addEventListener('dragenter', onOver)
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragenter', onOver)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return over
}
