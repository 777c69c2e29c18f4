import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** Milliseconds in which the native Sourcemeta CLI finds all lines of a file valid; `null` where it does not run or does not. */
export async function sourcemetaTime(file: string): Promise<number | null> {
  const manifest = require.resolve('@sourcemeta/jsonschema/package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { jsonschema: string } }
  const schema = require.resolve('@openpartner/schemas/bundle/customer.schema.json')
  const start = performance.now()
  try {
    await run(process.execPath, [join(dirname(manifest), bin.jsonschema), 'validate', '--fast', schema, file])
  } catch {
    return null
  }
  return performance.now() - start
}
