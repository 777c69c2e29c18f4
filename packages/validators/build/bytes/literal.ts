const encoder = new TextEncoder()

/** Source of an expression that is true if the bytes from `i` on are those of a text, and how many they are. */
export function literal(text: string): { readonly test: string; readonly length: number } {
  const bytes = encoder.encode(text)
  const view = new DataView(bytes.buffer)
  const { length } = bytes
  if (length < 4)
    return { test: [...bytes].map((byte, index) => `b[i + ${index}] === ${byte}`).join(' && '), length }
  if (length < 8) {
    // Four bytes at a time; the last four may overlap.
    const tests = startsOf(length, 4).map(
      (start) => `d.getInt32(i + ${start}, true) === ${view.getInt32(start, true)}`,
    )
    return { test: tests.join(' && '), length }
  }
  // Eight bytes are one number, which equals another one only if all bits do: ASCII is neither zero nor `NaN`.
  const tests = startsOf(length, 8).map(
    (start) => `d.getFloat64(i + ${start}, true) === ${view.getFloat64(start, true)}`,
  )
  return { test: tests.join(' && '), length }
}

const startsOf = (length: number, step: number): number[] =>
  Array.from({ length: Math.ceil(length / step) }, (_, index) => Math.min(index * step, length - step))
