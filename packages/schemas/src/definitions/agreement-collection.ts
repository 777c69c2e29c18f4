import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { itemsOf, totalCount } from '../define/collection.ts'
import { Agreement } from './agreement.ts'

export const AgreementCollection = openObject(
  'AgreementCollection',
  {
    title: 'AgreementCollection',
    description: 'The agreements that a customer has accepted.',
    examples: [{ totalCount: 0, items: [], attributes: { objectType: 'Collection' } }],
  },
  {
    totalCount: totalCount(),
    items: itemsOf(Agreement, 'The agreements.'),
    links: links(),
    attributes: attributes(),
  },
)
