import { type Completion, startCompletion } from '@codemirror/autocomplete'
import type { EditorState } from '@codemirror/state'
import { describe } from '../description/description.ts'
import { descriptionElement } from '../description/element.ts'
import { textOf } from '../reader/checkpoints.ts'
import { namesAround, type Location, locationAt } from '../reader/location.ts'
import { tokenFrom } from '../reader/token.ts'
import { emptyValueOf } from '../schema/empty-value.ts'
import type { Knowledge } from '../schema/knowledge.ts'
import type { Property } from '../schema/property.ts'
import { typesOf, valuesOf } from '../schema/value-kind.ts'
import { chosen, replacement, type Written } from './replacement.ts'

/** The properties that an object does not have yet, required ones first. */
export function missingNames(
  state: EditorState,
  location: Location,
  knowledge: Knowledge,
): readonly string[] {
  const present = namesAround(state, location)
  const missing = [...knowledge.membersAt(location.path)].filter(([name]) => !present.has(name))
  const [required, optional] = [true, false].map((wanted) =>
    missing.filter(([, { isRequired }]) => isRequired === wanted).map(([name]) => name),
  )
  return [...(required ?? []), ...(optional ?? [])]
}

/** Options for the properties that an object does not have yet. */
export function nameOptions(
  state: EditorState,
  location: Location,
  knowledge: Knowledge,
): readonly Completion[] {
  const members = knowledge.membersAt(location.path)
  return missingNames(state, location, knowledge).flatMap((name, index) => {
    const property = members.get(name)
    if (property === undefined) return []
    const description = describe(property, [...location.path, name], knowledge)
    return [
      {
        label: name,
        detail: `${description.type}, ${description.presence}`,
        info: () => descriptionElement(description, false),
        type: 'property',
        // The list is sorted by this as long as nothing is written.
        boost: 99 - index,
        apply: applied(name, property),
      },
    ]
  })
}

const applied =
  (name: string, { schema }: Property): NonNullable<Completion['apply']> =>
  (view, completion, _from, to) => {
    const location = locationAt(view.state, to)
    if (location === undefined) return
    view.dispatch(
      chosen(replacement(view.state, location, nameAndValue(view.state, location, name, schema)), completion),
    )
    if (hasOptions(schema)) startCompletion(view)
  }

/** A name with an empty value, unless it has one already. */
export function nameAndValue(
  state: EditorState,
  { range }: Location,
  name: string,
  schema: Property['schema'],
): Written {
  const key = JSON.stringify(name)
  if (tokenFrom(textOf(state), range.to)?.content === ':') return { json: key }
  const value = emptyValueOf(schema)
  const from = key.length + 2
  const isEmpty = ['""', '{}', '[]'].includes(value)
  return isEmpty
    ? { json: `${key}: ${value}`, anchor: from + 1 }
    : { json: `${key}: ${value}`, anchor: from, head: from + value.length }
}

const hasOptions = (schema: Property['schema']): boolean =>
  valuesOf(schema).length > 1 || typesOf(schema).includes('object')
