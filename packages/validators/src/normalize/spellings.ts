/** Longer text is neither a name nor a word. */
const maxLength = 200

/** Texts that are remembered at a time: more than clients have spellings for, too few to fill memory. */
const maxRemembered = 200

/** What is left of a key or word without letter case, underscores, hyphens, blanks and Markdown's backslashes. */
const fold = (text: string): string => text.replaceAll(/[_\\\s-]/g, '').toLowerCase()

/** What a text means, in whatever spelling; `undefined` if nothing. */
export type Spellings<Meaning> = (text: string) => Meaning | undefined

/** Finds names in whatever spelling. Folding takes long and clients write the same each time, so the last answers are kept. */
export function spellingsOf<Meaning>(names: readonly (readonly [string, Meaning])[]): Spellings<Meaning> {
  const folded = new Map(names.map(([name, meaning]) => [fold(name), meaning]))
  const remembered = new Map<string, Meaning | undefined>()
  return (text) => {
    if (text.length > maxLength) return undefined
    let meaning = remembered.get(text)
    if (meaning === undefined && !remembered.has(text)) {
      meaning = folded.get(fold(text))
      if (remembered.size === maxRemembered) remembered.clear()
      remembered.set(text, meaning)
    }
    return meaning
  }
}

/** A function that is called once for each object, and remembers what it gave. */
export function oncePer<Key extends object, Value>(create: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? create(key)
    known.set(key, value)
    return value
  }
}
