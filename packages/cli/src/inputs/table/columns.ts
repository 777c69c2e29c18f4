import type { InputError } from '@openpartner/json-records/input-error'
import { visible } from '@openpartner/terminal/visible'
import type { Resource } from '../../options/resource.ts'
import { type Column, type ColumnMap, columnMatcher, type Columns } from './match-columns.ts'
import { propertiesOf } from './properties.ts'

/** What the columns of a table are, by its header. */
export async function columnsOf(
  header: { readonly line: number; readonly cells: readonly string[] },
  resource: Resource,
  map: ColumnMap,
): Promise<Columns | { readonly error: InputError }> {
  const { line } = header
  const error = (message: string) => ({ error: { code: 'table-columns' as const, line, message } })
  const names = header.cells.map((name) => name.trim())
  const missing = [...map.keys()].filter((name) => !names.includes(name))
  if (missing.length > 0)
    return error(`has no column ${listOf(missing)}, which --map names; it has ${listOf(names)}`)
  const match = await columnMatcher(resource)
  const pointers = new Map(propertiesOf(resource).map((property) => [property.pointer, property]))
  const columns: Column[] = []
  const others: string[] = []
  for (const [index, name] of names.entries()) {
    const pointer = map.get(name)
    if (pointer === '') continue
    const mapped = pointer === undefined ? undefined : pointers.get(pointer)
    const meaning = mapped === undefined ? match(name) : { property: mapped, isChosen: false }
    if (meaning === undefined) others.push(name)
    else columns.push({ index, name, ...meaning })
  }
  const twice = columns.find(
    ({ property }, at) => at !== columns.findIndex((one) => one.property === property),
  )
  if (twice !== undefined) {
    const both = columns.filter(({ property }) => property === twice.property).map(({ name }) => name)
    return error(
      `has two columns for ${twice.property.pointer}: ${listOf(both)}; say with --map what they are ("--map column=" leaves one out)`,
    )
  }
  if (columns.length === 0) {
    return error(
      `has no column that is a property of ${resource.type}: ${listOf(names)}; the first line must name the columns, and --map says what they are`,
    )
  }
  return { columns, others }
}

/** Names in quotation marks: a few of them, none of them long. */
export function listOf(names: readonly string[]): string {
  const shown = names.slice(0, maxNames).map((name) => `"${visible(name.slice(0, maxLength))}"`)
  return names.length > maxNames
    ? `${shown.join(', ')} and ${names.length - maxNames} more`
    : shown.join(', ')
}

const maxNames = 20
const maxLength = 60
