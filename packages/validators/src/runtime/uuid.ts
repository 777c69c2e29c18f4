/** 1 for each character of a UUID that is not a dash. */
const hex = /* @__PURE__ */ (() => {
  const table = new Uint8Array(128)
  for (const digit of '0123456789ABCDEFabcdef') table[digit.charCodeAt(0)] = 1
  return table
})()

const at = (text: string, index: number): number => hex[text.charCodeAt(index)]!

const hex4 = (text: string, index: number): number =>
  at(text, index) & at(text, index + 1) & at(text, index + 2) & at(text, index + 3)

/** The pattern `uuid` on text that is not empty. */
export const isUuid = (text: string): boolean =>
  text.length === 36 &&
  text[8] === '-' &&
  text[13] === '-' &&
  text[18] === '-' &&
  text[23] === '-' &&
  (hex4(text, 0) &
    hex4(text, 4) &
    hex4(text, 9) &
    hex4(text, 14) &
    hex4(text, 19) &
    hex4(text, 24) &
    hex4(text, 28) &
    hex4(text, 32)) !==
    0
