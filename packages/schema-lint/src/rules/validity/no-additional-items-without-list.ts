import { defineRule } from '../../engine/rule.ts'
import { admits } from '../../schema/types.ts'
import { listOf } from '../../schema/subschema.ts'

export const noAdditionalItemsWithoutList = defineRule({
  id: 'no-additional-items-without-list',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`additionalItems` accompanies an `items` that is a list.',
    rationale:
      'It applies to the items after those of the list. Beside one schema for all items, or none, it is ignored: an array that looks closed is open.',
    link: 'https://json-schema.org/draft/2019-09/json-schema-core#section-9.3.1.2',
    good: [
      {
        schema: {
          $schema: 'http://json-schema.org/draft-07/schema#',
          items: [{ type: 'string' }],
          additionalItems: false,
        },
      },
    ],
    bad: [
      {
        schema: {
          $schema: 'http://json-schema.org/draft-07/schema#',
          items: { type: 'string' },
          additionalItems: false,
        },
      },
    ],
  },
  keywords: ['additionalItems'],
  dialects: ['draft-04', 'draft-06', 'draft-07', '2019-09'],
  checkSchema(schema, { report }) {
    // If no array is valid, the type is the mistake.
    if (listOf(schema, 'items') !== undefined || !admits(schema, 'array')) return
    report({
      at: schema,
      path: ['additionalItems'],
      mark: 'key',
      message: '"additionalItems" has no effect: there is no "items" with a list beside it.',
    })
  },
})
