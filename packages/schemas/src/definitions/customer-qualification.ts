import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { optionalText, requiredText } from '../define/text.ts'

export const CustomerQualification = openObject(
  'CustomerQualification',
  {
    title: 'CustomerQualification',
    description:
      'A group of customers with prices and offers of its own, and whether a customer belongs to it.',
    examples: [
      { qualification: 'Education', vettingStatus: 'InReview', vettingCreateDate: '2020-12-04T20:54:24Z' },
    ],
  },
  {
    qualification: requiredText(64, {
      description: 'Education, GovernmentCommunityCloud, StateOwnedEntity, or one that cannot be set.',
      examples: ['Education'],
    }),
    vettingStatus: Type.Optional(
      optionalText(64, { description: 'Approved, InReview or Denied.', examples: ['InReview'] }),
    ),
    vettingReason: Type.Optional(
      optionalText(1024, { description: 'Why it was denied.', examples: ['Not an Education Customer'] }),
    ),
    vettingCreateDate: Type.Optional(
      optionalText(64, { description: 'When the vetting began.', examples: ['2020-12-04T20:54:24Z'] }),
    ),
  },
)
