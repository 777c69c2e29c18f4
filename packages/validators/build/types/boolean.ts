import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { type Emitted, onlyKeywords, type Use } from './emitted.ts'

/** True or false. */
export function emitBoolean(schema: JsonSchema, use: Use): Emitted {
  onlyKeywords(schema, ['type'])
  return {
    test: (variable) => `typeof ${variable} === 'boolean'`,
    entry: `[${use('listBoolean')}]`,
    sentences: ['type:boolean'],
    labels: [],
  }
}
