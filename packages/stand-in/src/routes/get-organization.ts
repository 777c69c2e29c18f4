import { ok } from './answer.ts'
import type { Handler } from './call.ts'
import { withoutUndefined } from '../customers/given.ts'
import { withCustomer } from './with-customer.ts'

export const getOrganization: Handler = (call) =>
  withCustomer(call, ({ id, companyProfile, billingProfile }) => {
    const { firstName, lastName, language, culture, email, companyName, defaultAddress } =
      billingProfile ?? {}
    return ok(
      withoutUndefined({
        id,
        firstName,
        lastName,
        language,
        culture,
        email,
        companyName: companyProfile.companyName ?? companyName,
        address: defaultAddress,
        organizationRegistrationNumber: companyProfile.organizationRegistrationNumber,
      }),
    )
  })
