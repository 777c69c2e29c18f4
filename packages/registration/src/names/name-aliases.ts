import type { CountryCode } from '../countries/countries.ts'

/** Names that mean more than they say, or that the sources of the data lack or give to another country, and a note for the caller. */
export type NameAlias = Readonly<{
  country: CountryCode
  names: readonly string[]
  note: string
  alternatives?: readonly CountryCode[]
}>

const list = (text: string): readonly string[] => text.split(' ')

const formal = 'Formal name of the state.'
const short = 'Short form in common use.'
const former = 'Former name.'
const abbreviation = 'Abbreviation; not an ISO 3166-1 code.'
const part = 'A part of the United Kingdom; Partner Center expects GB.'
const shared = 'i18n-iso-countries gives this name to a second country by mistake.'

/** Our aliases. They outrank the names of the data. */
export const nameAliases: readonly NameAlias[] = [
  { country: 'GB', names: ['UK'], note: 'UK is not an ISO 3166-1 code; Partner Center expects GB' },
  { country: 'GB', names: ['Britain'], note: short },
  { country: 'GB', names: ['England', 'Scotland', 'Wales', 'Northern Ireland'], note: part },
  { country: 'GR', names: ['EL'], note: 'EL is a code of the European Union; ISO 3166-1 has GR.' },
  {
    country: 'KR',
    names: list('Korea Corée Corea Coreia Coreea Корея Карэя Kore Koreya Кореяи Կորեա कोरिया เกาหลี كوريا'),
    note: 'Taken as the Republic of Korea.',
    alternatives: ['KP'],
  },
  {
    country: 'CG',
    names: list('الكونغو 刚果 คองโก कांगो Կոնգո Konqo'),
    note: 'Taken as the Republic of the Congo.',
    alternatives: ['CD'],
  },
  {
    country: 'CD',
    names: ['ကွန်ဂို'],
    note: 'Taken as the Democratic Republic of the Congo.',
    alternatives: ['CG'],
  },
  {
    country: 'VI',
    names: [
      'Virgin Islands',
      'Îles Vierges',
      'Islas Vírgenes',
      'Ilhas Virgens',
      'Jungferninseln',
      'Виргинские острова',
      'Virgin Adaları',
      'Virjin Adaları',
    ],
    note: 'Taken as those of the United States.',
    alternatives: ['VG'],
  },
  { country: 'GY', names: ['Guiana'], note: 'Taken as Guyana.', alternatives: ['GF'] },
  { country: 'KP', names: ["Democratic People's Republic of Korea"], note: formal },
  { country: 'KP', names: ['DPRK'], note: abbreviation },
  { country: 'CD', names: ['DR Congo', 'DRC'], note: short },
  { country: 'CD', names: ['Zaire'], note: former },
  { country: 'TL', names: ['East Timor'], note: former },
  { country: 'BY', names: ['Byelorussia', 'Belorussia'], note: former },
  { country: 'BY', names: ['Vitryssland'], note: 'Swedish name in common use until 2019.' },
  { country: 'SA', names: ['Kingdom of Saudi Arabia'], note: formal },
  { country: 'SA', names: ['KSA'], note: abbreviation },
  { country: 'AE', names: ['Emirates'], note: short },
  { country: 'ZA', names: ['Republic of South Africa'], note: formal },
  { country: 'ZA', names: ['RSA'], note: abbreviation },
  { country: 'CN', names: ['PRC'], note: abbreviation },
  { country: 'MD', names: ['Republic of Moldova'], note: formal },
  { country: 'TR', names: ['Republic of Türkiye', 'Republic of Turkey'], note: formal },
  { country: 'KG', names: ['Kyrgyz Republic'], note: formal },
  { country: 'SK', names: ['Slovak Republic'], note: formal },
  { country: 'IE', names: ['Republic of Ireland'], note: formal },
  { country: 'VN', names: ['Socialist Republic of Viet Nam'], note: formal },
  { country: 'MM', names: ['Republic of the Union of Myanmar'], note: formal },
  {
    country: 'VE',
    names: ['Bolivarian Republic of Venezuela', 'Venezuela (Bolivarian Republic of)'],
    note: formal,
  },
  { country: 'BR', names: ['Federative Republic of Brazil'], note: formal },
  { country: 'IN', names: ['Republic of India', 'Bharat'], note: formal },
  { country: 'PL', names: ['Republic of Poland'], note: formal },
  { country: 'KZ', names: ['Republic of Kazakhstan'], note: formal },
  { country: 'UZ', names: ['Republic of Uzbekistan'], note: formal },
  { country: 'TH', names: ['ประเทศไทย'], note: 'The Thai name with its word for country.' },
  { country: 'US', names: ['America'], note: short },
  { country: 'RU', names: ['РФ'], note: abbreviation },
  { country: 'TT', names: ['Trinidad'], note: short },
  { country: 'VA', names: ['Vatican'], note: short },
  {
    country: 'MF',
    names: ['St. Martin', 'Saint Martin', 'Sankt Martin', 'San Martín', 'São Martinho', 'Сен-Мартен'],
    note: 'Taken as the French part.',
    alternatives: ['SX'],
  },
  { country: 'VC', names: ['St. Vincent and the Grenadines'], note: short },
  { country: 'MY', names: ['މެލޭޝިޔާ'], note: shared },
  { country: 'MN', names: ['މޮންގޯލިއާ'], note: shared },
  { country: 'MA', names: ['މޮރޮކޯ'], note: shared },
  { country: 'CG', names: ['An Congó'], note: shared },
]
