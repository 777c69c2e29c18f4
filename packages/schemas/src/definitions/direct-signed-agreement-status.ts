import { Type } from 'typebox'
import { openObject } from '../define/object.ts'

export const DirectSignedAgreementStatus = openObject(
  'DirectSignedAgreementStatus',
  {
    title: 'DirectSignedAgreementStatus',
    description:
      'Whether a customer has accepted the Microsoft Customer Agreement itself, without the partner.',
    examples: [{ isSigned: false }],
  },
  {
    isSigned: Type.Boolean({ description: 'Whether the customer has signed.', examples: [false] }),
  },
)
