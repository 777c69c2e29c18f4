import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { itemsOf, totalCount } from '../define/collection.ts'
import { ManagedService } from './managed-service.ts'

export const ManagedServiceCollection = openObject(
  'ManagedServiceCollection',
  {
    title: 'ManagedServiceCollection',
    description: 'The services of a customer that the partner administers.',
    examples: [{ totalCount: 0, items: [], attributes: { objectType: 'Collection' } }],
  },
  {
    totalCount: totalCount(),
    items: itemsOf(ManagedService, 'The services.'),
    links: links(),
    attributes: attributes(),
  },
)
