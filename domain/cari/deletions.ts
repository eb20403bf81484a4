// The dictionary of slips: two words one slip apart share a form in which one letter is missing.

/** A word itself, each form with one letter left out, and `#` with its consonants. Used for stored and for typed words alike. */
export const deletionsOf = (word: string): readonly string[] => {
  if (word.length < minLength) return [word]
  const forms = new Set([word])
  for (let i = 0; i < word.length; i++) forms.add(word.slice(0, i) + word.slice(i + 1))
  const skeleton = skeletonOf(word)
  if (skeleton !== null) forms.add(skeleton)
  return [...forms]
}

/** `#` and the consonants of a word; null when there are too few of them to mean anything. */
export const skeletonOf = (word: string): string | null => {
  const consonants = word.replace(/[aeiou0-9]/g, '')
  return consonants.length < 3 ? null : `#${consonants}`
}

// Words of two letters would be near half of all others.
const minLength = 3
