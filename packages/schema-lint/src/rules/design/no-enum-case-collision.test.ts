import { describeRule } from '../../../test/describe-rule.ts'
import { noEnumCaseCollision } from './no-enum-case-collision.ts'

describeRule(noEnumCaseCollision, {
  valid: [
    { schema: { enum: ['GET', 'POST', 'get'], description: 'The lower case is an alias.' } },
    { schema: { enum: ['a', 'a', 1, '1', null, 'null'] } },
    { schema: { enum: { a: 'A' } } },
    { schema: { enum: ['ASC', 'asc', 'DESC', 'desc', ''] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "enum": ["EUR", "USD", "eur"] }' },
      findings: [
        {
          pointer: '/enum/2',
          line: 1,
          column: 26,
          message: '"enum" has "eur" and "EUR", which differ only in case or spaces.',
        },
      ],
    },
  ],
})
