// NIK and KK numbers that one wrong key would have made of the typed one.

/** All 144 substitutions and up to 15 swaps of 16 digits (90 and 9 of the last ten); 15 digits: each digit put in; 17: each left out. */
export const nikNeighbours = (typed: string): readonly string[] => {
  const found = new Set<string>()
  if (typed.length === 16 || typed.length === 10) addChanged(found, typed)
  if (typed.length === 15) addLonger(found, typed)
  if (typed.length === 17) for (let i = 0; i < 17; i++) found.add(typed.slice(0, i) + typed.slice(i + 1))
  found.delete(typed)
  return [...found]
}

const digits = '0123456789'

const addChanged = (found: Set<string>, typed: string): void => {
  for (let i = 0; i < typed.length; i++) {
    for (const digit of digits) found.add(typed.slice(0, i) + digit + typed.slice(i + 1))
    const [first, second] = [typed.charAt(i), typed.charAt(i + 1)]
    if (second !== '') found.add(typed.slice(0, i) + second + first + typed.slice(i + 2))
  }
}

const addLonger = (found: Set<string>, typed: string): void => {
  for (let i = 0; i <= typed.length; i++)
    for (const digit of digits) found.add(typed.slice(0, i) + digit + typed.slice(i))
}
