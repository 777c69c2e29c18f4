export {
  emptyCreateCustomerRequest,
  emptyCreateIndirectCustomerRequest,
  emptyCustomer,
  emptyUpdateBillingProfileRequest,
} from './generated/empty.ts'
