import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

export const preferTypeList = defineRule({
  id: 'prefer-type-list',
  group: 'design',
  severity: 'info',
  presets: ['typebox'],
  documentation: {
    summary: 'A choice among bare types uses a list in `type`.',
    rationale:
      'With one branch per type, validators report one error per type, and code generators and forms do not see that a value may simply be `null`.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1',
    good: [
      { schema: { type: ['string', 'null'] } },
      { schema: { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'null' }] } },
    ],
    bad: [{ schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } }],
  },
  dialects: ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12', 'openapi-3.1'],
  keywords: ['anyOf'],
  checkSchema(schema, { report }) {
    const branches = schema.document.childrenOf(schema).filter(({ via }) => via?.keyword === 'anyOf')
    const types = branches.flatMap(({ keywords }) => {
      const type = keywords['type']
      return typeof type === 'string' && Object.keys(keywords).length === 1 ? [type] : []
    })
    if (types.length < 2 || types.length !== branches.length || has(schema, 'type')) return
    report({
      at: schema,
      path: ['anyOf'],
      mark: 'key',
      message: `"anyOf" chooses among ${types.length} bare types: a list in "type" means the same.`,
      // A reference may lead into a branch.
      fix: {
        safe: false,
        title: 'List the types',
        edits: [
          { op: 'rename', path: ['anyOf'], to: 'type' },
          { op: 'set', path: ['type'], value: [...new Set(types)] },
        ],
      },
    })
  },
})
