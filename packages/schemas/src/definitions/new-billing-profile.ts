import { billingFields } from '../define/billing-fields.ts'
import { sentAttributes } from '../define/metadata.ts'
import { closedObject } from '../define/object.ts'

/** The billing profile of a customer to be created. */
export const NewBillingProfile = closedObject(
  'NewBillingProfile',
  { title: 'NewBillingProfile', description: 'Who receives the bills for the new customer.' },
  { ...billingFields(), attributes: sentAttributes() },
)
