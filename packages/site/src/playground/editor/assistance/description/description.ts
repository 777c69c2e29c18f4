import type { EditorState } from '@codemirror/state'
import type { Origin, Range } from '../../../model.ts'
import { type Path, type Location, locationAt } from '../reader/location.ts'
import type { Knowledge } from '../schema/knowledge.ts'
import type { Entry, Property } from '../schema/property.ts'
import { boundsOf, describedValue, isCountry, typesOf } from '../schema/value-kind.ts'
import { countryFacts } from './country-facts.ts'

/** What there is to say about a property, or about its value. */
export type Description = {
  /** Its name, or the value. */
  readonly name: string
  readonly type: string
  readonly presence: 'required' | 'optional' | 'required by a rule'
  /** What it means. */
  readonly text: string
  /** What the schema requires of the value, in a few words each. */
  readonly bounds: readonly string[]
  /** Sentences on rules that decide about it. */
  readonly conditions: readonly string[]
  readonly examples: readonly string[]
  readonly origin: Origin | undefined
  /** Where the reference describes it. */
  readonly entry: Entry | undefined
}

/** What is at a position, with its range. */
export type Described = { readonly range: Range; readonly description: Description }

/** The description of what is written at a position, `undefined` if the schema knows nothing of it. */
export function descriptionAt(
  state: EditorState,
  position: number,
  knowledge: Knowledge,
): Described | undefined {
  const location = locationAt(state, position)
  if (location === undefined || location.range.from === location.range.to) return undefined
  const description = ofLocation(location, knowledge)
  return description && { range: location.range, description }
}

function ofLocation({ kind, path, content }: Location, knowledge: Knowledge): Description | undefined {
  const own = kind === 'key' ? [...path, content] : path
  const property = knowledge.propertyAt(own)
  if (property === undefined || own.length === 0) return undefined
  const described = describe(property, own, knowledge)
  const meaning = kind === 'value' ? meaningOf(property.schema, content) : ''
  return meaning === '' ? described : { ...described, text: `${content}: ${meaning}` }
}

/** What a schema says about one of its values. */
function meaningOf(schema: Property['schema'], value: string): string {
  const meaning = describedValue(schema, value)
  return meaning !== '' && isCountry(schema) ? `${meaning}. ${countryFacts(value)}` : meaning
}

/** What there is to say about the property at a path. */
export function describe(property: Property, path: Path, knowledge: Knowledge): Description {
  const { schema, isRequired, entry } = property
  const conditions = knowledge.conditionsAt(path)
  const optional = conditions.length > 0 ? 'required by a rule' : 'optional'
  return {
    name: path.findLast((step) => typeof step === 'string') ?? '',
    type: typesOf(schema).join(' or '),
    presence: isRequired ? 'required' : optional,
    text: typeof schema.description === 'string' ? schema.description : '',
    bounds: boundsOf(schema),
    conditions,
    examples: examplesOf(schema),
    origin: knowledge.originAt(path),
    entry,
  }
}

/** Of texts and numbers; those of objects are long, and what is empty shows nothing. */
const examplesOf = ({ examples, enum: values }: Property['schema']): readonly string[] =>
  Array.isArray(examples) && values === undefined
    ? examples.filter((example) => typeof example !== 'object' && example !== '').map(String)
    : []
