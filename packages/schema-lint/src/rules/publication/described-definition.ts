import { isAnnotated } from '../../analysis/structure/annotated.ts'
import { defineRule } from '../../engine/rule.ts'
import { definitionsOf } from '../../schema/properties.ts'

export const describedDefinition = defineRule({
  id: 'described-definition',
  group: 'publication',
  severity: 'info',
  presets: ['strict', 'publish'],
  documentation: {
    summary: 'Every definition has a description.',
    rationale:
      'Definitions become types, and chapters of generated documentation. Without a description, readers learn only their name.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { $defs: { Amount: { description: 'In cents.', type: 'integer' } } } }],
    bad: [{ schema: { $defs: { Amount: { type: 'integer' } } } }],
  },
  keywords: ['$defs', 'definitions'],
  checkSchema(schema, { report, resolve }) {
    for (const { schema: definition } of definitionsOf(schema)) {
      if (isAnnotated(definition, ['description', 'markdownDescription'], resolve)) continue
      report({
        at: definition,
        mark: 'key',
        message: `The definition "${definition.via?.key}" has no "description".`,
      })
    }
  },
})
