import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { optionalText } from '../define/text.ts'

export const ResourceAttributesSchema = openObject(
  'resource-attributes',
  {
    title: 'ResourceAttributes',
    description: 'Metadata that the service attaches to a resource.',
    examples: [{ etag: '-1263453867612459871', objectType: 'Customer' }],
  },
  {
    etag: Type.Optional(
      optionalText(256, {
        description: 'Version of the resource, to be sent back as If-Match; may be a negative number.',
        examples: ['-1263453867612459871'],
        readOnly: true,
      }),
    ),
    objectType: Type.Optional(
      optionalText(128, {
        description:
          'Name of the resource type; RelationshipRequest for a relationship request, Collection for lists.',
        examples: ['Customer', 'CustomerCompanyProfile', 'Collection'],
      }),
    ),
  },
)
