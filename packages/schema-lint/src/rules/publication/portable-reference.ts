import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const portableReference = defineRule({
  id: 'portable-reference',
  group: 'publication',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A schema refers to other files by absolute URIs.',
    rationale:
      'A relative reference is resolved against the identifier of the schema, or where it was found. When the schema is embedded in another document or stored in a registry, that changes.',
    optIn:
      'Within one folder that is published as a whole, relative references are shorter and just as good.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.1',
    good: [
      { schema: { $ref: '#/$defs/a', $defs: { a: true } } },
      { schema: { $ref: 'https://schemas.contoso.com/v1/order' } },
    ],
    bad: [{ schema: { $ref: 'order.schema.json' } }],
  },
  keywords: ['$ref'],
  checkSchema(schema, { report }) {
    const reference = stringOf(schema, '$ref')
    if (reference === undefined || reference.startsWith('#') || URL.canParse(reference)) return
    report({ at: schema, path: ['$ref'], message: `"$ref" is relative: ${showValue(reference)}.` })
  },
})
