import { Type } from 'typebox'
import { addressFields, stateField } from '../define/address-fields.ts'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { optionalText } from '../define/text.ts'
import { OptionalCountryCode } from '../definitions/optional-country-code.ts'

export const AddressSchema = openObject(
  'address',
  {
    title: 'Address',
    description: 'A postal address with the person to contact there.',
    examples: [
      {
        country: 'US',
        region: 'WA',
        city: 'Redmond',
        state: 'WA',
        addressLine1: '1 Main Street',
        postalCode: '98052',
      },
    ],
  },
  {
    addressLine1: Type.Optional(
      optionalText(200, { description: 'First line of the address.', examples: ['1 Main Street'] }),
    ),
    ...addressFields(),
    city: Type.Optional(optionalText(128, { description: 'City or town.', examples: ['Redmond'] })),
    state: stateField(),
    country: Type.Optional(
      reference(OptionalCountryCode, { description: 'Country of the address, ISO 3166-1 alpha-2.' }),
    ),
    phoneNumber: Type.Optional(
      optionalText(64, {
        description: 'Phone number of the contact at this address.',
        examples: ['4255550101', ''],
      }),
    ),
  },
)
