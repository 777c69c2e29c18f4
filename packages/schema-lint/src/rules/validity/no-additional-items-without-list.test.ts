import { describeRule } from '../../../test/describe-rule.ts'
import { noAdditionalItemsWithoutList } from './no-additional-items-without-list.ts'

const $schema = 'https://json-schema.org/draft/2019-09/schema'

describeRule(noAdditionalItemsWithoutList, {
  valid: [
    { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', additionalItems: true } },
    // Another rule reports what is wrong with it.
    { schema: { $schema, type: 'object', additionalItems: false } },
    { schema: { $schema, properties: { additionalItems: true } } },
  ],
  invalid: [
    {
      schema: { $schema, not: { additionalItems: false } },
      findings: [{ pointer: '/not/additionalItems', line: 4, column: 5 }],
    },
  ],
})
