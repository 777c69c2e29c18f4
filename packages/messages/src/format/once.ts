/** Remembers what is expensive to make, for each text: a formatter of a locale, a split sentence. */
export function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const all = new Map<string, Made>()
  return (text) => {
    const made = all.get(text) ?? make(text)
    all.set(text, made)
    return made
  }
}
