import { ending, type Fields, indented, valueOf } from './field.ts'
import { literal } from './literal.ts'

/** How an object is written whose keys are in the order of the schema. */
export type Spacing = { readonly afterColon: '' | ' '; readonly afterComma: '' | ' ' }

export const compact: Spacing = { afterColon: '', afterComma: '' }

/** As `json.dumps` of Python writes by default. */
export const spaced: Spacing = { afterColon: ' ', afterComma: ' ' }

/** Statements that compare one key after the other, and leave what is written in another way to `finish`. */
export function inOrder({ name, ...rest }: Fields, { afterColon, afterComma }: Spacing): string {
  const steps = rest.fields.map((field) => {
    const { opening } = field.scanner
    const { test, length } = literal(`${JSON.stringify(field.key)}:${afterColon}${opening}`)
    const space = opening === '' ? 'if (b[i] <= 32) i = skipSpace(b, i)\n    ' : ''
    return `  if (${test}) {
    i += ${length}
    ${space}${indented(valueOf(field), '    ')}
    if (b[i] !== 44${afterComma === '' ? '' : ' || b[i + 1] !== 32'}) break
    i += ${1 + afterComma.length}
  }
`
  })
  return `do {
${steps.join('')}  return finish${name}(b, d, i, seen, seen === 0 ? 0 : 1)
} while (false)
if (b[i] === 125) return ${ending({ name, ...rest })}
return finish${name}(b, d, i, seen, 2)`
}
