import { Type } from 'typebox'
import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { optionalText } from '../define/text.ts'
import { CustomerSummarySchema } from './customer-summary.ts'

export const CustomerCollectionSchema = openObject(
  'customer-collection',
  {
    title: 'CustomerCollection',
    description: 'One page of the customer list.',
    examples: [
      {
        totalCount: 1,
        items: [{ id: '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11', companyProfile: { companyName: 'Contoso' } }],
        attributes: { objectType: 'Collection' },
      },
    ],
  },
  {
    totalCount: Type.Optional(
      Type.Integer({
        description:
          'Number of customers, counted by the service; not always the number of items on the page.',
        examples: [1],
        minimum: 0,
        maximum: 2147483647,
        readOnly: true,
      }),
    ),
    items: Type.Array(reference(CustomerSummarySchema), {
      description: 'The customers of this page.',
      examples: [[]],
      maxItems: 10000,
    }),
    continuationToken: Type.Optional(
      optionalText(8192, {
        description: 'Token for the next page, to be sent as MS-ContinuationToken.',
        examples: ['AAAAAA=='],
        readOnly: true,
      }),
    ),
    links: links(),
    attributes: attributes(),
  },
)
