/** The words of `relationshipToPartner` in the order of the SDK's enum, which some clients send as numbers; 0 is what a new object has. */
export const sdkRelationships = [
  'unknown',
  'reseller',
  'advisor',
  'syndication',
  'microsoft_support',
  'none',
] as const
