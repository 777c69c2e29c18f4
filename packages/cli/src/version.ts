import { createRequire } from 'node:module'

/** The version of this package. */
export function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('@openpartner/cli/package.json')
  return (manifest as { version: string }).version
}
