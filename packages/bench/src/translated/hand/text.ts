const hex = 1
const alphanumeric = 2
const letter = 4
const mailbox = 8

/** What each ASCII character may be part of. Beyond them there is nothing, which no bit of a class survives. */
const classes = /* @__PURE__ */ classesOf()

function classesOf(): Uint8Array {
  const table = new Uint8Array(128)
  const add = (characters: string, bits: number): void => {
    for (const character of characters) table[character.charCodeAt(0)]! |= bits
  }
  add('0123456789', hex | alphanumeric | mailbox)
  add('ABCDEFabcdef', hex)
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', alphanumeric | letter | mailbox)
  add("_!#$%&'*+/=?^`{|}~-", mailbox)
  return table
}

const classAt = (text: string, index: number): number => classes[text.charCodeAt(index)]!

/** The length decides alone unless it lies between the bound and twice the bound. */
export const fits = (text: string, maximum: number): boolean =>
  text.length <= maximum || (text.length <= 2 * maximum && codePoints(text) <= maximum)

function codePoints(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1, count += 1)
    if ((text.codePointAt(index) ?? 0) > 0xffff) index += 1
  return count
}

const hex4 = (text: string, index: number): number =>
  classAt(text, index) & classAt(text, index + 1) & classAt(text, index + 2) & classAt(text, index + 3)

const isDash = (text: string, index: number): boolean => text.charCodeAt(index) === 45

export const isUuid = (text: string): boolean =>
  text.length === 36 &&
  isDash(text, 8) &&
  isDash(text, 13) &&
  isDash(text, 18) &&
  isDash(text, 23) &&
  (hex4(text, 0) &
    hex4(text, 4) &
    hex4(text, 9) &
    hex4(text, 14) &
    hex4(text, 19) &
    hex4(text, 24) &
    hex4(text, 28) &
    hex4(text, 32) &
    hex) !==
    0

const areLetters = (text: string, index: number): boolean =>
  (classAt(text, index) & classAt(text, index + 1) & letter) !== 0

export const isCulture = (text: string): boolean => {
  if (text.length === 5) return areLetters(text, 0) && isDash(text, 2) && areLetters(text, 3)
  if (text.length !== 10 || !isDash(text, 2) || !isDash(text, 7)) return false
  return areLetters(text, 0) && areLetters(text, 3) && areLetters(text, 5) && areLetters(text, 8)
}

export const isLanguage = (text: string): boolean => {
  if (text.length === 2) return areLetters(text, 0)
  return text.length === 5 && isDash(text, 2) && areLetters(text, 0) && areLetters(text, 3)
}

const isLabel = (text: string, from: number, to: number): boolean =>
  to > from && to - from <= 63 && !isDash(text, from) && !isDash(text, to - 1)

/**
 * From an index to the end: labels of at most 63 that no dash begins or ends, the last of two or more from a letter. No
 * character is read past the end: one such read makes all others in the loop slow.
 */
export function isDomain(text: string, start = 0): boolean {
  let from = start
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 46) {
      if (!isLabel(text, from, index)) return false
      from = index + 1
    } else if (!(classes[code]! & alphanumeric) && code !== 45) return false
  }
  return (
    from > start &&
    text.length > from + 1 &&
    isLabel(text, from, text.length) &&
    (classAt(text, from) & letter) !== 0
  )
}

export function isEmail(text: string): boolean {
  let atomIsOpen = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 64 || code === 46) {
      if (!atomIsOpen) return false
      if (code === 64) return isMailboxStart(text.charCodeAt(0)) && isDomain(text, index + 1)
      atomIsOpen = false
    } else if (classes[code]! & mailbox) atomIsOpen = true
    else return false
  }
  return false
}

const isMailboxStart = (code: number): boolean => (classes[code]! & alphanumeric) !== 0 || code === 95

const visible = /[^ \t\r\n\v\f\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

export const isVisible = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return (first > 32 && first < 127) || visible.test(text)
}
