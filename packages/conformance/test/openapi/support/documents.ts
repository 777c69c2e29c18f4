import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ResourceName, resources } from '@openpartner/schemas'

type Json = { readonly [key: string]: unknown }

/** What the tests read of an OpenAPI document. */
export type OpenApi = Json & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>
    readonly examples: Readonly<Record<string, { readonly value: Json; readonly 'x-status': number }>>
    readonly parameters: Readonly<Record<string, Json & { readonly name: string }>>
  } & Json
}

export type OperationObject = Json & {
  readonly operationId: string
  readonly responses: Readonly<Record<string, Json>>
}

/** The published documents by the version of OpenAPI that they are written in. */
export const files = [
  ['3.1', 'openapi.json'],
  ['3.0', 'openapi-3.0.json'],
] as const

export type FileName = (typeof files)[number][1]

export const pathOf = (file: FileName): string =>
  createRequire(import.meta.url).resolve(`@openpartner/schemas/${file}`)

export const readDocument = (file: FileName): OpenApi =>
  JSON.parse(readFileSync(pathOf(file), 'utf8')) as OpenApi

/** Every operation of a document with its path and method. */
export function operationsOf({ paths }: OpenApi): (OperationObject & { path: string; method: string })[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => key !== 'parameters')
      .map(([method, operation]) => ({ ...operation, path, method })),
  )
}

/** The name of the component that is a resource's schema. */
export const componentOf = (name: ResourceName): string =>
  resources.find((resource) => resource.name === name)?.type ?? name
