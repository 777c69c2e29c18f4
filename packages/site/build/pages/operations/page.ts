import type { Page } from '../../family.ts'
import { block, code, escaped, json, link, name as breaking, table } from '../../markdown.ts'
import { describeBounds, describeType } from '../resources/descriptions.ts'
import type { Call } from './calls.ts'
import { bodiesOf } from './request.ts'
import { samplesOf } from './samples.ts'
import {
  type Answer,
  type Content,
  nameOf,
  openapi,
  type Parameter,
  resolved,
  schemasOf,
} from './document.ts'
import { componentLink, componentsSection, schemaText } from './components.ts'

const locations = { path: 'Path', query: 'Query', header: 'Header' } as const

const { requests, per, scope } = openapi['x-rate-limit']

/** Everything the OpenAPI document has about an operation. */
export function operationPage(call: Call): Page {
  const { method, path, operation, parameters } = call
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => [status, resolved(answer)] as const,
  )
  return {
    path: `reference/operations/${operation.operationId}`,
    title: operation.summary,
    description: `${operation.summary} in the Partner Center API: ${method.toUpperCase()} ${path}, with calls in curl, TypeScript and Python, parameters and errors.`,
    text: `${block('http', `${method.toUpperCase()} ${path}`)}

${escaped(operation.description)}

Documented in ${link(escaped(operation.externalDocs.description), operation.externalDocs.url)}. Partner Center accepts ${requests} calls per ${per}, counted by ${scope}. The addresses of other clouds are on [the overview](/reference/operations/#clouds).

## Sample calls

${samplesOf(call)}

The token is read from the environment variable ${code('TOKEN')}. Send a new ${code('MS-RequestId')} with every call, and the same one again with a retry; a new ${code('MS-CorrelationId')} ties the calls of one task together in logs.

## Parameters

${table(['Name', 'In', 'Required', 'Type', 'Constraints', 'Meaning'], parameters.map(parameterRow))}
${body(operation.requestBody?.content)}
## Response

${answers
  .filter(([status]) => status.startsWith('2'))
  .map(answerText)
  .join('\n\n')}

## Error responses

${faultsTable(answers)}
${componentsSection(call)}`,
  }
}

function parameterRow(parameter: Parameter): readonly string[] {
  const { name, required, description, schema, content = {} } = parameter
  const [mediaType, held] = Object.entries(content)[0] ?? []
  const given = schema ?? held?.schema ?? {}
  return [
    breaking(name),
    locations[parameter.in],
    required === true ? 'yes' : 'no',
    mediaType === undefined ? describeType(given) : `${schemaText(given)} as JSON`,
    mediaType === undefined ? describeBounds(given).join('; ') : '',
    escaped(description),
  ]
}

function body(content: Content | undefined): string {
  if (content === undefined) return ''
  return `
## Request body

${schemasOf(content).map(schemaText).join(' or ')}, as ${Object.keys(content).map(code).join(', ')}.

${examples(content)}
`
}

const examples = (content: Content): string =>
  bodiesOf(content)
    .map(({ value }) => json(value))
    .join('\n\n')

function answerText([status, { description, content, headers = {} }]: readonly [string, Answer]): string {
  const schemas = schemasOf(content).map(schemaText)
  const rows = Object.entries(headers).map(([name, header]) => [
    code(name),
    escaped(resolved(header).description),
  ])
  return `Status ${status}, ${escaped(description)}${schemas.length === 0 ? ', without a body' : `: ${schemas.join(' or ')}`}.

${content === undefined ? '' : examples(content)}

${table(['Header', 'Meaning'], rows)}`
}

/** Every fault with the status that it comes with; a status without examples by its schema. */
function faultsTable(answers: readonly (readonly [string, Answer])[]): string {
  const rows = answers
    .filter(([status]) => !status.startsWith('2'))
    .flatMap(([status, { description, content = {} }]) => {
      const found = Object.values(content).flatMap(({ examples: named = {} }) => Object.values(named))
      if (found.length === 0) return [[status, '', '', escaped(description)]]
      return found.map((example) => {
        const { summary, value } = resolved(example) as {
          readonly summary: string
          readonly value: { readonly code?: number; readonly description?: string; readonly message?: string }
        }
        const text = value.description ?? value.message ?? ''
        return [status, value.code === undefined ? '' : String(value.code), escaped(text), escaped(summary)]
      })
    })
  const schemas = new Set(
    answers.flatMap(([status, { content }]) =>
      status.startsWith('2') ? [] : schemasOf(content).flatMap((schema) => nameOf(schema) ?? []),
    ),
  )
  const names = [...schemas].map(componentLink).join(' or ')
  return `The body is ${names}.\n\n${table(['Status', 'Code', 'Text', 'Meaning'], rows)}`
}
