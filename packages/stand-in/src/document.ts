import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** A parameter of a call. One with JSON in it has no schema for its text. */
export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema?: Schema
}

type Reference = { readonly $ref: string }
type OperationObject = {
  readonly operationId: string
  readonly parameters?: readonly Reference[]
}
type PathItem = { readonly parameters: readonly Reference[] } & Readonly<Record<string, OperationObject>>

type OpenApi = {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly schemas: Readonly<Record<string, Schema>>
  }
}

const file = createRequire(import.meta.url).resolve('@openpartner/schemas/openapi.json')
const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as OpenApi

/** An operation of the document. */
export type DescribedOperation = {
  readonly id: string
  /** In capitals. */
  readonly method: string
  /** With names in braces: `/v1/customers/{customerId}`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
}

/** Every operation that `@openpartner/schemas/openapi.json` describes. */
export const describedOperations: readonly DescribedOperation[] = Object.entries(paths).flatMap(
  ([path, { parameters: shared, ...methods }]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [] }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
      parameters: [...shared, ...parameters].flatMap(({ $ref }) => {
        const parameter = components.parameters[$ref.split('/').at(-1) ?? '']
        return parameter === undefined ? [] : [parameter]
      }),
    })),
)

/** The schemas of requests and responses by name; references lead from one to another. */
export const schemas: Readonly<Record<string, Schema>> = components.schemas
