import { Type } from 'typebox'
import { addressFields, stateField } from '../define/address-fields.ts'
import { closedObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { optionalText, requiredName } from '../define/text.ts'
import { CountryCode } from './country-code.ts'

/** The address that a client sends. */
export const BillingAddress = closedObject(
  'BillingAddress',
  { title: 'BillingAddress', description: 'Address that bills are sent to.' },
  {
    addressLine1: requiredName(200, {
      description: 'First line of the address.',
      examples: ['1 Main Street'],
    }),
    ...addressFields(),
    city: requiredName(128, { description: 'City or town.', examples: ['Redmond'] }),
    state: stateField(),
    country: reference(CountryCode, { description: 'Country of the address, ISO 3166-1 alpha-2.' }),
    phoneNumber: Type.Optional(
      optionalText(64, {
        description:
          'Phone number of the contact; required in the countries that require a registration number.',
        examples: ['4255550101'],
      }),
    ),
  },
)
