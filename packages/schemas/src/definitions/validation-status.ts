import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { stringEnum } from '../define/string-enum.ts'
import { requiredText } from '../define/text.ts'

export const ValidationStatus = openObject(
  'ValidationStatus',
  {
    title: 'ValidationStatus',
    description: 'How far Microsoft has vetted a customer. Purchases are blocked unless it is Allowed.',
    examples: [{ type: 'account', status: 'Allowed', lastUpdateDateTime: '2021-07-14T18:02:00' }],
  },
  {
    type: stringEnum(['account'], { description: 'What was vetted.', examples: ['account'] }),
    status: stringEnum(['Unknown', 'UnderReview', 'Allowed', 'NotAllowed', 'Not Ready'], {
      description: 'The result so far.',
      examples: ['Allowed'],
    }),
    lastUpdateDateTime: Type.Optional(
      requiredText(64, {
        description: 'When the status changed last, in UTC; the samples have no offset.',
        examples: ['2021-07-14T18:02:00'],
      }),
    ),
  },
)
