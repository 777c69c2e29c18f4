import { Type } from 'typebox'
import { agreementType, dateAgreed, primaryContact, templateId } from '../define/agreement-fields.ts'
import { openObject } from '../define/object.ts'
import { optionalText } from '../define/text.ts'

export const Agreement = openObject(
  'Agreement',
  {
    title: 'Agreement',
    description: 'The confirmation of a partner that a customer has accepted an agreement with Microsoft.',
    examples: [
      {
        primaryContact: { firstName: 'Tania', lastName: 'Carr', email: 'tania@contoso.example' },
        templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
        dateAgreed: '2018-06-14T00:00:00.000Z',
        type: 'MicrosoftCustomerAgreement',
      },
    ],
  },
  {
    userId: Type.Optional(
      optionalText(128, {
        description: 'The user of the partner who confirmed it.',
        examples: ['3d6f2c09-eb40-48ca-a4b3-d24c9c007531'],
      }),
    ),
    primaryContact: primaryContact(),
    templateId: templateId(),
    dateAgreed: dateAgreed(),
    type: agreementType(),
    agreementLink: Type.Optional(
      optionalText(2048, {
        description: 'Where the agreement can be read.',
        examples: ['https://aka.ms/customeragreement'],
      }),
    ),
  },
)
