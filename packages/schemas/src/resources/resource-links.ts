import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { LinkSchema } from './link.ts'
import { ResourceAttributesSchema } from './resource-attributes.ts'

export const ResourceLinksSchema = openObject(
  'resource-links',
  {
    title: 'ResourceLinks',
    description: 'Links to the resource itself and to its neighbors in a list.',
    examples: [{ self: { uri: '/customers?size=2', method: 'GET', headers: [] } }],
  },
  {
    self: Type.Optional(
      reference(LinkSchema, { description: 'The call that returns this resource.', readOnly: true }),
    ),
    next: Type.Optional(
      reference(LinkSchema, { description: 'The call that returns the next page.', readOnly: true }),
    ),
    previous: Type.Optional(
      reference(LinkSchema, { description: 'The call that returns the previous page.', readOnly: true }),
    ),
    attributes: Type.Optional(
      reference(ResourceAttributesSchema, {
        description: 'Metadata of the links; documented, not yet seen on the wire.',
        readOnly: true,
      }),
    ),
  },
)
