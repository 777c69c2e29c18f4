import { Type } from 'typebox'
import { attributes, links } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { optionalFormat, optionalText } from '../define/text.ts'
import { AddressSchema } from './address.ts'

export const CustomerBillingProfileSchema = openObject(
  'customer-billing-profile',
  {
    title: 'CustomerBillingProfile',
    description: 'Whom the service bills for a customer, and in which language.',
    examples: [
      {
        id: '5f6b6a20-2c7e-4a56-9d54-8f2d0b6f8f0e',
        firstName: 'Elin',
        lastName: 'Lind',
        email: 'elin@contoso.example',
        culture: 'en-US',
        language: 'en',
        companyName: 'Contoso',
      },
    ],
  },
  {
    id: Type.Optional(
      optionalFormat('uuid', {
        description: 'Identifier of the profile.',
        examples: ['5f6b6a20-2c7e-4a56-9d54-8f2d0b6f8f0e'],
        readOnly: true,
      }),
    ),
    firstName: Type.Optional(
      optionalText(64, {
        description: 'First name of the person who receives the bills.',
        examples: ['Elin'],
      }),
    ),
    lastName: Type.Optional(
      optionalText(64, {
        description: 'Last name of the person who receives the bills.',
        examples: ['Lind'],
      }),
    ),
    email: Type.Optional(
      optionalFormat('email', {
        description: 'Email address of the billing contact.',
        examples: ['elin@contoso.example', ''],
      }),
    ),
    culture: Type.Optional(
      optionalFormat('culture', {
        description: 'Preferred culture for communication and currency, in any letter case.',
        examples: ['en-us', 'sr-Latn-RS', ''],
      }),
    ),
    language: Type.Optional(
      optionalFormat('language', {
        description: 'Preferred language for communication.',
        examples: ['en', ''],
      }),
    ),
    companyName: Type.Optional(
      optionalText(256, {
        description: 'Name of the company or organization on the bill.',
        examples: ['Contoso'],
      }),
    ),
    defaultAddress: Type.Optional(
      reference(AddressSchema, { description: 'Address that bills are sent to.' }),
    ),
    links: links(),
    attributes: attributes(),
  },
)
