import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resources } from '@openpartner/schemas'
import type { Validator } from '@openpartner/validators'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

type Json = { readonly [key: string]: unknown }
type Responses = Readonly<Record<string, { $ref?: string; content?: unknown }>>
type Document = {
  paths: Record<string, Record<string, { operationId: string; responses: Responses }>>
  components: { responses: Responses }
}

const file = createRequire(import.meta.url).resolve('@openpartner/schemas/openapi.json')
const document = JSON.parse(readFileSync(file, 'utf8')) as Document
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'https://openpartner.example/document', ...document })

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method !== 'parameters')
    .map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
)

/** The operation that a call is for; the one with a fixed address before those with an identifier in theirs. */
const operationFor = (method: string, url: string) =>
  operations
    .toSorted((one, other) => one.path.split('{').length - other.path.split('{').length)
    .find(
      ({ path, method: its }) =>
        its === method &&
        new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i').test(
          (url.split('?')[0] ?? '').replaceAll(/\/+/g, '/'),
        ),
    )

const shared = document.components.responses.OtherFault
const resolved = (response: Responses[string] | undefined): Json | undefined =>
  response?.$ref === undefined
    ? response
    : document.components.responses[response.$ref.split('/').at(-1) ?? '']

/** Validators by type name. */
const validators = new Map<string, Validator<unknown>>(
  await Promise.all(
    resources.map(async ({ name, type }) => {
      const path = `@openpartner/validators/${name}`
      const module = (await import(/* @vite-ignore */ path)) as Record<string, Validator<unknown>>
      return [type, module[type] as Validator<unknown>] as const
    }),
  ),
)

const compiled = new Map<string, ValidateFunction>()

function validatorOf(schema: Json): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"https://openpartner.example/document#/')
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object)
  compiled.set(text, validate)
  return validate
}

/** How an answer deviates from the document and from our own validators. */
export function deviationsOf(method: string, url: string, status: number, body: unknown): string[] {
  // The answer to HEAD never has a body, whatever the status.
  if (method === 'HEAD') return body === undefined ? [] : ['a body where none is described']
  const described = operationFor(method, url)?.responses
  const response = resolved(described?.[String(status)] ?? described?.default ?? shared)
  const schema = (response?.content as { 'application/json'?: { schema: Json } } | undefined)?.[
    'application/json'
  ]?.schema
  if (schema === undefined) return body === undefined ? [] : ['a body where none is described']
  const validate = validatorOf(schema)
  const wrong = validate(body) ? [] : [`openapi.json: ${ajv.errorsText(validate.errors)}`]
  const name = /schemas\/(\w+)"/.exec(JSON.stringify(schema))?.[1] ?? ''
  const result = validators.get(name)?.validate(body)
  return result === undefined || result.ok
    ? wrong
    : [...wrong, ...result.issues.map(({ pointer, message }) => `${name}: ${pointer} ${message}`)]
}
