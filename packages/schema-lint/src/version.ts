import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/** The version of this package. */
export function version(): string {
  // By its own name, for a bundled module may lie anywhere.
  return (load('@openpartner/schema-lint/package.json') as { version: string }).version
}
