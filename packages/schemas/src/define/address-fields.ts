import { Type } from 'typebox'
import { optionalText } from './text.ts'

/** Fields that an address has in every direction; the country and the first line differ by direction. */
export const addressFields = () => ({
  addressLine2: Type.Optional(
    optionalText(200, { description: 'Second line of the address.', examples: ['Floor 2', ''] }),
  ),
  region: Type.Optional(
    optionalText(64, {
      description: 'Region. Leave it out of United States billing addresses: the service rejects it there.',
      examples: ['WA'],
    }),
  ),
  postalCode: Type.Optional(
    optionalText(40, {
      description: 'Postal code, where the country has them.',
      examples: ['98052', '111 20'],
    }),
  ),
  firstName: Type.Optional(
    optionalText(50, { description: 'First name of the contact at this address.', examples: ['Elin'] }),
  ),
  middleName: Type.Optional(
    optionalText(50, { description: 'Middle name of the contact at this address.', examples: ['Maria'] }),
  ),
  lastName: Type.Optional(
    optionalText(50, { description: 'Last name of the contact at this address.', examples: ['Lind'] }),
  ),
})

export const stateField = () =>
  Type.Optional(
    optionalText(64, {
      description:
        'State or province. Two letters in the United States and Canada, the full name in Australia, Brazil and others.',
      examples: ['WA', 'New South Wales'],
    }),
  )
