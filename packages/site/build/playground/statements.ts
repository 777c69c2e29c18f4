/** The origin of a field, or of a constraint on it, in a sentence. */
export function fieldStatement(status: string, sources: readonly string[]): string {
  if (status === 'documented') return 'A published page documents it.'
  if (status === 'observed') return 'Seen in samples, SDKs or answers of the service; no page states it.'
  return sources.length === 1 && sources[0] === 'openpartner'
    ? 'Our own bound, because no page gives one.'
    : 'Assumed from what the pages say about something similar.'
}

/** The origin of a rule across fields, in a sentence. */
export const ruleStatements: { readonly [rule: string]: string } = {
  'registration-number-required': 'Microsoft requires the number from companies in 24 countries.',
  'registration-number-not-allowed':
    'Microsoft says that the number should not be given in other countries. The page on creating a customer calls it optional there.',
  'phone-number-required': 'Microsoft requires a phone number in the same 24 countries.',
  'unknown-property': 'Our decision: requests are closed, so that a mistyped name is refused.',
  'relationship-or-access': 'Microsoft documents a patch for one of two purposes, so one must be there.',
}
