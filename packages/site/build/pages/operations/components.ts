import { resources } from '@openpartner/schemas'
import { code, escaped, link, table } from '../../markdown.ts'
import type { Schema } from '../resources/schema.ts'
import { describeBounds, describeType } from '../resources/descriptions.ts'
import type { Call } from './calls.ts'
import { nameOf, openapi, resolved, schemasOf } from './document.ts'

const isResource = (name: string): boolean => resources.some(({ type }) => type === name)

/** A schema of the document by its name: the page of the resource, or the section below that shows it. */
export function componentLink(name: string): string {
  const resource = resources.find(({ type }) => type === name)
  return link(
    code(name),
    resource === undefined ? `#${name.toLowerCase()}` : `/reference/resources/${resource.name}`,
  )
}

/** What kind of value it is, as Markdown; references stay within the document. */
export function schemaText(schema: Schema): string {
  const name = nameOf(schema)
  if (name !== undefined) return componentLink(name)
  const item = nameOf(schema.items ?? {})
  return item === undefined ? describeType(schema) : `list of ${componentLink(item)}`
}

/** The schemas of an operation that are no resources, each with a table of its properties. */
export function componentsSection({ operation, parameters }: Call): string {
  const contents = [
    operation.requestBody?.content,
    ...parameters.map(({ content }) => content),
    ...Object.values(operation.responses).map((answer) => resolved(answer).content),
  ]
  const names = contents.flatMap((content) => schemasOf(content).flatMap((schema) => nameOf(schema) ?? []))
  return [...withInner(names)].map(section).join('\n')
}

/** The names that are no resources, and those that their schemas refer to. */
function withInner(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (isResource(name) || found.has(name)) continue
    found.add(name)
    const text = JSON.stringify(openapi.components.schemas[name] ?? {})
    const inner = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, one = '']) => one)
    withInner(inner, found)
  }
  return found
}

function section(name: string): string {
  const schema = openapi.components.schemas[name] ?? {}
  const { description = '', properties = {}, required = [] } = schema
  const rows = Object.entries(properties).map(([property, part]) => [
    code(property),
    schemaText(part),
    required.includes(property) ? 'yes' : 'no',
    describeBounds(part).join('; '),
    escaped(part.description ?? ''),
  ])
  if (rows.length === 0) return `\n## ${name}\n\n${escaped(description)} It is a ${schemaText(schema)}.\n`
  return `\n## ${name}\n\n${escaped(description)}\n\n${table(['Property', 'Type', 'Required', 'Constraints', 'Meaning'], rows)}\n`
}
