import type { FindingInput } from '../../engine/rule.ts'
import { has, type Subschema } from '../../schema/subschema.ts'

/** The other place of a contradiction: the first of these keywords that a schema has. */
export function beside(schema: Subschema, ...keywords: readonly string[]): Pick<FindingInput, 'related'> {
  const keyword = keywords.find((each) => has(schema, each))
  return keyword === undefined
    ? {}
    : { related: [{ at: schema, path: [keyword], message: `"${keyword}" is here.` }] }
}
