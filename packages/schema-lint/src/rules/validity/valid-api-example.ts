import { referenceChain } from '../../analysis/references/reference-chain.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import type { InstanceIssue } from '../../instance-check/issue.ts'
import type { ApiObject } from '../../schema/openapi/api-object.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'
import { type ApiExample, examplesOf } from '../helpers/api-examples.ts'

export const validApiExample = defineRule({
  id: 'valid-api-example',
  group: 'validity',
  severity: 'error',
  presets: ['recommended', 'openapi'],
  documentation: {
    summary:
      'The examples of OpenAPI media types, parameters and headers are valid against the schema beside them.',
    rationale:
      'Documentation shows them, mock servers answer with them, and people copy them into their first request. A request need not have what is `readOnly`, nor a response what is `writeOnly`. Only JSON is checked: how XML and forms are written is not in the schema. A parameter may be shown as it is in the URL.',
    link: 'https://spec.openapis.org/oas/v3.1.1.html#working-with-examples',
    good: [{ schema: response({ id: 1, name: 'Rex' }) }, { schema: response('a text', 'text/plain') }],
    bad: [{ schema: response({ id: '1', name: 'Rex' }) }, { schema: response({ name: 'Rex' }) }],
  },
  checkDocument(document, context) {
    for (const object of document.objects) {
      const [how, type] = object.holding
      if (how !== 'one' || object.reference !== undefined) continue
      const check = checks[type]
      const schema = document.schemaAt([...object.path, 'schema'])
      if (check === undefined || schema === undefined) continue
      for (const example of examplesOf(object, context)) {
        const issue = check(object, schema, example.value, context)
        if (issue !== undefined) reportExample(object, example, issue, context)
      }
    }
  },
})

type Check = (
  object: ApiObject,
  schema: Subschema,
  value: unknown,
  context: Context,
) => InstanceIssue | undefined

const checks: Readonly<Record<string, Check>> = {
  MediaType: inMediaType,
  Parameter: asParameter,
  Header: asParameter,
}

/** Of a patch, the schema often describes what is patched. */
const json = /^(?!.*merge-patch)[\w.*+-]+\/(?:[\w.*-]+\+)?json(?:\s*;.*)?$/i

function inMediaType(
  object: ApiObject,
  schema: Subschema,
  value: unknown,
  context: Context,
): InstanceIssue | undefined {
  if (!json.test(String(object.path.at(-1)))) return undefined
  const issue = firstIssue(object, schema, value, context)
  if (issue === undefined || typeof value !== 'string') return issue
  // The JSON text itself is a way to write an example, too.
  const parsed = parsedJson(value)
  return parsed === undefined ? issue : firstIssue(object, schema, parsed.value, context)
}

/** Parameters are text: what is written in a style of the specification is not known here. */
function asParameter(
  object: ApiObject,
  schema: Subschema,
  value: unknown,
  context: Context,
): InstanceIssue | undefined {
  const issue = firstIssue(object, schema, value, context)
  if (issue === undefined || value === '') return undefined
  if (typeof value === 'object') return isAboutLeaf(issue, value) ? undefined : issue
  const types = declaredTypes(referenceChain(schema, context.resolve).schemas.at(-1) ?? schema)
  if (types === undefined || types.includes('array') || types.includes('object')) return undefined
  const text = String(value)
  const readings = [text, parsedJson(text)?.value].filter((reading) => reading !== undefined)
  const isText = readings.some((reading) => firstIssue(object, schema, reading, context) === undefined)
  return isText ? undefined : issue
}

/** Whether an issue is about a single value within, which is text in the end. */
function isAboutLeaf({ path }: InstanceIssue, value: unknown): boolean {
  let at = value
  for (const step of path) at = (at as Readonly<Record<string | number, unknown>>)[step]
  return typeof at !== 'object' || at === null
}

function firstIssue(
  { direction = 'either' }: ApiObject,
  schema: Subschema,
  value: unknown,
  { validate }: Context,
): InstanceIssue | undefined {
  return validate(schema, value, { direction })?.[0]
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function reportExample(
  { document }: ApiObject,
  { name, path, isElsewhere }: ApiExample,
  issue: InstanceIssue,
  { report }: Context,
): void {
  const where = issue.path.length === 0 ? 'it' : `${shorten(issue.path.join('.'))} in it`
  report({
    at: document,
    path: isElsewhere ? path : [...path, ...issue.path],
    message: `${name === undefined ? 'The example' : `Example ${showValue(name)}`} is rejected by the schema beside it: ${where} ${shorten(issue.message)}.`,
  })
}

function response(example: unknown, mediaType = 'application/json'): object {
  const properties = {
    id: { type: 'integer' },
    name: { type: 'string' },
    secret: { type: 'string', writeOnly: true },
  }
  const schema = { type: 'object', required: ['id', 'name', 'secret'], properties }
  const content = { [mediaType]: { schema, example } }
  return {
    openapi: '3.1.0',
    paths: { '/pets': { get: { responses: { default: { description: 'A pet', content } } } } },
  }
}
