/** White space, invisible characters that come along with pasted text, and what people group digits with. */
const separators = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g
const punctuation = /[-\u2010-\u2015\u2212./\\:_·•,;'’()#№|]+/g

/** The number in capitals, without what is not part of it; separators stay where a scheme says so. */
export function clean(value: string, keepsSeparators: boolean): string {
  if (/^[0-9A-Z]*$/.test(value)) return value
  const text = value.replace(separators, '')
  return keepsSeparators ? text : text.replace(punctuation, '').toUpperCase()
}

/** The number without a country code or the scheme's own name before it, if there is one. */
export function withoutPrefix(text: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((candidate) => text.startsWith(candidate))
  return prefix === undefined ? text : text.slice(prefix.length)
}
