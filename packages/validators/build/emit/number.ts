import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { emitText } from './text.ts'
import { onlyKeywords, type Unit, type Use } from './unit.ts'

/** A whole number within bounds. */
export function emitInteger(schema: JsonSchema): Unit {
  onlyKeywords(schema, ['type', 'minimum', 'maximum'])
  const [minimum, maximum] = [Number(schema.minimum), Number(schema.maximum)]
  return {
    test: (variable) =>
      `Number.isInteger(${variable}) && ${variable} >= ${minimum} && ${variable} <= ${maximum}`,
    shape: `['integer', ${minimum}, ${maximum}]`,
  }
}

/** A whole number within bounds, or text within bounds. */
export function emitIntegerOrText({ minimum, maximum, ...schema }: JsonSchema, use: Use): Unit {
  const text = emitText(schema, use)
  const integer = emitInteger({ minimum, maximum })
  return {
    test: (variable) => `(${integer.test(variable)} || ${text.test(variable)})`,
    shape: `['integer-or-string', ${integer.shape}, ${text.shape}]`,
  }
}
