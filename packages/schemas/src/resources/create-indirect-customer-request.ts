import { createExample, createFields } from '../define/create-fields.ts'
import { closedObject } from '../define/object.ts'
import { requiredFormat } from '../define/text.ts'
import { phoneNumberRequired } from '../rules/phone-number-required.ts'
import { registrationNumberNotAllowed } from '../rules/registration-number-not-allowed.ts'
import { registrationNumberRequired } from '../rules/registration-number-required.ts'

export const CreateIndirectCustomerRequestSchema = closedObject(
  'create-indirect-customer-request',
  {
    title: 'CreateIndirectCustomerRequest',
    description: 'What an indirect provider sends to create a customer for an indirect reseller.',
    examples: [{ ...createExample, associatedPartnerId: '3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77' }],
    rules: [registrationNumberRequired, registrationNumberNotAllowed, phoneNumberRequired],
  },
  {
    ...createFields(),
    associatedPartnerId: requiredFormat('uuid', {
      description:
        'Tenant of the indirect reseller. Without it, the service would make the customer a direct customer of the provider.',
      examples: ['3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77'],
    }),
  },
)
