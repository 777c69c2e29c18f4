import { describeRule } from '../../../test/describe-rule.ts'
import { noFileReference } from './no-file-reference.ts'

describeRule(noFileReference, {
  valid: [
    { schema: { $id: 'https://example.com/a.json', $ref: '/b.json' } },
    { schema: { $ref: '../b.json' } },
    { schema: { $ref: '#/definitions/file:' } },
  ],
  invalid: [
    { schema: { items: { $ref: '/schemas/b.json' } }, findings: [{ pointer: '/items/$ref' }] },
    { schema: { $ref: '\\\\server\\b.json' }, findings: [{ pointer: '/$ref', message: /on one machine/ }] },
  ],
})
