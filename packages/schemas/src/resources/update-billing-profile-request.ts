import { Type } from 'typebox'
import { billingFields } from '../define/billing-fields.ts'
import { createExample } from '../define/create-fields.ts'
import { attributes, links } from '../define/metadata.ts'
import { closedObject } from '../define/object.ts'
import { optionalFormat } from '../define/text.ts'

export const UpdateBillingProfileRequestSchema = closedObject(
  'update-billing-profile-request',
  {
    title: 'UpdateBillingProfileRequest',
    description: 'The whole billing profile that replaces the current one; the ETag goes in If-Match.',
    examples: [createExample.billingProfile],
  },
  {
    id: Type.Optional(
      optionalFormat('uuid', {
        description: 'Identifier of the profile, as it was read.',
        examples: ['5f6b6a20-2c7e-4a56-9d54-8f2d0b6f8f0e'],
        readOnly: true,
      }),
    ),
    ...billingFields(),
    links: links(),
    attributes: attributes(),
  },
)
