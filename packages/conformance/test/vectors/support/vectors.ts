import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ResourceName } from '@openpartner/schemas'

const require = createRequire(import.meta.url)

type Vector = {
  readonly description: string
  readonly data: unknown
  readonly valid: boolean
  readonly issues?: readonly { readonly code: string; readonly pointer: string }[]
}

/** A published file, by its path behind the name of the package. */
export const fileOf = (path: string): string => require.resolve(`@openpartner/schemas/${path}`)

/** The vectors of a resource, of all groups. */
export function vectorsOf(name: ResourceName): Vector[] {
  const groups = JSON.parse(readFileSync(fileOf(`vectors/${name}.json`), 'utf8')) as { tests: Vector[] }[]
  return groups.flatMap(({ tests }) => tests)
}
