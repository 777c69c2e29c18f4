import { generatedJson, type Schema } from '../resources/schema.ts'
import type { FaultExample } from './faults.ts'

/** Something, or the place among the components where it is. */
export type Reference<Value> = Value | { readonly $ref: string }

export type Content = Readonly<
  Record<
    string,
    {
      readonly schema: Schema & { readonly oneOf?: readonly Schema[] }
      readonly example?: unknown
      readonly examples?: Readonly<Record<string, Reference<{ readonly value: unknown }>>>
    }
  >
>

export type Header = { readonly description: string; readonly schema: Schema }

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description: string
  readonly schema?: Schema
  readonly content?: Content
}

export type Answer = {
  readonly description: string
  readonly headers?: Readonly<Record<string, Reference<Header>>>
  readonly content?: Content
}

export type Operation = {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly externalDocs: { readonly description: string; readonly url: string }
  readonly parameters?: readonly Reference<Parameter>[]
  readonly requestBody?: { readonly required: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, Reference<Answer>>>
}

type PathItem = { readonly parameters?: readonly Reference<Parameter>[] } & {
  readonly [method in 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete']?: Operation
}

/** What the pages read of `openapi.json`. */
type Document = {
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly 'x-rate-limit': { readonly requests: number; readonly per: string; readonly scope: string }
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly examples: Readonly<Record<string, FaultExample>>
    readonly schemas: Readonly<Record<string, Schema>>
    readonly securitySchemes: Readonly<Record<string, { readonly description: string }>>
  } & Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export const openapi = generatedJson('openapi.json') as Document

/** What a reference leads to, and the name that it has there. */
export function resolved<Value extends object>(value: Reference<Value>): Value {
  if (!('$ref' in value)) return value
  const [, , kind = '', name = ''] = value.$ref.split('/')
  return openapi.components[kind]?.[name] as Value
}

/** The schemas of a body, one or several to choose from. */
export const schemasOf = (content: Content | undefined): readonly Schema[] =>
  Object.values(content ?? {}).flatMap(({ schema }) => schema.oneOf ?? [schema])

/** The last step of a reference, which is the component's name. */
export const nameOf = (value: { readonly $ref?: string }): string | undefined => value.$ref?.split('/').at(-1)
