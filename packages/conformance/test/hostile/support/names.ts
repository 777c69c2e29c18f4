/** Names that a polluted `Object.prototype` may bear: fields of ours, and names that code looks up in options and tables. */
export const hostileNames: readonly string[] = [
  ['polluted', 'id', 'country', 'companyProfile', 'organizationRegistrationNumber', 'x', '0', ''],
  ['messages', 'checks', 'ignore', 'maxIssues', 'issues', 'labels', 'locale', 'kind', 'limit', 'allowed'],
  ['then', 'items', 'properties', 'values', 'keyword', 'params', 'missingProperty', 'additionalProperty'],
].flat()
