import { countryByName } from '@openpartner/registration/names'
import { damageOf, hasLostZeros, isDamagedNumber } from './damage.ts'
import type { Column } from './match-columns.ts'
import type { ColumnNotes } from './notes.ts'

type Values = Record<string, unknown>

/** What is said of cells, after their column and number. */
export const cellSentences = {
  country: 'had the name of a country, which was read as its code',
  exponent: 'in scientific notation: a spreadsheet has cut off digits; export the column as text',
  marks: 'with spreadsheet characters around the value, such as = or quotation marks',
  zeros: 'that seem to have lost a 0 at their start, as happens in spreadsheets; export the column as text',
} as const

/** Names that are remembered: more than there are countries. */
const maxRemembered = 1000

/** Makes records of rows: an empty cell counts as missing. */
export class RecordBuilder {
  readonly #columns: readonly Column[]
  readonly #notes: ColumnNotes
  readonly #locale: string
  readonly #countries = new Map<string, string | undefined>()
  readonly #postalCodes: readonly Column[]
  readonly #numbers: readonly Column[]

  constructor(columns: readonly Column[], notes: ColumnNotes, locale: string) {
    this.#columns = columns
    this.#notes = notes
    this.#locale = locale
    this.#postalCodes = columns.filter(({ property }) => property.path.at(-1) === 'postalCode')
    this.#numbers = columns.filter(
      ({ property }) => property.path.at(-1) === 'organizationRegistrationNumber',
    )
  }

  build(cells: readonly string[], line: number): Values {
    const record: Values = {}
    for (const column of this.#columns) {
      const cell = cells[column.index]
      if (cell === undefined || cell === '' || cell.trim() === '') continue
      const { path } = column.property
      const last = path.length - 1
      let parent = record
      for (let depth = 0; depth < last; depth += 1) parent = (parent[path[depth] as string] ??= {}) as Values
      parent[path[last] as string] = this.#valueOf(cell, column, line)
    }
    this.#findLostZeros(cells, record, line)
    return record
  }

  #valueOf(cell: string, { name, property }: Column, line: number): unknown {
    if (property.type === 'boolean') {
      const word = cell.trim().toLowerCase()
      return word === 'true' ? true : word === 'false' ? false : cell
    }
    if (property.type === 'number') return /^\s*-?[0-9]{1,15}\s*$/.test(cell) ? Number(cell) : cell
    if (property.isCountry) {
      const code = this.#countryOf(cell)
      if (code === undefined || code === cell) return cell
      this.#notes.add('country', name, line)
      return code
    }
    const damage = damageOf(cell)
    if (damage !== undefined) this.#notes.add(damage, name, line)
    return cell
  }

  /** The code of a country; `undefined` for a name that none has, or several. */
  #countryOf(name: string): string | undefined {
    if (this.#countries.has(name)) return this.#countries.get(name)
    const found = countryByName(name, this.#locale)
    const code = found === undefined || found.alternatives.length > 0 ? undefined : found.country.alpha2
    if (this.#countries.size === maxRemembered) this.#countries.clear()
    this.#countries.set(name, code)
    return code
  }

  #findLostZeros(cells: readonly string[], record: Values, line: number): void {
    for (const { index, name, property } of this.#postalCodes) {
      const address = property.path
        .slice(0, -1)
        .reduce<unknown>((value, key) => (value as Values)?.[key], record)
      if (hasLostZeros(cells[index] ?? '', (address as Values | undefined)?.['country']))
        this.#notes.add('zeros', name, line)
    }
    for (const { index, name } of this.#numbers) {
      if (isDamagedNumber(cells[index] ?? '', companyCountryOf(record))) this.#notes.add('zeros', name, line)
    }
  }
}

type Profiles = {
  readonly companyProfile?: { readonly address?: { readonly country?: unknown } }
  readonly billingProfile?: { readonly defaultAddress?: { readonly country?: unknown } }
}

const companyCountryOf = ({ companyProfile, billingProfile }: Profiles): unknown =>
  companyProfile?.address?.country ?? billingProfile?.defaultAddress?.country
