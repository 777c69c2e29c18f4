import { describeRule } from '../../../test/describe-rule.ts'
import { noUnboundedRecursion } from './no-unbounded-recursion.ts'

const tree = (more: object) => ({
  $ref: '#/$defs/node',
  $defs: {
    node: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/list' }] },
    list: { type: 'array', items: { $ref: '#/$defs/node' }, ...more },
  },
})

describeRule(noUnboundedRecursion, {
  valid: [
    { schema: tree({ maxItems: 3 }) },
    // A chain grows by one.
    { schema: { properties: { next: { $ref: '#' } } } },
    { schema: { items: { $ref: '#/$defs/leaf' }, $defs: { leaf: { type: 'string' } } } },
    // A definition within is not an item.
    { schema: { items: { $ref: '#/items/$defs/leaf', $defs: { leaf: {} } } } },
    { schema: { items: { $ref: '#/nowhere' }, $ref: 'other.json' } },
  ],
  invalid: [
    {
      schema: tree({}),
      findings: [{ pointer: '/$defs/list/items', message: /^Through "items", lists contain/ }],
    },
    {
      files: {
        'a.json': { properties: { b: { $ref: 'b.json' } } },
        'b.json': { items: { $ref: 'a.json' } },
      },
      findings: [{ pointer: '/items' }],
    },
  ],
})
