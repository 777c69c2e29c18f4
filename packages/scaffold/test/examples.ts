/** One thing of each kind, as a person would ask for it. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  resource: ['partner-relationship'],
  rule: ['middle-name-not-allowed', '--at', '/billingProfile/defaultAddress/middleName'],
  'lint-rule': ['no-to-do-in-comment', '--group', 'design'],
  scheme: ['in/fcrn', '--number', 'F05139', '--source', 'https://www.mca.gov.in/'],
  locale: ['nb', '--from', 'sv'],
  'issue-code': ['too-few-digits'],
}
