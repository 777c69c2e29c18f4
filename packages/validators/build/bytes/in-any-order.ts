import { ending, type Field, type Fields, indented, valueOf } from './field.ts'
import { literal } from './literal.ts'

/** The function that scans an object key by key, with white space and unknown keys. */
export function inAnyOrder({ name, ...rest }: Fields, closed: boolean): string {
  const cases = byFirstLetter(rest.fields, (field) => {
    const { opening } = field.scanner
    const { test, length } = literal(JSON.stringify(field.key))
    const begin = opening === '' ? '' : `if (b[i] !== ${opening.charCodeAt(0)}) return -1\ni += 1\n`
    return `if (${test}) {
  if ((seen & ${field.bit}) !== 0) return -1
  i = skipColon(b, i + ${length})
  if (i < 0) return -1
  ${indented(`${begin}${valueOf(field)}`, '  ')}
  continue
}
`
  })
  const end = ending({ name, ...rest })
  // A key that is written twice counts as the last one says; the ordinary parser decides.
  return `/** @param state 0 after the opening brace, 1 after a comma, 2 after a value */
function finish${name}(b: Bytes, d: View, from: i32, known: i32, state: i32): i32 {
  let i: i32 = from
  let seen: i32 = known
  let before: i32 = state
  for (;;) {
    if (b[i] <= 32) i = skipSpace(b, i)
    if (before === 2) {
      if (b[i] === 125) return ${end}
      if (b[i] !== 44) return -1
      i += 1
      if (b[i] <= 32) i = skipSpace(b, i)
    } else if (before === 0 && b[i] === 125) return ${end}
    before = 2
    if (b[i] !== 34) return -1
    switch (b[i + 1]) {
      ${indented(cases, '      ')}
    }
    ${
      closed
        ? 'return -1'
        : `if (unescape(b, i + 1) > 0 && is${name}(scratch, scratchView, 0)) return -1
    i = skipString(b, d, i + 1)
    if (i < 0) return -1
    i = skipColon(b, i)
    if (i < 0) return -1
    i = skipValue(b, d, i)
    if (i < 0) return -1`
    }
  }
}`
}

/** Whether an unescaped key is one of the fields: nobody writes those with escapes, so the ordinary parser may decide. */
export function isField({ name, fields }: Fields): string {
  const cases = byFirstLetter(fields, ({ key }) => `if (${literal(JSON.stringify(key)).test}) return true\n`)
  return `function is${name}(b: Bytes, d: View, i: i32): boolean {
  switch (b[i + 1]) {
    ${indented(cases, '    ')}
  }
  return false
}`
}

/** The cases of a switch by the first letters of the keys. */
function byFirstLetter(fields: readonly Field[], source: (field: Field) => string): string {
  const letters = new Set(fields.map(({ key }) => key.charCodeAt(0)))
  const cases = [...letters].map((letter) => {
    const group = fields.filter(({ key }) => key.charCodeAt(0) === letter)
    return `case ${letter}: {\n  ${indented(group.map(source).join(''), '  ')}break\n}\n`
  })
  return cases.join('')
}
