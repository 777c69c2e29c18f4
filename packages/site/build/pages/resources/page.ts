import type { Page } from '../../family.ts'
import { block, bullets, code, escaped, json, link, prose, table } from '../../markdown.ts'
import { patternsIn } from './descriptions.ts'
import { badDocumentOf } from './fixture.ts'
import { type Property, propertiesOf } from './properties.ts'
import { propertiesTable } from './properties-table.ts'
import type { Resource } from './resource.ts'
import { describeRules } from './rules.ts'
import { schemaOf } from './schema.ts'
import { importLines, packageVersion, variantsTable } from './variants.ts'

const directions = {
  response: 'Partner Center sends it.',
  request: 'Your program sends it.',
  shared: 'It is part of other resources.',
}

/** Everything that is known of a resource. */
export function resourcePage({ name: base, type, direction, description }: Resource): Page {
  const schema = schemaOf(base)
  const properties = propertiesOf(schema)
  const isClosed = schema.additionalProperties === false
  return {
    path: `reference/resources/${base}`,
    title: type,
    description: `${type}: ${description} Every property with its type, limits and source.`,
    text: `${escaped(description)} ${directions[direction]} ${
      isClosed
        ? 'Unknown properties are reported, because they are most likely typos.'
        : 'Unknown properties are accepted, because the service adds some.'
    }

## Properties

${propertiesTable(base, properties)}

Text lengths count Unicode code points. Optional text may be empty, which counts as missing; ${code('null')} is never valid. *Documented* properties and limits are on the pages of Microsoft, *observed* ones in its SDKs, samples and responses; *assumed* ones are [our own](/decisions/0003-bounds-on-everything). A date says when the source was written or last changed. All properties are in the packages since version ${packageVersion}.
${section('Rules across fields', bullets(describeRules(base)))}
## Valid example

${(schema.examples ?? []).map(json).join('\n\n')}

## Invalid example

${badDocument(base)}

## Import and download

${block('ts', importLines(base, type))}

${variantsTable(base)}
${section('Patterns', patterns(properties))}`,
  }
}

/** Characters beyond ASCII as escapes: those of the patterns are invisible. */
const visible = (pattern: string): string =>
  pattern.replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const section = (title: string, text: string): string => (text === '' ? '' : `\n## ${title}\n\n${text}\n`)

function badDocument(resource: Resource['name']): string {
  const { description, value, issues } = badDocumentOf(resource)
  const rows = issues.map((issue) => [
    link(code(issue.code), `/reference/issues/${issue.code}`),
    code(issue.pointer === '' ? '(the document)' : issue.pointer),
    escaped(issue.message),
  ])
  return `${prose(description)}\n\n${json(value)}\n\n${table(['Issue', 'At', 'Message'], rows)}`
}

const patterns = (properties: readonly Property[]): string =>
  [...patternsIn(properties.map(({ schema }) => schema))]
    .map(
      ([pattern, format]) =>
        `${format.replace(/^./, (letter) => letter.toUpperCase())}:\n\n${block('regex', visible(pattern))}`,
    )
    .join('\n\n')
