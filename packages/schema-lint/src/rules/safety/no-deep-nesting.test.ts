import { describeRule } from '../../../test/describe-rule.ts'
import { noDeepNesting } from './no-deep-nesting.ts'

const nested = (levels: number, inner: unknown = {}): unknown =>
  levels === 0 ? inner : { properties: { a: nested(levels - 1, inner) } }

describeRule(noDeepNesting, {
  valid: [
    { schema: nested(10) },
    { schema: nested(10, { allOf: [{ anyOf: [{ not: {} }] }] }) },
    { schema: nested(6, { $defs: { a: nested(6) } }) },
    { schema: { definitions: { a: { definitions: { b: nested(10) } } } } },
  ],
  invalid: [
    {
      schema: nested(12, { prefixItems: [{}] }),
      findings: [{ pointer: '/properties/a'.repeat(11), message: /more than 10 levels deep/ }],
    },
  ],
})
