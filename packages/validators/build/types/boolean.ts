import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { type Emitted, onlyKeywords } from './emitted.ts'

/** True or false. */
export function emitBoolean(schema: JsonSchema): Emitted {
  onlyKeywords(schema, ['type'])
  return {
    test: (variable) => `typeof ${variable} === 'boolean'`,
    entry: `['boolean', 0, 0, 0, 0]`,
    sentences: ['type:boolean'],
    labels: [],
  }
}
