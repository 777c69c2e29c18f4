const longest = 60

/** A text as messages show it: cut at 60 characters, control characters escaped. */
export function shorten(text: string): string {
  const characters = [...text]
  const kept = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
  return JSON.stringify(kept).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\')
}
