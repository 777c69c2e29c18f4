import process from 'node:process'

/** How often a random test runs: in full in `test:deep`, elsewhere a tenth of that or as given. */
export function runs(inFull: number, elsewhere = Math.ceil(inFull / 10)): { readonly numRuns: number } {
  return { numRuns: process.env['MODE'] === 'deep' ? inFull : elsewhere }
}
