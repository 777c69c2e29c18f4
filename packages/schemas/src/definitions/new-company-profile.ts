import { Type } from 'typebox'
import { sentAttributes } from '../define/metadata.ts'
import { closedObject } from '../define/object.ts'
import { optionalText, requiredFormat } from '../define/text.ts'

/** The company profile of a customer to be created. */
export const NewCompanyProfile = closedObject(
  'NewCompanyProfile',
  {
    title: 'NewCompanyProfile',
    description: 'The company or organization of the new customer.',
  },
  {
    domain: requiredFormat('domain', {
      description: 'Domain that the new tenant gets; it must still be free.',
      examples: ['contoso.onmicrosoft.com'],
    }),
    companyName: Type.Optional(
      optionalText(256, {
        description: 'Name of the company or organization; the one in the billing profile counts.',
        examples: ['Contoso'],
      }),
    ),
    organizationRegistrationNumber: Type.Optional(
      optionalText(64, {
        description:
          'Number under which the organization is registered (INN in some countries). Required in 24 countries, not allowed in the others.',
        examples: ['16727230000197', ''],
      }),
    ),
    attributes: sentAttributes(),
  },
)
