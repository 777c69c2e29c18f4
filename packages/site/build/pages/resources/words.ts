import { patternNames } from '@openpartner/schemas'
import { code, link, name } from '../../markdown.ts'
import { resourceOf } from './properties.ts'
import type { Schema } from './schema.ts'
import { typeNameOf } from './resource.ts'

/** What each named expression asks for. */
const forms: Readonly<Record<string, string>> = {
  'not-blank': 'more than white space',
  uuid: 'a UUID',
  email: 'an e-mail address',
  domain: 'a domain of at least two labels',
  culture: 'a culture such as `en-US`, in any letter case',
  language: 'a language such as `en` or `pt-PT`',
  'https-url': 'an `https` address',
}

/** Longer lists than this are countries. */
const mostWords = 20

export const resourceLink = (resource: string): string =>
  link(name(typeNameOf(resource)), `/reference/resources/${resource}`)

/** What kind of value it is, as Markdown. */
export function typeInWords(schema: Schema): string {
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

/** Everything that the schema asks of a value beyond its type, as Markdown. */
export function boundsInWords(schema: Schema): readonly string[] {
  const { enum: words, pattern, format, readOnly } = schema
  return [
    ...(words === undefined ? [] : [wordsInWords(words)]),
    ...(words === undefined ? range(schema.minLength, schema.maxLength, 'character') : []),
    ...(pattern === undefined ? [] : [formInWords(pattern)]),
    ...(format === undefined ? [] : [`format ${code(format)}`]),
    ...range(schema.minItems, schema.maxItems, 'entry'),
    ...range(schema.minimum, schema.maximum, ''),
    ...(readOnly === true ? ['set by the service'] : []),
  ]
}

function wordsInWords(words: readonly unknown[]): string {
  const given = words.filter((word) => word !== '')
  const empty = given.length < words.length ? ', or empty' : ''
  if (given.length > mostWords)
    return `one of ${link(`${given.length} country codes`, '/countries/')}${empty}`
  const [first, ...others] = given.map((word) => code(String(word)))
  return others.length === 0 ? `only ${first}${empty}` : `one of ${[first, ...others].join(', ')}${empty}`
}

function formInWords(pattern: string): string {
  const form = forms[patternNames[pattern] ?? '']
  if (form === undefined) throw new Error(`There are no words for the expression ${pattern}`)
  return pattern.endsWith(')?$') && pattern.startsWith('^(?:') ? `${form}, or empty` : form
}

function range(least: number | undefined, most: number | undefined, unit: string): readonly string[] {
  const counted = (count: number): string => {
    const figure = count.toLocaleString('en')
    if (unit === '') return figure
    return `${figure} ${count === 1 ? unit : unit.replace(/y?$/, (end) => (end === 'y' ? 'ies' : 's'))}`
  }
  if (least !== undefined && most !== undefined) {
    return [`${least.toLocaleString('en')} to ${counted(most)}`]
  }
  if (most !== undefined) return [`at most ${counted(most)}`]
  return least === undefined ? [] : [`at least ${counted(least)}`]
}

/** The expressions that stand in a schema, each by its name once. */
export function expressionsIn(schemas: readonly Schema[]): ReadonlyMap<string, string> {
  const patterns = schemas.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern]))
  return new Map(patterns.map((pattern) => [pattern, formInWords(pattern)]))
}
