import { bothDocuments, from, type Origin } from './origin.ts'

type RuleOrigin = Origin & { readonly resources: readonly string[] }

const creations = ['create-customer-request', 'create-indirect-customer-request']
const requests = [...creations, 'update-billing-profile-request', 'patch-customer-request']

/** Origins of what holds across fields, by issue code; `resources` are those that enforce it. */
export const rules: { readonly [rule: string]: RuleOrigin } = {
  'registration-number-required': {
    ...from('documented', ...bothDocuments, 'create-a-customer', 'error-codes'),
    resources: ['customer', ...creations],
  },
  // The create pages call the number optional elsewhere; both documents and error 600002 say that it must not be there.
  'registration-number-not-allowed': {
    ...from('documented', ...bothDocuments, 'error-codes'),
    resources: ['customer', ...creations],
  },
  'phone-number-required': {
    ...from('documented', 'utility-resources', 'error-codes'),
    resources: creations,
  },
  'unknown-property': { ...from('assumed', 'openpartner'), resources: requests },
  /** A patch names at least one of the two things that can be given up. */
  'relationship-or-access': {
    ...from('documented', 'remove-relationship', 'remove-dap'),
    resources: ['patch-customer-request'],
  },
}
