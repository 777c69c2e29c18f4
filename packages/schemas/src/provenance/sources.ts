/** Where a statement comes from. Dates are of the document itself, or of the day it was read. */
export type Source = { readonly title: string; readonly date: string; readonly url: string }

const learn = 'https://learn.microsoft.com/partner-center/developer/'
const decisions = 'https://github.com/openpartner/openpartner/blob/main/docs/decisions/'

export const sources = {
  'customer-resources-2021': {
    title: 'Customer resources',
    date: '2021-03-30',
    url: `${learn}customer-resources`,
  },
  'customer-resources': {
    title: 'Customer resources',
    date: '2026-11',
    url: `${learn}customer-resources`,
  },
  'utility-resources': { title: 'Utility resources', date: '2022-09', url: `${learn}utility-resources` },
  'utility-resources-2020': {
    title: 'Utility resources',
    date: '2020-11-13',
    url: `${learn}utility-resources`,
  },
  'user-resources': { title: 'User resources', date: '2022-09', url: `${learn}user-resources` },
  'create-a-customer': { title: 'Create a customer', date: '2023-10', url: `${learn}create-a-customer` },
  'create-indirect': {
    title: 'Create a customer for an indirect reseller',
    date: '2023-10',
    url: `${learn}create-a-customer-for-an-indirect-reseller`,
  },
  'get-a-customer': { title: 'Get a customer by ID', date: '2026-08', url: `${learn}get-a-customer-by-id` },
  'get-customers': {
    title: 'Get a list of customers',
    date: '2026-08',
    url: `${learn}get-a-list-of-customers`,
  },
  'get-customers-filtered': {
    title: 'Get a list of customers filtered by a search field',
    date: '2023-10',
    url: `${learn}get-a-customer-by-name`,
  },
  'get-company-profile': {
    title: "Get a customer's company profile",
    date: '2023-10',
    url: `${learn}get-a-customer-s-company-profile`,
  },
  'update-billing-profile': {
    title: "Update a customer's billing profile",
    date: '2023-10',
    url: `${learn}update-a-customer-s-billing-profile`,
  },
  'remove-relationship': {
    title: 'Remove a reseller relationship with a customer',
    date: '2023-10',
    url: `${learn}remove-a-reseller-relationship-with-a-customer`,
  },
  'remove-dap': {
    title: 'Self-service DAP removal',
    date: '2023-10',
    url: 'https://learn.microsoft.com/partner-center/dap-removal',
  },
  'delete-customer': {
    title: 'Delete a customer account from the integration sandbox',
    date: '2023-10',
    url: `${learn}delete-a-customer-account-from-the-integration-sandbox`,
  },
  'relationship-request': {
    title: 'Retrieve a relationship request URL',
    date: '2023-10',
    url: `${learn}request-reseller-relationship`,
  },
  'get-indirect-resellers': {
    title: 'Get indirect resellers of a customer',
    date: '2023-10',
    url: `${learn}get-indirect-resellers-of-a-customer`,
  },
  'get-managed-services': {
    title: 'Get the managed services for a customer by ID',
    date: '2023-10',
    url: `${learn}get-the-managed-services-for-a-customer-by-id`,
  },
  'validation-status': {
    title: 'Retrieve validation status of a customer',
    date: '2021-10-27',
    url: `${learn}retrieve-validation-status`,
  },
  'add-verified-domain': {
    title: 'Add a verified domain for a customer',
    date: '2023-10',
    url: `${learn}add-a-verified-domain-for-a-customer`,
  },
  'get-qualifications': {
    title: 'Get a customer’s qualifications',
    date: '2023-07-28',
    url: `${learn}get-customer-qualification-asynchronous`,
  },
  'update-qualifications': {
    title: 'Update a customer’s qualifications',
    date: '2022-06-28',
    url: `${learn}update-customer-qualification-asynchronous`,
  },
  'get-qualification': {
    title: 'Get a customer’s qualification',
    date: '2019-08-07',
    url: `${learn}get-a-customer-s-qualification`,
  },
  'get-agreements': {
    title: 'Get confirmation of customer acceptance of Microsoft Customer Agreement',
    date: '2023-07-28',
    url: `${learn}get-confirmation-of-customer-agreement`,
  },
  'confirm-agreement': {
    title: 'Confirm customer acceptance of Microsoft Customer Agreement',
    date: '2023-10',
    url: `${learn}confirm-customer-agreement`,
  },
  'direct-signed-status': {
    title: 'Get the status of a customer’s direct signing',
    date: '2023-10',
    url: `${learn}get-status-of-direct-signed-microsoft-customer-agreement`,
  },
  'usage-budget': {
    title: 'Get a customer’s usage spending budget',
    date: '2023-10',
    url: `${learn}get-a-customer-s-usage-spending-budget`,
  },
  'update-usage-budget': {
    title: 'Update a customer’s usage spending budget',
    date: '2023-10',
    url: `${learn}update-a-customer-s-usage-spending-budget`,
  },
  'country-validation-rules': {
    title: 'Get address formatting rules by market',
    date: '2022-06-30',
    url: `${learn}get-market-specific-validation-data`,
  },
  'verify-domain-availability': {
    title: 'Verify domain availability',
    date: '2023-10',
    url: `${learn}verify-domain-availability`,
  },
  'validate-address': { title: 'Validate an address', date: '2023-10', url: `${learn}validate-an-address` },
  headers: { title: 'Partner Center REST headers', date: '2023-10', url: `${learn}headers` },
  'rest-urls': {
    title: 'Partner Center REST URLs',
    date: '2023-10',
    url: `${learn}partner-center-rest-urls`,
  },
  throttling: { title: 'API throttling guidance', date: '2023-10', url: `${learn}api-throttling-guidance` },
  'test-and-debug': {
    title: 'Test and debug with the integration sandbox',
    date: '2023-10',
    url: `${learn}test-and-debug`,
  },
  'error-codes': { title: 'Partner Center REST error codes', date: '2023-06', url: `${learn}error-codes` },
  'supported-languages': {
    title: 'Supported languages and locales',
    date: '2023-10',
    url: `${learn}partner-center-supported-languages-and-locales`,
  },
  'service-contract': {
    title: 'Swagger file of the customer service',
    date: '2021-03-23',
    url: 'https://github.com/xdmushui/partner-center-sdk/blob/HEAD/rest-swagger-specs/CustomerService.json',
  },
  'dotnet-sdk': {
    title: 'Partner Center SDK for .NET 3.4',
    date: '2023-06',
    url: 'https://github.com/microsoft/partner-center-sdk-for-dotNET',
  },
  'java-sdk': {
    title: 'Partner Center SDK for Java 1.15',
    date: '2020-06',
    url: 'https://github.com/microsoft/Partner-Center-Java',
  },
  'dotnet-samples': {
    title: '.NET samples, issue 73',
    date: '2021-05-06',
    url: 'https://github.com/microsoft/Partner-Center-DotNet-Samples/issues/73',
  },
  cloudblue: {
    title: 'CloudBlue knowledge base, 131706',
    date: '2026-11',
    url: 'https://kb.cloudblue.com/pdf/en/131706/',
  },
  'powershell-module': {
    title: 'PowerShell module, issue 82',
    date: '2018-06',
    url: 'https://github.com/microsoft/PartnerCenterPowerShellModule/issues/82',
  },
  powershell: {
    title: 'Partner Center PowerShell',
    date: '2021-02',
    url: 'https://github.com/microsoft/Partner-Center-PowerShell',
  },
  iso3166: {
    title: 'ISO 3166-1',
    date: '2025-02',
    url: 'https://www.iso.org/iso-3166-country-codes.html',
  },
  openpartner: {
    title: 'OpenPartner: a generous limit of our own; none is documented',
    date: '2026-11-21',
    url: `${decisions}0003-bounds-on-everything.md`,
  },
  'openpartner-required': {
    title: 'OpenPartner: empty text counts as missing',
    date: '2026-11-21',
    url: `${decisions}0002-empty-strings-are-not-given.md`,
  },
  'openpartner-format': {
    title: 'OpenPartner: the usual notation; none is documented',
    date: '2026-11-21',
    url: `${decisions}0008-patterns-decide-formats-annotate.md`,
  },
  'openpartner-closed': {
    title: 'OpenPartner: a misspelled property must not be silently dropped',
    date: '2026-11-21',
    url: `${decisions}0006-requests-are-closed-metadata-is-open.md`,
  },
  'openpartner-stand-in': {
    title: 'OpenPartner: an error of the stand-in; none is documented',
    date: '2026-11-21',
    url: `${decisions}0015-what-the-stand-in-makes-up.md`,
  },
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof sources
