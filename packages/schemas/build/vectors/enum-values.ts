import type { ResourceName } from '../../src/generated/resources.ts'
import { smallestAround, withValue } from './document.ts'
import { fieldsOf } from './fields.ts'
import { accepted, refused, type Vector } from './vector.ts'

/** Only the lists of countries are longer; countries.ts has those. */
const maxValues = 20

/** Each value of each enum, and one that is in none. */
export function enumVectors(resource: ResourceName): Vector[] {
  return fieldsOf(resource).flatMap(({ pointer, schema }) => {
    const base = smallestAround(resource, pointer)
    const values = (schema.enum ?? []) as unknown[]
    if (base === undefined || values.length === 0) return []
    const other = schema.type === 'boolean' ? !values.includes(true) : 'in no enum'
    const allowed = values.length > maxValues ? [] : values
    return [
      ...allowed.map((value) =>
        accepted(`${pointer} is ${JSON.stringify(value)}.`, withValue(base, pointer, value)),
      ),
      refused(`${pointer} is not an enum value.`, withValue(base, pointer, other), { code: 'enum', pointer }),
    ]
  })
}
