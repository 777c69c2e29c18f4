const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf])

/** Byte order marks of encodings that are not read; the longer first, as UTF-32's begins with UTF-16's. */
const foreignMarks: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['UTF-32, little endian', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32, big endian', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-16, little endian', [0xff, 0xfe]],
  ['UTF-16, big endian', [0xfe, 0xff]],
]

/** Zeros around the first character, which in JSON is ASCII, give the same encodings away without a mark. */
const zeros: readonly (readonly [name: string, zero: readonly boolean[]])[] = [
  ['UTF-32, big endian', [true, true, true, false]],
  ['UTF-16, big endian', [true, false, true, false]],
  ['UTF-32, little endian', [false, true, true, true]],
  ['UTF-16, little endian', [false, true, false, true]],
]

export type Encoding = { readonly markBytes: number } | { readonly foreign: string }

/** How the text is encoded, by its first four bytes. */
export function encodingOf(head: Buffer): Encoding {
  if (head.subarray(0, 3).equals(utf8Mark)) return { markBytes: 3 }
  for (const [name, mark] of foreignMarks) {
    if (head.length >= mark.length && mark.every((byte, index) => head[index] === byte))
      return { foreign: name }
  }
  for (const [name, pattern] of zeros) {
    if (head.length >= 4 && pattern.every((zero, index) => (head[index] === 0) === zero))
      return { foreign: name }
  }
  return { markBytes: 0 }
}
