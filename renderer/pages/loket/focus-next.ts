// Where Enter goes in the form of a letter.

const stops =
  '[data-isian] input, [data-isian] textarea, [data-isian] select, .typed-person input, .typed-person select, [data-issue]'

/** Focus on the field after this control; after the last field comes the button that issues. */
export const focusNext = (from: Element): void => {
  const later = [...(from.closest('form')?.querySelectorAll<HTMLElement>(stops) ?? [])].filter(
    (el) =>
      el.offsetParent !== null &&
      el.tabIndex >= 0 &&
      (from.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  later[0]?.focus()
}
