import { isStandardSchema } from '../../analysis/is-standard-schema.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const noInsecureReference = defineRule({
  id: 'no-insecure-reference',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A reference to the network uses https.',
    rationale:
      'What is fetched over plain http can be replaced on the way: whoever sits on the line decides what is valid, down to accepting everything.',
    link: 'https://www.rfc-editor.org/rfc/rfc9110#section-17.1',
    good: [{ schema: { $ref: 'https://example.com/name.schema.json' } }],
    bad: [{ schema: { $ref: 'http://example.com/name.schema.json' } }],
  },
  keywords: ['$ref'],
  checkSchema(schema, { report, resolve }) {
    const resolution = resolve(schema, stringOf(schema, '$ref') ?? '#')
    if (resolution.ok || resolution.reason !== 'unknown-document') return
    if (!resolution.uri.startsWith('http:') || isStandardSchema(resolution.uri)) return
    const message =
      'The "$ref" leads to a document that is fetched over http, which anybody on the way can change.'
    report({ at: schema, path: ['$ref'], message })
  },
})
