import { patternFormats, patternNames } from '@openpartner/schemas'
import type { JsonSchema } from '../../../.scripts/json-schema.ts'

/**
 * Code and kind of the issue for each expression that a schema uses, by its text: `format` with the name of a format
 * where JSON Schema has one, else `pattern` with the name of the expression.
 */
export function patternFaults(schema: JsonSchema): Record<string, readonly [code: string, kind: string]> {
  const text = JSON.stringify(schema)
  const used = Object.entries(patternNames).filter(([pattern]) => text.includes(JSON.stringify(pattern)))
  return Object.fromEntries(
    used.map(([pattern, name]) => {
      const format = patternFormats[name]
      return [pattern, format === undefined ? ['pattern', name] : ['format', format]]
    }),
  )
}
