import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../../src/pack.ts'
import { skipTest } from '../../../src/skip-test.ts'

type Workflow = {
  readonly jobs: Record<
    string,
    { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }
  >
}

const path = '.github/workflows/customers.yml'

/**
 * Tests that the workflow of the example passes, and annotates what is wrong.
 * @param folder the example, installed; its files are changed
 */
export function testWorkflow(title: string, folder: () => string, skipped: () => string | undefined): void {
  // oxlint-disable-next-line vitest/valid-title -- it is that of the caller
  describe(title, () => {
    beforeEach((context) => skipTest(context, skipped()))

    const file = (name: string): string => `${folder()}/${name}`
    const read = (name: string): string => readFileSync(file(name), 'utf8')
    /** Runs a step as a runner does. */
    const step = (name: string) => {
      const { jobs } = parse(read(path)) as Workflow
      const found = Object.values(jobs).flatMap(({ steps }) => steps.filter((one) => one.name === name))
      expect(found).toHaveLength(1)
      const summary = file('summary.md')
      writeFileSync(summary, '')
      const command = `export GITHUB_STEP_SUMMARY='${summary}'\n${found[0]?.run}`
      return { ...run('bash', ['-eo', 'pipefail', '-c', command], folder()), summary: read('summary.md') }
    }

    test('GitHub can read it', () => {
      const { context } = parseWorkflow({ name: path, content: read(path) }, new NoOperationTraceWriter())
      expect(context.errors.getErrors()).toEqual([])
    })

    test('it passes, without an annotation', () => {
      for (const name of ['Validate payloads', 'Lint schemas'])
        expect(step(name)).toMatchObject({ status: 0, stdout: '' })
      expect(step('Summarize').summary).toContain('2 valid records in 2 files.')
    })

    test('what is wrong is annotated at its line', () => {
      const [payload, schema] = ['customers/fabrikam.json', 'schemas/order.schema.json']
      writeFileSync(
        file(payload),
        read(payload).replace('"SE"', '"IN"').replace('elin@fabrikam.example', 'elin'),
      )
      writeFileSync(file(schema), read(schema).replace('"minimum": 1,', '"minimum": 2000,'))
      const { status, stdout } = step('Validate payloads')
      expect(status).toBe(1)
      expect(stdout.split('\n').map((line) => line.split('::', 2)[1])).toEqual([
        expect.stringContaining(`registration-number-required,file=${payload},line=2,`),
        expect.stringContaining(`phone-number-required,file=${payload},line=10,`),
        expect.stringContaining(`format,file=${payload},line=6,`),
        undefined,
      ])
      const linted = step('Lint schemas')
      expect(linted.status).toBe(1)
      expect(linted.stdout).toMatch(
        /^::error title=no-contradictory-bounds,file=schemas\/order\.schema\.json,line=11,/,
      )
      expect(step('Summarize').summary).toContain('3 issues in 1 of 2 records.')
    })

    test('a payload that is not JSON fails it', () => {
      writeFileSync(file('customers/broken.json'), '{')
      const { status, stdout } = step('Validate payloads')
      rmSync(file('customers/broken.json'))
      expect(status).toBe(2)
      expect(stdout).toContain('::error title=json-syntax,file=customers/broken.json,line=1,')
    })
  })
}
