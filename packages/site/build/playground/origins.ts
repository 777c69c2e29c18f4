import { createRequire } from 'node:module'
import provenance from '@openpartner/schemas/provenance.json' with { type: 'json' }
import { hasOwnCode, issueCodes, type ResourceName, rulesOf } from '@openpartner/schemas'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import type { FieldOrigins, ResourceOrigins } from '../../src/playground/origins.ts'
import { fieldStatement, ruleStatement } from './statements.ts'

const require = createRequire(import.meta.url)

type Status = { readonly status: string; readonly sources: readonly string[] }
type Property = Status & { readonly constraints: { readonly [keyword: string]: Status } }
type Properties = { readonly [path: string]: Property }

const properties: { readonly [resource: string]: Properties } = provenance.resources
const rules: { readonly [rule: string]: Status & { readonly resources: readonly string[] } } =
  provenance.rules
const sources: { readonly [key: string]: { title: string; date: string; url: string } } = provenance.sources

/** Empty text gets the code of text that is missing, and a type comes from where its field comes from. */
const fieldItself: ReadonlySet<string> = new Set(['minLength', 'type'])

/** The issue code of a keyword. */
const codes: { readonly [keyword: string]: string } = Object.fromEntries(
  issueCodes.flatMap(({ code, keywords }) =>
    keywords.filter((keyword) => !fieldItself.has(keyword)).map((keyword) => [keyword, code]),
  ),
)

/** Where each rule of a resource comes from, in few bytes: every origin and source once, by number. */
export function originsOf(name: string): ResourceOrigins {
  const book = new Book()
  const bundle = require(`@openpartner/schemas/bundle/${name}.schema.json`) as JsonSchema
  const { children } = fieldsOf(bundle, { bundle, provenance: properties[name] ?? {}, path: '', book })
  const ofRules = Object.entries(rules).filter(([, { resources }]) => resources.includes(name))
  const origins: ResourceOrigins = {
    rules: Object.fromEntries(
      ofRules.map(([rule, status]) => [rule, book.number(status, ruleStatement(rule, status))]),
    ),
    bound: book.number(
      { status: 'assumed', sources: ['openpartner'] },
      fieldStatement('assumed', ['openpartner']),
    ),
    children: children ?? {},
    origins: book.origins,
    sources: book.sources.map((key) => sources[key] as { title: string; date: string; url: string }),
  }
  // An issue of a rule without its own code is found by the field.
  for (const { name: rule, code, at } of rulesOf(name as ResourceName).filter((one) => !hasOwnCode(one))) {
    const field = at
      .split('/')
      .slice(1)
      .reduce<FieldOrigins>((parent, step) => parent.children?.[step] ?? {}, origins)
    Object.assign(field, { codes: { ...field.codes, [code]: origins.rules[rule] } })
  }
  return origins
}

type Position = {
  readonly bundle: JsonSchema
  readonly provenance: Properties
  readonly path: string
  readonly book: Book
}

/** What is known of the properties below a schema. References lead to the provenance of another resource. */
function fieldsOf(given: JsonSchema, position: Position): Pick<FieldOrigins, 'children' | 'items'> {
  const { schema, ...at } = followed(given, position)
  const found: Pick<FieldOrigins, 'children' | 'items'> = {}
  if (isSchema(schema.properties)) {
    const entries = Object.entries(schema.properties).map(([name, property]) => {
      const path = at.path === '' ? name : `${at.path}.${name}`
      return [name, fieldOf(property as JsonSchema, { ...at, path })] as const
    })
    Object.assign(found, { children: Object.fromEntries(entries) })
  }
  if (isSchema(schema.items))
    Object.assign(found, { items: fieldOf(schema.items, { ...at, path: `${at.path}[]` }) })
  return found
}

function fieldOf(schema: JsonSchema, position: Position): FieldOrigins {
  const { provenance: known, path, book } = position
  const property = known[path]
  const below = fieldsOf(schema, position)
  if (property === undefined) return below
  const constraints = Object.entries(property.constraints).filter(([, status]) => !isOwnBound(status))
  const named = constraints.flatMap(([keyword, status]) => {
    const code = keyword === 'pattern' && typeof schema.format === 'string' ? 'format' : codes[keyword]
    return code === undefined ? [] : [[code, book.field(status)] as const]
  })
  return {
    origin: book.field(property),
    ...(named.length > 0 && { codes: Object.fromEntries(named) }),
    ...below,
  }
}

const isOwnBound = ({ sources: keys }: Status): boolean => keys.length === 1 && keys[0] === 'openpartner'

/** A reference to a resource has that resource's provenance; other named parts belong to whoever uses them. */
function followed(schema: JsonSchema, position: Position): Position & { readonly schema: JsonSchema } {
  if (typeof schema.$ref !== 'string') return { ...position, schema }
  const type = schema.$ref.slice('#/$defs/'.length)
  const target = (position.bundle.$defs as { readonly [name: string]: JsonSchema })[type] ?? {}
  const resource = type.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase()
  const own = properties[resource]
  return own === undefined
    ? { ...position, schema: target }
    : { ...position, schema: target, provenance: own, path: '' }
}

/** Origins and sources by number. */
class Book {
  readonly origins: { status: string; statement: string; sources: number[] }[] = []
  readonly sources: string[] = []
  readonly #known = new Map<string, number>()

  number({ status, sources: keys }: Status, statement: string): number {
    const known = this.#known.get(`${statement} ${keys.join(' ')}`)
    if (known !== undefined) return known
    const numbers = keys.map((key) => {
      if (!this.sources.includes(key)) this.sources.push(key)
      return this.sources.indexOf(key)
    })
    const number = this.origins.push({ status, statement, sources: numbers }) - 1
    this.#known.set(`${statement} ${keys.join(' ')}`, number)
    return number
  }

  field(status: Status): number {
    return this.number(status, fieldStatement(status.status, status.sources))
  }
}
