import { InvalidArgumentError } from 'commander'
import { visible } from '@openpartner/terminal/visible'
import { propertiesOf } from '../inputs/table/properties.ts'
import type { Resource } from './resource.ts'

/** A column of a table, and the pointer of the property that it has; an empty one leaves the column out. */
type Mapping = readonly [column: string, pointer: string]

/** Adds `column=pointer` to those before it. The name of a column may have an equals sign, a pointer has none. */
export function mapNamed(text: string, before: readonly Mapping[] | undefined): readonly Mapping[] {
  const at = text.lastIndexOf('=')
  const column = text.slice(0, Math.max(at, 0)).trim()
  const pointer = text.slice(at + 1).trim()
  if (column === '' || (pointer !== '' && !pointer.startsWith('/')))
    throw new InvalidArgumentError(
      'It must be column=pointer, such as "Tenant=/id", or column= to leave it out.',
    )
  if (before?.some(([name]) => name === column) === true)
    throw new InvalidArgumentError('The column is already mapped.')
  return [...(before ?? []), [column, pointer]]
}

/** What is wrong with a pointer that no property of the resource has. */
export function unknownPointer(map: readonly Mapping[] | undefined, resource: Resource): string | undefined {
  if (map === undefined) return undefined
  const pointers = propertiesOf(resource).map(({ pointer }) => pointer)
  const wrong = map.find(([, pointer]) => pointer !== '' && !pointers.includes(pointer))
  // Metadata can be named, but nobody looks for it.
  const listed = pointers.filter((pointer) => !/\/(?:links|attributes)\//.test(pointer))
  return (
    wrong &&
    `--map: ${resource.type} has no property ${visible(wrong[1])} that a cell can hold; it has:\n${listed.map((pointer) => `  ${pointer}`).join('\n')}`
  )
}
