/** What is validated. The open request is the same with open objects, to show what closing them costs. */
export const subjects = {
  customer: { resource: 'customer', type: 'Customer', open: false },
  'create-customer-request': {
    resource: 'create-customer-request',
    type: 'CreateCustomerRequest',
    open: false,
  },
  'open-create-customer-request': {
    resource: 'create-customer-request',
    type: 'CreateCustomerRequest',
    open: true,
  },
  'update-billing-profile-request': {
    resource: 'update-billing-profile-request',
    type: 'UpdateBillingProfileRequest',
    open: false,
  },
} as const

export type Subject = keyof typeof subjects
