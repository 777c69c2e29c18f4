import sv from '@openpartner/messages/sv'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { Customer } from '@openpartner/validators/customer'
import { normalizeCreateCustomerRequest } from '@openpartner/validators/normalize'
import * as forms from '../../../dist/index.js'

Object.assign(globalThis, { forms, sv, CreateCustomerRequest, Customer, normalizeCreateCustomerRequest })
