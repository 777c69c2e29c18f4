import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { repository } from '../../../src/packages.ts'

const command = (name: string, bin: string) =>
  `'${process.execPath}' '${repository}packages/${name}/bin/${bin}.js'`
export const openpartner = command('cli', 'openpartner')
const schemaLint = command('schema-lint', 'schema-lint')
export const standIn = command('stand-in', 'openpartner-stand-in')

const sample = `'${repository}packages/cli/samples/customers.json'`
const schema = `'${repository}packages/schemas/generated/customer.schema.json'`

/** Short and long output, at once and in parts, of each command. */
const few = [
  `${openpartner} --version`,
  `${openpartner} validate ${sample} --format ndjson`,
  `${openpartner} explain --country TR`,
  `${schemaLint} rules`,
  `${schemaLint} ${schema} --preset strict --format pretty`,
  `${standIn} --port 0`,
]

const all = [
  `${openpartner} --help`,
  `${openpartner} --version`,
  `${openpartner} validate --help`,
  ...['pretty', 'json', 'ndjson'].map((format) => `${openpartner} validate ${sample} --format ${format}`),
  `${openpartner} explain --country TR`,
  `${openpartner} explain --country TR --format json`,
  `${openpartner} serve --help`,
  `${schemaLint} --help`,
  `${schemaLint} --version`,
  `${schemaLint} rules`,
  `${schemaLint} explain no-unbounded-string`,
  ...['pretty', 'ndjson', 'sarif'].map(
    (format) => `${schemaLint} ${schema} --preset strict --format ${format}`,
  ),
  `${standIn} --help`,
  `${standIn} --port 0`,
]

/** Calls of which some are in every test run, and the others in the long one. */
export const outputs = { few, others: all.filter((call) => !few.includes(call)) } as const

export const shown = (call: string) => call.replaceAll(/'[^']*\//g, '').replaceAll("'", '')
export const run = (script: string) =>
  spawnSync('bash', ['-c', script], { encoding: 'utf8', timeout: 300_000 })

/** A command whose output cannot be written, or whose reader is gone, ends at once and as shells expect. */
export function describeOutputsThatFail(calls: readonly string[]): void {
  describe.skipIf(!existsSync('/dev/full'))('where nothing can be written (there is a /dev/full)', () => {
    test.each(calls.map((call) => [shown(call), call]))('%s ends with 2 and says why', (_, call) => {
      const { status, stderr } = run(`${call} > /dev/full`)
      expect(status).toBe(2)
      expect(stderr).toMatch(/^error: standard output cannot be written: ENOSPC/m)
      expect(stderr).not.toMatch(/^ +at /m)
    })
  })

  describe.skipIf(process.platform === 'win32')('where nobody reads (there are pipes)', () => {
    test.each(calls.map((call) => [shown(call), call]))('%s ends with 141', (_, call) => {
      // The command starts when its reader is gone.
      const { status, stderr } = run(`exec 3> >(true); wait $!; ${call} >&3`)
      expect({ status, error: /^(?:error|internal error).*/m.exec(stderr)?.[0] }).toEqual({ status: 141 })
    })
  })
}
