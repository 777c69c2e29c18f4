import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ResourceName, resources } from '@openpartner/schemas'

const require = createRequire(import.meta.url)

export type Vector = {
  readonly description: string
  readonly data: unknown
  readonly valid: boolean
  readonly issues?: readonly { readonly code: string; readonly pointer: string }[]
}

/** The published file of a package's specifier, for programs that are not JavaScript. */
export const fileOf = (path: string): string => require.resolve(`@openpartner/schemas/${path}`)

/** The vectors of a resource, of all groups. */
export function vectorsOf(name: ResourceName): Vector[] {
  const groups = JSON.parse(readFileSync(fileOf(`vectors/${name}.json`), 'utf8')) as { tests: Vector[] }[]
  return groups.flatMap(({ tests }) => tests)
}

export const allVectors: readonly (Vector & { readonly name: ResourceName })[] = resources.flatMap(
  ({ name }) => vectorsOf(name).map((vector) => ({ name, ...vector })),
)
