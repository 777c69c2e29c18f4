import type { CountryCode } from '../countries/countries.ts'

// ISO 3166-1 has a code for each; addresses and statistics add the name of another: `Aruba (Netherlands)`, `Hong Kong, China`.
const dependencies: Readonly<Partial<Record<CountryCode, string>>> = {
  AU: 'CC CX HM NF',
  CN: 'HK MO TW',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'BV SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR UM VI',
}

/** Whether lists print the name of the state after that of the territory. Not a statement on sovereignty. */
export function isListedUnder(territory: CountryCode, state: CountryCode): boolean {
  return dependencies[state]?.split(' ').includes(territory) === true
}
