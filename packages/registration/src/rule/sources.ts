import type { Source } from '../schemes/source.ts'

const learn = 'https://learn.microsoft.com/en-us/partner-center/'

function partnerCenterPage(title: string, date: string, path: string): Source {
  const publisher = 'Microsoft, Partner Center documentation'
  return Object.freeze({ title, publisher, date, url: learn + path })
}

// Pages change under a stable address, so each version that says something else is a source of its own.
export const customerResources2020 = /* @__PURE__ */ partnerCenterPage(
  'Customer resources',
  '2020-11-12',
  'developer/customer-resources',
)
export const customerResources2021 = /* @__PURE__ */ partnerCenterPage(
  'Customer resources',
  '2021-03-30',
  'developer/customer-resources',
)
export const createCustomer2020 = /* @__PURE__ */ partnerCenterPage(
  'Create a customer',
  '2020-11-12',
  'developer/create-a-customer',
)
export const createCustomer2023 = /* @__PURE__ */ partnerCenterPage(
  'Create a customer',
  '2023-10-23',
  'developer/create-a-customer',
)
export const utilityResources = /* @__PURE__ */ partnerCenterPage(
  'Utility resources',
  '2022-09',
  'developer/utility-resources',
)
export const errorCodes2021 = /* @__PURE__ */ partnerCenterPage(
  'Error codes',
  '2021-10',
  'developer/error-codes',
)
export const errorCodes2023 = /* @__PURE__ */ partnerCenterPage(
  'Error codes',
  '2023-06-15',
  'developer/error-codes',
)
export const registrationIdPage = /* @__PURE__ */ partnerCenterPage(
  'Registration ID number information',
  '2024-06-12',
  'account-settings/reg-number-id',
)

/** A customer in Brazil was refused on 2021-04-20 because the number was missing. */
export const powerShellIssue357: Source = /* @__PURE__ */ Object.freeze({
  title: 'microsoft/Partner-Center-PowerShell issue 357',
  publisher: 'GitHub',
  date: '2021-04-20',
  url: 'https://github.com/microsoft/Partner-Center-PowerShell/issues/357',
})
