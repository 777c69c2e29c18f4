const longest = 60

/** A value as JSON, in one line and cut, for a message. */
export function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
