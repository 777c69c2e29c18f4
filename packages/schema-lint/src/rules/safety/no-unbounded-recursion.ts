import { applies } from '../../analysis/structure/applies.ts'
import { areRecursive } from '../../analysis/references/recursion.ts'
import { defineRule } from '../../engine/rule.ts'
import { numberOf } from '../../schema/subschema.ts'

export const noUnboundedRecursion = defineRule({
  id: 'no-unbounded-recursion',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'An array whose items may hold such arrays again has "maxItems".',
    rationale:
      'If lists contain lists of the same kind, the number of values grows exponentially with the depth. JSON Schema cannot bound the depth, but it can bound every list.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1',
    good: [{ schema: { properties: { children: { items: { $ref: '#' }, maxItems: 20 } } } }],
    bad: [{ schema: { properties: { children: { items: { $ref: '#' } } } } }],
  },
  keywords: ['items', 'prefixItems', 'additionalItems', 'unevaluatedItems'],
  checkSchema(schema, { report, resolve }) {
    for (const child of schema.document.childrenOf(schema)) {
      const keyword = child.via?.keyword
      if (keyword === undefined || !/items$/i.test(keyword) || child.via?.key !== undefined) continue
      if (!areRecursive(schema, child, resolve)) continue
      if (applies(schema, (each) => numberOf(each, 'maxItems') !== undefined, resolve)) continue
      const message = `Through "${keyword}", lists contain lists of the same kind without bound: "maxItems" is missing.`
      report({ at: schema, path: [keyword], mark: 'key', message })
    }
  },
})
