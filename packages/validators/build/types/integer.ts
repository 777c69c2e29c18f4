import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { type Emitted, onlyKeywords, type Use } from './emitted.ts'
import { emitText } from './text.ts'

/** A whole number within limits. */
export function emitInteger(schema: JsonSchema, use: Use): Emitted {
  onlyKeywords(schema, ['type', 'minimum', 'maximum'])
  const [min, max] = [Number(schema.minimum), Number(schema.maximum)]
  return {
    test: (variable) => `Number.isInteger(${variable}) && ${variable} >= ${min} && ${variable} <= ${max}`,
    entry: `[${use('listInteger')}, ${min}, ${max}]`,
    sentences: ['type:integer', 'too-small', 'too-large'],
    labels: [],
  }
}

/** A whole number within limits, or text. */
export function emitIntegerOrText({ minimum, maximum, ...schema }: JsonSchema, use: Use): Emitted {
  const text = emitText(schema, use)
  const integer = emitInteger({ minimum, maximum }, use)
  return {
    test: (variable) => `(${integer.test(variable)} || ${text.test(variable)})`,
    entry: `[${use('listIntegerOrText')}, ${integer.entry}, ${text.entry}]`,
    sentences: [...integer.sentences, ...text.sentences]
      .filter((key) => !key.startsWith('type:'))
      .concat('type:integer-or-string'),
    labels: [],
  }
}
