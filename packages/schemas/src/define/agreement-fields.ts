import { Type } from 'typebox'
import { stringEnum } from './string-enum.ts'
import { optionalText, requiredFormat, requiredText } from './text.ts'

const person = {
  firstName: requiredText(256, { description: 'First name.', examples: ['Tania'] }),
  lastName: requiredText(256, { description: 'Last name.', examples: ['Carr'] }),
  email: requiredFormat('email', { description: 'Email address.', examples: ['tania@contoso.example'] }),
  phoneNumber: Type.Optional(optionalText(64, { description: 'Phone number.', examples: ['4255550101'] })),
}

const who = { description: 'The person at the customer who accepted the agreement.' }

/** The person, in a response and in a request. */
export const primaryContact = () => Type.Object(person, who)
export const sentContact = () => Type.Object(person, { ...who, additionalProperties: false })

export const templateId = () =>
  requiredText(128, {
    description: 'Identifier of the text of the agreement.',
    examples: ['117a77b0-9360-443b-8795-c6dedc750cf9'],
  })

export const dateAgreed = () =>
  requiredText(64, {
    description: 'When the customer accepted it, in UTC.',
    examples: ['2018-06-14T00:00:00.000Z'],
  })

export const agreementTypes = ['MicrosoftCloudAgreement', 'MicrosoftCustomerAgreement'] as const

export const agreementType = () =>
  stringEnum(agreementTypes, {
    description: 'Which agreement it is.',
    examples: ['MicrosoftCustomerAgreement'],
  })
