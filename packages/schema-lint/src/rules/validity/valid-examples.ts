import { reportInvalid } from '../helpers/report-invalid.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { listOf, type Subschema } from '../../schema/subschema.ts'

export const validExamples = defineRule({
  id: 'valid-examples',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Every example is valid against its own schema.',
    rationale:
      'People and generators copy examples. If the schema rejects one, the schema or the example does not say what its author means.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.5',
    good: [{ schema: { type: 'string', pattern: '^[A-Z]{2}$', examples: ['SE', 'IN'] } }],
    bad: [{ schema: { type: 'string', pattern: '^[A-Z]{2}$', examples: ['SE', 'India'] } }],
  },
  keywords: ['examples'],
  dialects: ['draft-06', 'draft-07', '2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, context) {
    const examples = listOf(schema, 'examples') ?? []
    const common = examples.length > 1 ? commonTypeIssue(schema, examples, context) : undefined
    if (common !== undefined) {
      const message = `All ${examples.length} examples are rejected by their own schema: each ${common}.`
      context.report({ at: schema, path: ['examples'], message })
      return
    }
    for (const [index, value] of examples.entries()) {
      reportInvalid(schema, ['examples', index], value, context, { name: `Example ${index + 1}` })
    }
  },
})

/** What all examples must be, if all have the wrong type: most often they are items of a list. */
function commonTypeIssue(
  schema: Subschema,
  examples: readonly unknown[],
  { validate }: Context,
): string | undefined {
  const messages = new Set<string | undefined>()
  for (const value of examples) {
    const issue = validate(schema, value)?.[0]
    messages.add(issue?.keyword === 'type' && issue.path.length === 0 ? issue.message : undefined)
    if (messages.size > 1) return undefined
  }
  return [...messages][0]
}
