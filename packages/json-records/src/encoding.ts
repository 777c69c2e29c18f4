const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf])

/** Byte order marks of encodings that are not read; the longer first, as UTF-32's begins with UTF-16's. */
const foreignMarks: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['little-endian UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['big-endian UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['little-endian UTF-16', [0xff, 0xfe]],
  ['big-endian UTF-16', [0xfe, 0xff]],
]

/** Zeros around the first character, which in JSON is ASCII, give the same encodings away without a mark. */
const zeros: readonly (readonly [name: string, zero: readonly boolean[]])[] = [
  ['big-endian UTF-32', [true, true, true, false]],
  ['big-endian UTF-16', [true, false, true, false]],
  ['little-endian UTF-32', [false, true, true, true]],
  ['little-endian UTF-16', [false, true, false, true]],
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
