import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { optionalText } from '../define/text.ts'
import { AddressSchema } from '../resources/address.ts'

const text = (maxLength: number, description: string, example: string) =>
  Type.Optional(optionalText(maxLength, { description, examples: [example] }))

export const OrganizationProfile = openObject(
  'OrganizationProfile',
  {
    title: 'OrganizationProfile',
    description: 'A customer as an organization, in one flat object.',
    examples: [{ id: '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11', companyName: 'Contoso', culture: 'en-US' }],
  },
  {
    id: text(128, 'Identifier of the customer.', '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'),
    firstName: text(256, 'First name of the contact.', 'Elin'),
    lastName: text(256, 'Last name of the contact.', 'Ek'),
    language: text(35, 'Preferred language.', 'en'),
    culture: text(35, 'Preferred language and region.', 'en-US'),
    email: text(254, 'Email address of the contact.', 'elin@contoso.example'),
    companyName: text(256, 'Name of the company.', 'Contoso'),
    address: Type.Optional(reference(AddressSchema, { description: 'Address of the organization.' })),
    organizationRegistrationNumber: text(256, 'Registration number of the company.', '11222333000181'),
  },
)
