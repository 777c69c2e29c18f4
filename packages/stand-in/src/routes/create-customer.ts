import type { Answer } from './answer.ts'
import type { Handler } from './call.ts'
import { type Creation, readCreation } from './creation.ts'
import type { Identifiers } from '../control/identifiers.ts'
import { isTaken } from '../customers/domains.ts'
import { newCustomer } from '../customers/new-customer.ts'
import { once } from './once.ts'
import { refuse } from '../faults/refuse.ts'
import type { Store } from '../customers/store.ts'
import { createdView } from '../customers/views.ts'

/** Partners sell where Microsoft does: its list of countries and languages lacks these. */
const notSold: ReadonlySet<string> = new Set(['CU', 'EH', 'IR', 'KP', 'SD', 'SY'])

export const createCustomer: Handler = (call) => {
  const read = readCreation(call.body)
  if ('answer' in read) return read.answer
  return once(call, read.value, () => create(read.value, call.store, call.identifiers))
}

function create(request: Creation, store: Store, identifiers: Identifiers): Answer {
  if (notSold.has(request.billingProfile.defaultAddress.country)) return refuse('NoSellingCountry')
  if (isTaken(request.companyProfile.domain, store.customers()))
    return refuse('DomainTaken', { data: ['companyProfile.domain'] })
  const customer = newCustomer(request, identifiers, freshId(store, identifiers))
  store.set(customer)
  const password = identifiers.password()
  return { status: 201, body: createdView(customer, { userName: 'admin', password }) }
}

/** Fixed identifiers begin again in every run, where customers of the last one may be. */
function freshId(store: Store, identifiers: Identifiers): string {
  for (;;) {
    const id = identifiers.uuid('customer')
    if (store.get(id) === undefined) return id
  }
}
