import picocolors from 'picocolors'
import { expect } from 'vitest'
import type { Config } from './engine/config.ts'
import { lint } from './lint.ts'
import { pretty } from './formats/pretty.ts'
import { schemaText } from './source/schema-text.ts'

declare module 'vitest' {
  interface Matchers<T> {
    /**
     * Fails if the linter reports errors or warnings; advice alone does not fail.
     * @param config presets and rules, as in a configuration file; `recommended` if absent
     */
    toPassSchemaLint: (config?: Config) => T
  }
}

/** What the message calls the schema. */
const name = 'schema.json'

expect.extend({
  toPassSchemaLint(schema: unknown, config: Config = {}) {
    if (!isSchema(schema)) {
      const message = 'toPassSchemaLint takes a JSON Schema as a value: an object, true or false.'
      return { pass: this.isNot, message: () => message }
    }
    const report = lint([{ name, schema }], config)
    const heavy = report.findings.filter(({ severity }) => severity !== 'info')
    return {
      pass: heavy.length === 0,
      message: () => {
        if (heavy.length === 0) return 'Expected the linter to report findings, but it reported none.'
        const written = schemaText(schema)
        const sources = new Map(written.ok ? [[name, written.text]] : [])
        const options = { colors: picocolors, folder: process.cwd(), sources }
        return `Expected the linter to report no findings.\n\n${pretty.format(report, options)}`
      },
    }
  },
})

function isSchema(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value))
}
