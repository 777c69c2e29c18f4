import { describeRule } from '../../../test/describe-rule.ts'
import { validExampleKeyword } from './valid-example-keyword.ts'

describeRule(validExampleKeyword, {
  valid: [{ schema: { type: 'string', example: 5 } }],
  invalid: [
    {
      files: {
        'api.yaml':
          'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      parameters:\n        - schema: { maximum: 3, example: 4 }\n',
      },
      findings: [{ pointer: '/paths/~1a/get/parameters/0/schema/example', line: 6, column: 42 }],
    },
  ],
})
