import { patternNames } from '@openpartner/schemas'
import { code, link, name } from '../../markdown.ts'
import { resourceOf } from './properties.ts'
import type { Schema } from './schema.ts'
import { typeNameOf } from './resource.ts'

/** What each format requires. */
const formats: Readonly<Record<string, string>> = {
  'not-blank': 'more than white space',
  uuid: 'a UUID',
  email: 'an email address',
  domain: 'a domain of at least two labels',
  culture: 'a culture such as `en-US`, in any letter case',
  language: 'a language such as `en` or `pt-PT`',
  'https-url': 'an `https` address',
}

/** Longer lists than this are countries. */
const maxValues = 20

export const resourceLink = (resource: string): string =>
  link(name(typeNameOf(resource)), `/reference/resources/${resource}`)

/** The type of a value, as Markdown. */
export function describeType(schema: Schema): string {
  const resource = resourceOf(schema)
  if (resource !== undefined) return resourceLink(resource)
  if (schema.type === 'array') {
    const item = resourceOf(schema.items ?? {})
    return item === undefined ? `list of ${plural(schema.items?.type)}` : `list of ${resourceLink(item)}`
  }
  return [schema.type ?? 'any'].flat().join(' or ')
}

const plural = (type: Schema['type'] = 'value'): string =>
  [type]
    .flat()
    .map((kind) => `${kind}s`)
    .join(' or ')

/** What the schema requires of a value beyond its type, as Markdown. */
export function describeBounds(schema: Schema): readonly string[] {
  const { enum: values, pattern, format, readOnly } = schema
  return [
    ...(values === undefined ? [] : [describeValues(values)]),
    ...(values === undefined ? range(schema.minLength, schema.maxLength, 'character') : []),
    ...(pattern === undefined ? [] : [describeFormat(pattern)]),
    ...(format === undefined ? [] : [`format ${code(format)}`]),
    ...range(schema.minItems, schema.maxItems, 'entry'),
    ...range(schema.minimum, schema.maximum, ''),
    ...(readOnly === true ? ['set by the service'] : []),
  ]
}

function describeValues(values: readonly unknown[]): string {
  const given = values.filter((value) => value !== '')
  const empty = given.length < values.length ? ', or empty' : ''
  if (given.length > maxValues)
    return `one of ${link(`${given.length} country codes`, '/countries/')}${empty}`
  const [first, ...others] = given.map((value) => code(String(value)))
  return others.length === 0 ? `only ${first}${empty}` : `one of ${[first, ...others].join(', ')}${empty}`
}

function describeFormat(pattern: string): string {
  const format = formats[patternNames[pattern] ?? '']
  if (format === undefined) throw new Error(`Nothing describes the pattern ${pattern}`)
  return pattern.endsWith(')?$') && pattern.startsWith('^(?:') ? `${format}, or empty` : format
}

function range(min: number | undefined, max: number | undefined, unit: string): readonly string[] {
  const counted = (count: number): string => {
    const figure = count.toLocaleString('en')
    if (unit === '') return figure
    return `${figure} ${count === 1 ? unit : unit.replace(/y?$/, (end) => (end === 'y' ? 'ies' : 's'))}`
  }
  if (min !== undefined && max !== undefined) {
    return [`${min.toLocaleString('en')} to ${counted(max)}`]
  }
  if (max !== undefined) return [`at most ${counted(max)}`]
  return min === undefined ? [] : [`at least ${counted(min)}`]
}

/** The patterns of schemas, each once, with the format that it describes. */
export function patternsIn(schemas: readonly Schema[]): ReadonlyMap<string, string> {
  const patterns = schemas.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern]))
  return new Map(patterns.map((pattern) => [pattern, describeFormat(pattern)]))
}
