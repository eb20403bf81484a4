// Moving the focus between the panes of a screen, and what has it now.

/** Puts the focus on the pane after the one that has it, round and round. */
export const focusNextPane = (main: HTMLElement | null): void => {
  const panes = [...(main?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])]
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  panes[(here + 1) % panes.length]?.focus()
}

/** Whether Enter and Space belong to the focused control itself. */
export const isOnButton = (): boolean => document.activeElement?.matches('button, a, summary, select') ?? false
