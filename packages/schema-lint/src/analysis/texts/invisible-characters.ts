/** Invisible characters, by name. */
const kinds: readonly (readonly [name: string, first: number, last: number, inProse: boolean])[] = [
  ['a no-break space', 0xa0, 0xa0, false],
  ['a soft hyphen', 0xad, 0xad, false],
  ['a combining grapheme joiner', 0x34f, 0x34f, false],
  ['an Arabic letter mark', 0x61c, 0x61c, false],
  ['a zero width space', 0x200b, 0x200b, true],
  // Joiners shape letters and emoji in prose.
  ['a zero width joiner', 0x200c, 0x200d, false],
  ['a direction mark', 0x200e, 0x200f, false],
  ['a text direction control', 0x202a, 0x202e, true],
  ['a narrow no-break space', 0x202f, 0x202f, false],
  ['a word joiner', 0x2060, 0x2064, false],
  ['a text direction control', 0x2066, 0x2069, true],
  ['a zero width no-break space', 0xfeff, 0xfeff, true],
  ['a tag character', 0xe0000, 0xe007f, false],
]

const beyondAscii = /[^\n\r\t -~]/

export type Invisible = { readonly character: string; readonly name: string; readonly codePoint: string }

/** The first invisible character of a text; in prose, only those that no language needs. */
export function firstInvisible(text: string, role: 'code' | 'prose'): Invisible | undefined {
  if (!beyondAscii.test(text)) return undefined
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const kind = kinds.find(([, first, last]) => code >= first && code <= last)
    if (kind === undefined || (role === 'prose' && !kind[3])) continue
    const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    return { character, name: kind[0], codePoint }
  }
  return undefined
}
