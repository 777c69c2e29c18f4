import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { itemsOf, totalCount } from '../define/collection.ts'
import { PartnerRelationship } from './partner-relationship.ts'

export const PartnerRelationshipCollection = openObject(
  'PartnerRelationshipCollection',
  {
    title: 'PartnerRelationshipCollection',
    description: 'The partners that have a relationship with a customer.',
    examples: [{ totalCount: 0, items: [], attributes: { objectType: 'Collection' } }],
  },
  {
    totalCount: totalCount(),
    items: itemsOf(PartnerRelationship, 'The partners.'),
    links: links(),
    attributes: attributes(),
  },
)
