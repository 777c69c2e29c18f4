import { Type } from 'typebox'
import { sentAttributes } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { patchedRelationshipToPartner } from '../define/relationship-to-partner.ts'
import { relationshipOrAccess } from '../rules/relationship-or-access.ts'

/** Open, unlike other requests: SDKs send back the whole customer that they have read, and the service adds fields to it. */
export const PatchCustomerRequestSchema = openObject(
  'patch-customer-request',
  {
    title: 'PatchCustomerRequest',
    description:
      'Ends the reseller relationship, or gives up delegated admin privileges. It may be the whole customer, as it was read: other fields do not count.',
    examples: [{ relationshipToPartner: 'none' }, { allowDelegatedAccess: false }],
    rules: [relationshipOrAccess],
  },
  {
    relationshipToPartner: Type.Optional(patchedRelationshipToPartner()),
    allowDelegatedAccess: Type.Optional(
      Type.Boolean({
        description:
          'With false, delegated admin privileges are removed. True changes nothing: they cannot be switched on here.',
        examples: [false],
      }),
    ),
    attributes: sentAttributes(),
  },
)
