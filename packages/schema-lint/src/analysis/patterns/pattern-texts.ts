import { recordOf, stringOf, type Subschema } from '../../schema/subschema.ts'
import type { Path } from '../../source/node.ts'

/** A pattern of a schema as it is written, valid or not, and where. */
export type PatternText = {
  readonly text: string
  readonly keyword: 'pattern' | 'patternProperties'
  readonly path: Path
  readonly mark: 'key' | 'value'
}

/** The values of `pattern` and the names under `patternProperties`. */
export function patternTexts(schema: Subschema): readonly PatternText[] {
  const own = stringOf(schema, 'pattern')
  const names = Object.keys(recordOf(schema, 'patternProperties') ?? {})
  return [
    ...(own === undefined
      ? []
      : [{ text: own, keyword: 'pattern', path: ['pattern'], mark: 'value' } as const]),
    ...names.map(
      (text) =>
        ({ text, keyword: 'patternProperties', path: ['patternProperties', text], mark: 'key' }) as const,
    ),
  ]
}
