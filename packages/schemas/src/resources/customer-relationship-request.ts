import { Type } from 'typebox'
import { attributes } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { optionalFormat } from '../define/text.ts'

export const CustomerRelationshipRequestSchema = openObject(
  'customer-relationship-request',
  {
    title: 'CustomerRelationshipRequest',
    description: 'The address at which a customer accepts a reseller relationship with the partner.',
    examples: [
      {
        url: 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship',
        attributes: { objectType: 'RelationshipRequest' },
      },
    ],
  },
  {
    url: Type.Optional(
      optionalFormat('https-url', {
        description: 'Absolute https address that the customer opens to accept.',
        examples: ['https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship'],
        readOnly: true,
      }),
    ),
    attributes: attributes(),
  },
)
