const plural = /(?:Islands|Territories|Territory|Republic|Netherlands)$/
const withArticle = /^(?:United |Bahamas|Gambia|Maldives|Comoros|Philippines|Isle of Man)/

/** The English name of a country within a sentence: `the United Kingdom`, `India`. */
export const countryPhrase = (name: string): string =>
  withArticle.test(name) || (plural.test(name) && !name.startsWith('South Georgia')) ? `the ${name}` : name

/** The same at the beginning of a sentence. */
export const countrySubject = (name: string): string => countryPhrase(name).replace(/^the /, 'The ')
