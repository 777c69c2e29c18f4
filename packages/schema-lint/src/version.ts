import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/** The version of this package. */
export function version(): string {
  // By package name: a bundled module may be anywhere.
  return (load('@openpartner/schema-lint/package.json') as { version: string }).version
}
