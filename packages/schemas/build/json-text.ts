const invisible = /[\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/g

/** The text of a JSON file with invisible characters escaped; patterns and documents have some. */
export const escapeInvisible = (text: string): string =>
  text.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A value as the text of a JSON file. */
export const jsonText = (value: unknown): string => `${escapeInvisible(JSON.stringify(value, null, 2))}\n`
