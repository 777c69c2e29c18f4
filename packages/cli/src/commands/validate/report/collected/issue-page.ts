const pages = 'https://openpartner.github.io/openpartner/reference/issues'

/** Where an issue code is documented. */
export const issuePage = (code: string): string => `${pages}/${code}`
