import process from 'node:process'

/** How often a random test runs: in full in `test:deep`, elsewhere a tenth of that. */
export function runs(inFull: number): { readonly numRuns: number } {
  return { numRuns: process.env['MODE'] === 'deep' ? inFull : Math.ceil(inFull / 10) }
}
