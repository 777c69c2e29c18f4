/** The page about an issue code, below the base of the site. */
export const issuePage = (code: string): string => `/reference/issues/${code}`
