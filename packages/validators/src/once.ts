/** What costs far more to make than to use is made once for each text: a locale, a sentence. */
export function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const all = new Map<string, Made>()
  return (text) => {
    const made = all.get(text) ?? make(text)
    all.set(text, made)
    return made
  }
}
