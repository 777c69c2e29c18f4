import fc from 'fast-check'

/** Any string, rich in what documents have to escape: markup, line breaks, control characters, lone surrogates. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'<>&"\'%:,;=]\\ \t\r\n\u0000\u001b\u0085\u202e\u2028\ufeff\ufffe\uffff',
        ']]>',
        '::error::',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
  )
  .map((parts) => parts.join(''))
