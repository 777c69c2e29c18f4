import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { reference } from '../define/reference.ts'
import { stringEnum } from '../define/string-enum.ts'
import { optionalText } from '../define/text.ts'
import { AddressSchema } from '../resources/address.ts'

const redmond = { country: 'US', city: 'Redmond', state: 'WA', addressLine1: '1 Main Street' }

/** What the address check answers. The page prints the values of `status` with spaces, the wire does not. */
export const AddressValidation = openObject(
  'AddressValidation',
  {
    title: 'AddressValidation',
    description: 'Whether an address is known, and how the service would write it.',
    examples: [
      {
        originalAddress: { ...redmond, postalCode: '98052' },
        suggestedAddresses: [{ ...redmond, postalCode: '98052-8300' }],
        status: 'VerifiedShippable',
      },
    ],
  },
  {
    originalAddress: Type.Optional(reference(AddressSchema, { description: 'The address that was sent.' })),
    suggestedAddresses: Type.Optional(
      Type.Array(reference(AddressSchema), {
        description: 'Up to three suggested addresses.',
        examples: [[]],
        maxItems: 3,
      }),
    ),
    status: stringEnum(
      [
        'VerifiedShippable',
        'Verified',
        'InteractionRequired',
        'StreetPartial',
        'PremisesPartial',
        'Multiple',
        'None',
        'NotValidated',
      ],
      { description: 'How far the address could be verified.', examples: ['VerifiedShippable'] },
    ),
    validationMessage: Type.Optional(
      optionalText(1024, {
        description: 'What does not match, for people to read.',
        examples: ["Address field invalid for property: 'PostalCode'"],
      }),
    ),
  },
)
