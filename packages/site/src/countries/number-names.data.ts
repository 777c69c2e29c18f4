import { numberNames } from '../../build/countries/entries.ts'

/** What numbers are called in the languages of their countries, read when the site is built. */
declare const data: typeof numberNames
export { data }

export default { load: () => numberNames }
