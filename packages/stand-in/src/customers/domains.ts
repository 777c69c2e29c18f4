import type { Customer } from '@openpartner/validators/customer'

/** Whether a tenant has the domain, one whose relationship has ended included. Letter case makes no difference. */
export function isTaken(domain: string, customers: readonly Customer[]): boolean {
  const wanted = domain.toLowerCase()
  return customers.some(({ companyProfile, customDomains = [] }) =>
    [companyProfile.domain, ...customDomains].some((own) => own?.toLowerCase() === wanted),
  )
}
