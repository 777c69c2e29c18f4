import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { onlyKeywords } from '../types/emitted.ts'
import type { Functions, Scanner } from './scanner.ts'

/** A list with an upper limit. */
export function scanArray(
  name: string,
  schema: JsonSchema,
  functions: Functions,
  scan: (schema: JsonSchema, name: string) => Scanner,
): Scanner {
  onlyKeywords(schema, ['type', 'items', 'maxItems'])
  const { opening, statements } = scan(schema.items as JsonSchema, `${name}Item`)
  functions.set(
    `list${name}`,
    `function list${name}(b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  let count: i32 = 0
  if (b[i] <= 32) i = skipSpace(b, i)
  if (b[i] === 93) return i + 1
  for (;;) {
    count += 1
    if (count > ${Number(schema.maxItems)}${opening === '' ? '' : ` || b[i] !== ${opening.charCodeAt(0)}`}) return -1
    i += ${opening.length}
    ${statements.replaceAll('\n', '\n    ')}
    if (i < 0) return -1
    if (b[i] <= 32) i = skipSpace(b, i)
    if (b[i] === 93) return i + 1
    if (b[i] !== 44) return -1
    i += 1
    if (b[i] <= 32) i = skipSpace(b, i)
  }
}`,
  )
  return { opening: '[', statements: `i = list${name}(b, d, i)` }
}
