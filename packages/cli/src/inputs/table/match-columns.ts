import type { Normalization } from '@openpartner/validators'
import type { Resource } from '../../options/resource.ts'
import { type Property, propertiesOf } from './properties.ts'

/** `--map`: a column, and the pointer of the property that it has; an empty one leaves the column out. */
export type ColumnMap = ReadonlyMap<string, string>

export type Column = {
  readonly index: number
  readonly name: string
  readonly property: Property
  /** Whether other properties have the same name, so that one was chosen. */
  readonly isChosen: boolean
}

export type Columns = {
  readonly columns: readonly Column[]
  /** Those without a property. */
  readonly others: readonly string[]
}

/** What people call a property, by what is left of that after folding. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['phone', 'phoneNumber'],
  ['telephone', 'phoneNumber'],
  ['zip', 'postalCode'],
  ['zipcode', 'postalCode'],
  ['postcode', 'postalCode'],
  ['street', 'addressLine1'],
  ['address', 'addressLine1'],
  ['address1', 'addressLine1'],
  ['address2', 'addressLine2'],
  ['countrycode', 'country'],
  ['countryregion', 'country'],
  ['stateprovince', 'state'],
  ['emailaddress', 'email'],
  ['registrationnumber', 'organizationRegistrationNumber'],
  ['companyregistrationnumber', 'organizationRegistrationNumber'],
])

/** Metadata, which nobody keeps in a table under its own name alone. */
const isMetadata = ({ path }: Property): boolean =>
  path.some((key) => key === 'links' || key === 'attributes' || key === 'userCredentials')

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

type Meaning = { readonly property: Property; readonly isChosen: boolean }

/** Matches the names of columns with the properties of a resource, in whatever spelling. */
export async function columnMatcher(resource: Resource): Promise<(name: string) => Meaning | undefined> {
  const properties = propertiesOf(resource)
  const byPath = new Map(properties.map((property) => [fold(property.pointer), property]))
  const byEnd = new Map<string, Property[]>()
  for (const property of properties.filter((candidate) => !isMetadata(candidate)).toSorted(byRank)) {
    for (let from = property.path.length - 1; from > 0; from -= 1) {
      const end = fold(property.path.slice(from).join('/'))
      byEnd.set(end, [...(byEnd.get(end) ?? []), property])
    }
  }
  const normalized = await normalizedName(resource)
  return (name) => {
    const folded = fold(name)
    const exact = byPath.get(folded) ?? byPath.get(fold(normalized(name) ?? ''))
    if (exact !== undefined) return { property: exact, isChosen: false }
    const found = byEnd.get(folded) ?? byEnd.get(fold(otherNames.get(folded) ?? ''))
    return found?.[0] && { property: found[0], isChosen: found.length > 1 }
  }
}

/** Of properties with the same name, that of the billing profile comes first, and then the one nearest to the root. */
const byRank = (one: Property, other: Property): number =>
  Number(other.path[0] === 'billingProfile') - Number(one.path[0] === 'billingProfile') ||
  one.path.length - other.path.length

/** Where the normalizer puts a value under a name, such as those of Partner Center's own export; as a path with slashes. */
async function normalizedName({ type }: Resource): Promise<(name: string) => string | undefined> {
  const module: Record<string, unknown> = await import('@openpartner/validators/normalize')
  const normalize = module[`normalize${type}`] as (value: unknown) => Normalization
  return (name) => {
    const { value, unknownKeys } = normalize({ [name]: 'x' })
    return unknownKeys.length > 0 ? undefined : pathOf(value)
  }
}

function pathOf(value: unknown): string | undefined {
  const path: string[] = []
  let inner = value
  while (typeof inner === 'object' && inner !== null) {
    const [entry] = Object.entries(inner)
    if (entry === undefined) return undefined
    path.push(entry[0])
    inner = entry[1]
  }
  return path.join('/')
}
