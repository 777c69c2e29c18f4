import { describedBody } from './described-body.ts'
import type { Handler } from './call.ts'
import { isTaken } from '../customers/domains.ts'
import { once } from './once.ts'
import { refuse } from '../faults/refuse.ts'
import { created } from './related-answers.ts'
import { withCustomer } from './with-customer.ts'

type Sent = {
  readonly verifiedDomainName: string
  readonly domain: { readonly name: string; readonly authenticationType: string } & Readonly<
    Record<string, unknown>
  >
  readonly domainFederationSettings?: object
}

export const addVerifiedDomain: Handler = (call) =>
  withCustomer(call, (customer) => {
    const read = describedBody<Sent>(call.body, 'VerifiedDomainRequest')
    if ('answer' in read) return read.answer
    const { verifiedDomainName, domain, domainFederationSettings } = read.value
    if (verifiedDomainName.toLowerCase() !== domain.name.toLowerCase()) {
      return refuse('InvalidProperty', { data: ['domain.name'] })
    }
    if (domain.authenticationType === 'federated' && domainFederationSettings === undefined) {
      return refuse('CustomerDetailsMissing', { data: ['domainFederationSettings'] })
    }
    // The settings may be deeper than can be compared.
    return once(call, domain, () => {
      const { store } = call
      if (isTaken(domain.name, store.customers())) return refuse('DomainTaken', { data: ['domain.name'] })
      store.set({ ...customer, customDomains: [...(customer.customDomains ?? []), domain.name] })
      return created({ isDefault: false, isInitial: false, ...domain })
    })
  })
