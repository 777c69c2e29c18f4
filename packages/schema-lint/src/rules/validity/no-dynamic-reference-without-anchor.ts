import { defineRule } from '../../engine/rule.ts'
import { stringOf, valueOf } from '../../schema/subschema.ts'

export const noDynamicReferenceWithoutAnchor = defineRule({
  id: 'no-dynamic-reference-without-anchor',
  group: 'validity',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A dynamic reference leads to a dynamic anchor.',
    rationale:
      'Otherwise it is a plain `$ref`: it looks as if others could extend the schema there, but they cannot.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2',
    good: [{ schema: { $dynamicAnchor: 'node', items: { $dynamicRef: '#node' } } }],
    bad: [{ schema: { $anchor: 'node', items: { $dynamicRef: '#node' } } }],
  },
  keywords: ['$dynamicRef', '$recursiveRef'],
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report, resolve }) {
    const keyword = schema.dialect.id === '2019-09' ? '$recursiveRef' : '$dynamicRef'
    const reference = stringOf(schema, keyword)
    const resolution = reference === undefined ? undefined : resolve(schema, reference)
    if (reference === undefined || resolution?.ok !== true) return
    const isDynamic =
      keyword === '$recursiveRef'
        ? valueOf(resolution.schema, '$recursiveAnchor') === true
        : reference.endsWith(`#${stringOf(resolution.schema, '$dynamicAnchor')}`)
    if (isDynamic) return
    const anchor = keyword === '$recursiveRef' ? '"$recursiveAnchor": true' : '"$dynamicAnchor"'
    report({
      at: schema,
      path: [keyword],
      message: `"${keyword}" is just a "$ref" here: its target has no ${anchor}.`,
    })
  },
})
