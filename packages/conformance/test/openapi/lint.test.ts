import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { files, pathOf, readDocument } from './support/documents.ts'

const redocly = fileURLToPath(new URL('../../node_modules/.bin/redocly', import.meta.url))
const config = fileURLToPath(new URL('redocly.yaml', import.meta.url))
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

describe.each(files)('OpenAPI %s', (version, file) => {
  test('redocly lint has nothing to say', () => {
    const { stdout } = spawnSync(redocly, ['lint', pathOf(file), '--config', config, '--format=json'], {
      encoding: 'utf8',
      env: { ...process.env, ...quiet },
    })
    const report = JSON.parse(stdout) as { problems: unknown[]; totals: object }
    expect(report.problems).toEqual([])
    expect(report.totals).toEqual({ errors: 0, warnings: 0, ignored: 0 })
  })

  test('@seriousme/openapi-schema-validator takes it for this version', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(readDocument(file)))).toEqual({ valid: true })
    expect(validator.version).toBe(version)
  })
})

test('a rule of redocly that is switched off has its reason above it', () => {
  const lines = readFileSync(config, 'utf8').split('\n')
  const off = lines.flatMap((line, index) => (/:\s*off\b/.test(line) ? [lines[index - 1] ?? ''] : []))
  expect(off).toHaveLength(1)
  expect(off.filter((line) => !/^\s*# .{20}/.test(line))).toEqual([])
})
