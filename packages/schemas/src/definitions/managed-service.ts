import { Type } from 'typebox'
import { attributes } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { optionalText } from '../define/text.ts'
import { LinkSchema } from '../resources/link.ts'

const link = (description: string) => Type.Optional(reference(LinkSchema, { description }))

export const ManagedService = openObject(
  'ManagedService',
  {
    title: 'ManagedService',
    description: 'A service of a customer that the partner administers.',
    examples: [
      {
        id: 'Exchange',
        name: 'Exchange',
        groupName: 'Office',
        links: {
          adminService: {
            uri: 'https://portal.office.com/Partner/BeginClientSession.aspx?CSDEST=Exchange',
            method: 'GET',
            headers: [],
          },
        },
        attributes: { objectType: 'ManagedService' },
      },
    ],
  },
  {
    id: Type.Optional(
      optionalText(256, { description: 'Identifier of the service.', examples: ['Exchange'] }),
    ),
    name: Type.Optional(optionalText(256, { description: 'Name of the service.', examples: ['Exchange'] })),
    groupName: Type.Optional(
      optionalText(256, { description: 'The group that the service belongs to.', examples: ['Office'] }),
    ),
    links: Type.Optional(
      Type.Object(
        {
          adminService: link('Where the service is administered.'),
          serviceHealth: link('Where its health is shown.'),
          serviceTicket: link('Where a ticket is opened.'),
        },
        { description: 'Addresses in the portal.', examples: [{}] },
      ),
    ),
    attributes: attributes(),
  },
)
