import { createExample, createFields } from '../define/create-fields.ts'
import { closedObject } from '../define/object.ts'
import { phoneNumberRule } from '../rules/phone-number.ts'
import { registrationNumberRule } from '../rules/registration-number.ts'

export const CreateCustomerRequestSchema = closedObject(
  'create-customer-request',
  {
    title: 'CreateCustomerRequest',
    description: 'What a direct partner sends to create a customer.',
    examples: [createExample],
    allOf: [...registrationNumberRule, ...phoneNumberRule],
  },
  createFields(),
)
