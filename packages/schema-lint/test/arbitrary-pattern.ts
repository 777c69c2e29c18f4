import fc from 'fast-check'

/** Patterns over few characters, so that parts overlap often. */
export const arbitraryPattern: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('^', '^', '^', ''), sequences(), fc.constantFrom('$', ''))
  .map((parts) => parts.join(''))

function sequences(): fc.Arbitrary<string> {
  return fc.letrec<{ sequence: string; repeated: string; group: string }>((tie) => ({
    sequence: fc.array(tie('repeated'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    repeated: fc
      .tuple(tie('group'), fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}'))
      .map(([group, count]) => group + count),
    group: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constantFrom('a', 'b', 'c', '[ab]', '[^a]', '.'),
      tie('sequence').map((inner) => `(${inner})`),
      fc.tuple(tie('sequence'), tie('sequence')).map(([one, other]) => `(${one}|${other})`),
    ),
  })).sequence
}
