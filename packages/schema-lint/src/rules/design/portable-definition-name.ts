import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { definitionsOf } from '../../schema/properties.ts'
import type { Subschema } from '../../schema/subschema.ts'

export const portableDefinitionName = defineRule({
  id: 'portable-definition-name',
  group: 'design',
  severity: 'warning',
  presets: ['strict', 'openapi'],
  documentation: {
    summary: 'Names of definitions consist of ASCII letters, digits, dots, hyphens and underscores.',
    rationale:
      'Other characters have to be escaped in every `$ref`, which tools do differently or not at all. OpenAPI forbids them in component names.',
    link: 'https://spec.openapis.org/oas/v3.1.0#fixed-fields-5',
    good: [{ schema: { $defs: { 'Order.Line-1': {} } } }],
    bad: [
      { schema: { $defs: { 'Order<Line>': {} } } },
      { schema: { openapi: '3.1.0', components: { schemas: { 'Order line': {} } } } },
    ],
  },
  checkDocument(document, { report }) {
    const definitions = document.subschemas.flatMap(definitionsOf)
    const components = document.roots.flatMap((schema) => componentOf(schema) ?? [])
    for (const { name, schema } of [...definitions, ...components]) {
      // An embedded schema may be stored under its identifier.
      if (/^[A-Za-z0-9._-]+$/.test(name) || URL.canParse(name)) continue
      report({
        at: schema,
        mark: 'key',
        message: `The name ${showValue(name)} in "${String(schema.path.at(-2))}" does not work in all tools.`,
      })
    }
  },
})

function componentOf(schema: Subschema): { name: string; schema: Subschema } | undefined {
  const [components, schemas, name, ...more] = schema.path
  if (components !== 'components' || schemas !== 'schemas' || name === undefined || more.length > 0)
    return undefined
  return { name: String(name), schema }
}
