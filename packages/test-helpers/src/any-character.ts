import fc from 'fast-check'

/** Any code point, halves of surrogate pairs too. Unlike fast-check's own `binary` unit it needs no seconds to begin. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code))
