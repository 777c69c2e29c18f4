import { Type } from 'typebox'
import { sentAttributes } from '../define/metadata.ts'
import { closedObject } from '../define/object.ts'
import { stringEnum } from '../define/string-enum.ts'
import { relationshipOrAccess } from '../rules/relationship-or-access.ts'

export const PatchCustomerRequestSchema = closedObject(
  'patch-customer-request',
  {
    title: 'PatchCustomerRequest',
    description: 'Ends the reseller relationship, or gives up delegated admin privileges.',
    examples: [{ relationshipToPartner: 'none' }, { allowDelegatedAccess: false }],
    rules: [relationshipOrAccess],
  },
  {
    relationshipToPartner: Type.Optional(
      stringEnum(
        ['none'],
        {
          description: 'Ends the relationship; no subscription may be active.',
          examples: ['none'],
        },
        { none: 'No program any more: the relationship ends.' },
      ),
    ),
    allowDelegatedAccess: Type.Optional(
      Type.Unsafe<false>({
        type: 'boolean',
        enum: [false],
        description: 'Gives up delegated admin privileges; they cannot be switched on here.',
        examples: [false],
      }),
    ),
    attributes: sentAttributes(),
  },
)
