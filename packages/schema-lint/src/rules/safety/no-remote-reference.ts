import { isStandardSchema } from '../../analysis/references/is-standard-schema.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const noRemoteReference = defineRule({
  id: 'no-remote-reference',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A reference leads to an available schema, not to the network.',
    rationale:
      'Most validators do not fetch, and fail. Those that do depend on a server during validation, and let its owner decide what is valid. Ship the referenced schema.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.1',
    good: [
      { schema: { $ref: '#/$defs/name', $defs: { name: { type: 'string' } } } },
      { schema: { $ref: 'https://json-schema.org/draft/2020-12/schema' } },
    ],
    bad: [{ schema: { $ref: 'https://example.com/name.schema.json' } }],
  },
  keywords: ['$ref'],
  checkSchema(schema, { report, resolve }) {
    const resolution = resolve(schema, stringOf(schema, '$ref') ?? '#')
    if (resolution.ok || resolution.reason !== 'unknown-document' || !/^https?:/.test(resolution.uri)) return
    if (isStandardSchema(resolution.uri)) return
    const { host } = new URL(resolution.uri)
    const message = `The "$ref" leads to a document on ${host} that is not available.`
    report({ at: schema, path: ['$ref'], message })
  },
})
