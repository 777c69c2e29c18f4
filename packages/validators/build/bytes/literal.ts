const encoder = new TextEncoder()

/** Source of an expression that is true if the bytes from `i` on are those of a text, and how many they are. */
export function literal(text: string): { readonly test: string; readonly length: number } {
  const bytes = encoder.encode(text)
  const view = new DataView(bytes.buffer)
  const { length } = bytes
  if (length < 4)
    return { test: [...bytes].map((byte, index) => `b[i + ${index}] === ${byte}`).join(' && '), length }
  // Four bytes at a time; the last four may overlap.
  const starts = Array.from({ length: Math.ceil(length / 4) }, (_, index) => Math.min(index * 4, length - 4))
  const tests = starts.map((start) => `d.getInt32(i + ${start}, true) === ${view.getInt32(start, true)}`)
  return { test: tests.join(' && '), length }
}
