// A letter or book is a list of strips: horizontal pieces that are never cut. Where the pages break is decided here.
import type { Pen } from './pen.ts'

export type Strip = {
  readonly height: number
  /** Blank above; dropped at the top of a page. */
  readonly before: number
  /** Must stand on the same page as the strip after it, if one page can hold them. */
  readonly glued: boolean
  /** Paints with the strip's upper edge at `top`. */
  readonly paint: (pen: Pen, top: number) => void
  /** Repeated above this strip when it begins a page: a table's heading. */
  readonly heading?: Strip
}

/** A strip at its distance from the top of its page's text area. */
export type Placed = { readonly strip: Strip; readonly offset: number }

/** Puts strips on pages. `first` and `rest` are the heights of the text area on page one and on the others. */
export const paginate = (strips: readonly Strip[], first: number, rest: number): readonly (readonly Placed[])[] => {
  const pages: Placed[][] = [[]]
  let page = pages[0] ?? []
  let used = 0
  const space = () => (pages.length === 1 ? first : rest)
  const newPage = () => {
    page = []
    pages.push(page)
    used = 0
  }
  const place = (strip: Strip) => {
    if (page.length === 0 && pages.length > 1 && strip.heading) {
      page.push({ strip: strip.heading, offset: 0 })
      used = strip.heading.height
    }
    const offset = page.length === 0 ? 0 : used + strip.before
    page.push({ strip, offset })
    used = offset + strip.height
  }
  for (const group of groupsOf(strips)) {
    const height = heightOf(group)
    const before = page.length === 0 ? 0 : (group[0]?.before ?? 0)
    if (page.length > 0 && used + before + height > space() + 0.01 && height <= rest) newPage()
    for (const strip of group) {
      if (page.length > 0 && used + strip.before + strip.height > space() + 0.01) newPage()
      place(strip)
    }
  }
  return pages
}

// Height of strips set one under the other from the top of a page.
const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip, at) => sum + strip.height + (at === 0 ? 0 : strip.before), 0)

const groupsOf = (strips: readonly Strip[]): readonly (readonly Strip[])[] => {
  const groups: Strip[][] = []
  let group: Strip[] = []
  for (const strip of strips) {
    group.push(strip)
    if (strip.glued) continue
    groups.push(group)
    group = []
  }
  return group.length > 0 ? [...groups, group] : groups
}
