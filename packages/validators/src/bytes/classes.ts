import type { Bytes, i32 } from './bytes.ts'

/** A printable ASCII character that stands for itself in a JSON string. */
export const plain: i32 = 1
export const digit: i32 = 2
export const letter: i32 = 4
export const letterOrDigit: i32 = 6
/** Letters, digits and hyphens. */
export const host: i32 = 8
export const hexadecimal: i32 = 16
/** What the part of an email address before the @ has besides dots. */
export const atom: i32 = 32
/** What the path of an address on the web has besides percent signs. */
export const url: i32 = 64
export const capital: i32 = 128

/** The classes of each byte. */
export const classes: Bytes = /* @__PURE__ */ (() => {
  const table = new Uint8Array(256)
  const members: readonly (readonly [classes: i32, member: RegExp])[] = [
    [plain, /[^"\\]/],
    [digit, /[0-9]/],
    [letter, /[A-Za-z]/],
    [host, /[A-Za-z0-9-]/],
    [hexadecimal, /[0-9A-Fa-f]/],
    [atom, /[A-Za-z0-9_!#$%&'*+/=?^`{|}~-]/],
    [url, /[A-Za-z0-9._~!$&'()*+,;=:@/?-]/],
    [capital, /[A-Z]/],
  ]
  for (let byte = 32; byte < 128; byte += 1) {
    for (const [bit, member] of members) if (member.test(String.fromCharCode(byte))) table[byte]! |= bit
  }
  return table
})()
