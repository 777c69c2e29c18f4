import { has, type Subschema } from '../schema/subschema.ts'

/** Whether a schema asks, anywhere in it, what other keywords have evaluated. */
export function tracksEvaluation(schema: Subschema): boolean {
  return (
    has(schema, 'unevaluatedProperties') ||
    has(schema, 'unevaluatedItems') ||
    schema.document.childrenOf(schema).some(tracksEvaluation)
  )
}
