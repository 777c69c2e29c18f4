import type { Page } from '../../family.ts'
import { block, bullets, code, escaped, json, link, name, prose, table } from '../../markdown.ts'
import { badDocumentOf } from './fixture.ts'
import { documentsOf, presenceIn } from './presence.ts'
import { type Property, propertiesOf } from './properties.ts'
import { describeConstraints, knownSince, describeOrigin, originOf } from './provenance.ts'
import type { Resource } from './resource.ts'
import { describeRules } from './rules.ts'
import { schemaOf } from './schema.ts'
import { importLines, packageVersion, variantsTable } from './variants.ts'
import { describeBounds, patternsIn, describeType } from './descriptions.ts'

const directions = {
  response: 'The service sends it.',
  request: 'A client sends it.',
  shared: 'It is part of other resources.',
}

/** Everything that is known of a resource. */
export function resourcePage({ name: base, type, direction, description }: Resource): Page {
  const schema = schemaOf(base)
  const properties = propertiesOf(schema)
  const rules = describeRules(base)
  const closed = schema.additionalProperties === false
  return {
    path: `reference/resources/${base}`,
    title: type,
    text: `${escaped(description)} ${directions[direction]} It is ${
      closed ? 'closed: unknown properties are refused.' : 'open: unknown properties are accepted.'
    }

## Properties

${table(['Property', 'Type', 'Bounds', 'Meaning'], properties.map(propertyRow))}

Text lengths count Unicode code points. An optional text may be empty, which counts as not given; ${code('null')} is never valid.

## Presence

${presenceTable(base, properties)}

*Not described* means that no document shows the property there. *By country* and *one of the two* are decided by the rules below, or by those of the resource in question.
${section('Rules across fields', bullets(rules))}
## Example

${(schema.examples ?? []).map(json).join('\n\n')}

## A document that is refused

${badDocument(base)}

## Use

${block('ts', importLines(base, type))}

${variantsTable(base)}
${section('Patterns', patterns(properties))}
## Where it comes from

Each property and each constraint is documented by Microsoft, observed in answers and clients, or assumed by us. *Known since* is the date of the earliest source that has the property. All properties are in the packages since version ${packageVersion}. Assumed bounds are [our own generous ones](/decisions/0003-bounds-on-everything).

${provenanceTable(base, properties)}
`,
  }
}

/** Characters beyond ASCII as escapes: those of the patterns are invisible. */
const visible = (pattern: string): string =>
  pattern.replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const section = (title: string, text: string): string => (text === '' ? '' : `\n## ${title}\n\n${text}\n`)

const propertyRow = ({ path, schema }: Property): readonly string[] => [
  name(path),
  describeType(schema),
  describeBounds(schema).join('; '),
  `${escaped(schema.description ?? '')}${example(schema.examples?.[0])}`,
]

const example = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? ` Such as ${code(value)}.` : ''

function presenceTable(resource: Resource['name'], properties: readonly Property[]): string {
  const documents = documentsOf(resource)
  const given = properties.filter(({ path }) => !path.endsWith('[]'))
  return table(
    ['Property', ...documents.map(({ label }) => label)],
    given.map(({ path }) => [name(path), ...documents.map((document) => presenceIn(document, path))]),
  )
}

function badDocument(resource: Resource['name']): string {
  const { description, value, issues } = badDocumentOf(resource)
  const rows = issues.map((issue) => [
    link(code(issue.code), `/reference/issues/${issue.code}`),
    code(issue.pointer === '' ? '(the document)' : issue.pointer),
    escaped(issue.message),
  ])
  return `${prose(description)}\n\n${json(value)}\n\n${table(['Issue', 'At', 'Sentence'], rows)}`
}

const patterns = (properties: readonly Property[]): string =>
  [...patternsIn(properties.map(({ schema }) => schema))]
    .map(
      ([pattern, format]) =>
        `${format.replace(/^./, (letter) => letter.toUpperCase())}:\n\n${block('regex', visible(pattern))}`,
    )
    .join('\n\n')

function provenanceTable(resource: string, properties: readonly Property[]): string {
  const rows = properties.map(({ path }) => {
    const origin = originOf(resource, path)
    const spelling = origin.documentedAs === undefined ? '' : `; spelled ${code(origin.documentedAs)} there`
    return [
      name(path),
      knownSince(origin),
      `${describeOrigin(origin)}${spelling}`,
      describeConstraints(origin),
    ]
  })
  return table(['Property', 'Known since', 'Property from', 'Constraints'], rows)
}
