import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { optionalText } from '../define/text.ts'

export const ApiFaultSchema = openObject(
  'api-fault',
  {
    title: 'ApiFault',
    description: 'The body of an error response.',
    examples: [
      { code: 600049, description: 'Organization registration ID information is missing.', data: [] },
    ],
  },
  {
    code: Type.Unsafe<number | string>({
      type: ['integer', 'string'],
      minimum: 0,
      maximum: 2147483647,
      minLength: 1,
      maxLength: 64,
      description: 'Error code: a number on the wire, a string in the documents. Not unique across services.',
      examples: [600049, '2001'],
    }),
    description: Type.Optional(
      optionalText(1024, {
        description: 'What went wrong, for people to read.',
        examples: ['Organization registration ID information is missing.'],
      }),
    ),
    data: Type.Optional(
      Type.Array(
        optionalText(4096, {
          description: 'A property path, or a property with the reason.',
          examples: ['billingProfile.defaultAddress.addressLine1'],
        }),
        {
          description: 'Details of the error, such as the paths of the affected properties.',
          examples: [['billingProfile.defaultAddress.addressLine1']],
          maxItems: 1000,
        },
      ),
    ),
    source: Type.Optional(
      optionalText(256, {
        description: 'Part of the service that rejected the call.',
        examples: ['PartnerFD'],
      }),
    ),
  },
)
