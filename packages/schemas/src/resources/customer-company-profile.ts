import { Type } from 'typebox'
import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { optionalFormat, optionalText } from '../define/text.ts'
import { AddressSchema } from './address.ts'

export const CustomerCompanyProfileSchema = openObject(
  'customer-company-profile',
  {
    title: 'CustomerCompanyProfile',
    description: 'What the service knows about the company or organization of a customer.',
    examples: [
      {
        tenantId: '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11',
        domain: 'contoso.onmicrosoft.com',
        companyName: 'Contoso',
        attributes: { objectType: 'CustomerCompanyProfile' },
      },
    ],
  },
  {
    tenantId: Type.Optional(
      optionalFormat('uuid', {
        description: 'Microsoft Entra tenant of the customer, also called its Microsoft ID.',
        examples: ['0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'],
        readOnly: true,
      }),
    ),
    domain: Type.Optional(
      optionalText(253, {
        description: 'Domain of the customer; lists may have a placeholder.',
        examples: ['contoso.onmicrosoft.com'],
      }),
    ),
    companyName: Type.Optional(
      optionalText(256, { description: 'Name of the company or organization.', examples: ['Contoso'] }),
    ),
    organizationRegistrationNumber: Type.Optional(
      optionalText(64, {
        description:
          'Number under which the organization is registered (INN in some countries). Required in 24 countries, not allowed in the others.',
        examples: ['16727230000197', ''],
      }),
    ),
    address: Type.Optional(
      reference(AddressSchema, {
        description: 'Address of the company; undocumented, left out if the partner has no admin access.',
        readOnly: true,
      }),
    ),
    email: Type.Optional(
      optionalFormat('email', {
        description:
          'Email address of the company; undocumented, left out if the partner has no admin access.',
        examples: ['admin@contoso.onmicrosoft.com', ''],
        readOnly: true,
      }),
    ),
    links: links(),
    attributes: attributes(),
  },
)
