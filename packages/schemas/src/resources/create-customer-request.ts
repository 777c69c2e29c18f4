import { createExample, createFields } from '../define/create-fields.ts'
import { closedObject } from '../define/object.ts'
import { phoneNumberRequired } from '../rules/phone-number-required.ts'
import { registrationNumberNotAllowed } from '../rules/registration-number-not-allowed.ts'
import { registrationNumberRequired } from '../rules/registration-number-required.ts'

export const CreateCustomerRequestSchema = closedObject(
  'create-customer-request',
  {
    title: 'CreateCustomerRequest',
    description: 'What a direct partner sends to create a customer.',
    examples: [createExample],
    rules: [registrationNumberRequired, registrationNumberNotAllowed, phoneNumberRequired],
  },
  createFields(),
)
