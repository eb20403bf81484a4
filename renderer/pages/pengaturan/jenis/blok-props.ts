// What the cards of a text and their list give each other; the list comes in as a component, so that cards can hold lists.
import type { ComponentType } from 'react'
import type { Blok } from '#domain/surat/deklarasi.ts'

export type BlokListProps = {
  readonly blok: readonly Blok[]
  /** Path of the list in the declaration. */
  readonly letak: string
  /** Number of the part that holds it: "3." */
  readonly nomor: string
  /** The list whose rows can be referred to here. */
  readonly sumber: string | null
  readonly onChange: (blok: readonly Blok[], key: string) => void
}

export type BlokProps<B extends Blok = Blok> = {
  readonly blok: B
  readonly letak: string
  readonly nomor: string
  readonly sumber: string | null
  /** Draws the parts that stand inside this one. */
  readonly List: ComponentType<BlokListProps>
  readonly onChange: (blok: Blok, key: string) => void
  readonly onEnter: () => void
}
