import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { codeBlocks } from '@openpartner/test-helpers/readme-examples'
import { action, actionText, runAction } from './support/action.ts'
import { install } from '../../src/install.ts'
import { pack, run } from '../../src/pack.ts'
import { publicPackages, repository } from '../../src/packages.ts'

const folder = realpathSync(mkdtempSync(`${tmpdir()}/openpartner-schema-lint-`))
const name = '@openpartner/schema-lint'
const one = publicPackages.find(({ manifest }) => manifest.name === name)
let skipped: string | undefined

const schemas = {
  'clean.schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'integer' },
  'faulty.schema.json': { minimum: 2, maximum: 1 },
  'other/faulty, or not.schema.json': { minLength: 2, maxLength: 1 },
}

beforeAll(() => {
  if (one === undefined) throw new Error(`There is no ${name}.`)
  skipped = install([pack(one, folder)], folder)
  if (skipped !== undefined) process.stderr.write(`schema-lint-in-ci.test.ts skipped: ${skipped}\n`)
  mkdirSync(`${folder}/other`)
  for (const [file, schema] of Object.entries(schemas)) {
    writeFileSync(`${folder}/${file}`, JSON.stringify(schema))
  }
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true }))

describe('the pre-commit hook', () => {
  type Hook = { id: string; entry: string; files: string; types_or: string[]; language: string }
  const hooks = parse(readFileSync(`${repository}.pre-commit-hooks.yaml`, 'utf8')) as Hook[]

  test('is one, with the keys that pre-commit knows', () => {
    expect(hooks).toEqual([
      {
        id: 'schema-lint',
        name: 'schema-lint',
        description: expect.any(String) as string,
        entry: `npx --yes ${name}@${one?.manifest.version}`,
        language: 'system',
        files: expect.any(String) as string,
        types_or: ['json', 'yaml'],
        require_serial: true,
      },
    ])
  })

  test('is for schema files', () => {
    const files = new RegExp(hooks[0]?.files ?? '')
    const names = [
      'a.schema.json',
      'b/c.schema.yaml',
      'd.schema.yml',
      'schema.json',
      'a.schema.json.ts',
      'a.json',
    ]
    expect(names.filter((file) => files.test(file))).toEqual([
      'a.schema.json',
      'b/c.schema.yaml',
      'd.schema.yml',
    ])
  })

  describe('run on file names', () => {
    beforeEach(skipWithoutNetwork)

    test.each([
      [['clean.schema.json'], 0],
      [['clean.schema.json', 'faulty.schema.json'], 1],
      [['other/faulty, or not.schema.json'], 1],
    ])('%j: exit code %i', (files, code) => {
      const [program = '', ...parameters] = (hooks[0]?.entry ?? '').split(' ')
      const { status, stdout } = run(
        'env',
        ['npm_config_offline=true', program, ...parameters, ...files],
        folder,
      )
      expect([status, stdout.includes('no value is both')]).toEqual([code, code === 1])
    })
  })
})

describe('what the documentation shows', () => {
  const page = readFileSync(`${repository}packages/schema-lint/INTEGRATIONS.md`, 'utf8')
  const [workflow = '', gitlab = '', preCommit = ''] = codeBlocks(page, 'yaml')

  test("is a workflow that GitHub's own parser reads, with inputs that the action has", () => {
    const { context, value } = parseWorkflow(
      { name: 'workflow.yml', content: `on: push\n${workflow}` },
      new NoOperationTraceWriter(),
    )
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
    expect(value).toBeDefined()
    const { jobs } = parse(workflow) as { jobs: { lint: { steps: { with?: object }[] } } }
    const inputs = jobs.lint.steps.flatMap((step) => Object.keys(step.with ?? {}))
    expect(inputs.filter((input) => !(input in action.inputs))).toEqual([])
    expect(page).toContain(`Inputs: ${listOf(action.inputs)}; outputs: ${listOf(action.outputs)}.`)
  })

  test('names the hook that there is', () => {
    const { repos } = parse(preCommit) as { repos: { hooks: { id: string }[] }[] }
    expect(repos[0]?.hooks).toEqual([{ id: 'schema-lint' }])
  })

  test('gives GitLab the file that is written', () => {
    type Job = { script: string; artifacts: { reports: { codequality: string } } }
    const { lint } = parse(gitlab) as { lint: Job }
    expect(lint.script).toContain(`--output gitlab=${lint.artifacts.reports.codequality}`)
  })

  function listOf(keys: object): string {
    return Object.keys(keys)
      .map((key) => `\`${key}\``)
      .join(', ')
  }
})

describe('the GitHub Action', () => {
  const faultsOf = (content: string): string[] =>
    parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message)

  test("is what GitHub's own parser reads", () => {
    expect(faultsOf(actionText)).toEqual([])
    expect(faultsOf(actionText.replace('using: composite', 'using: composed'))).not.toEqual([])
    expect(
      faultsOf(actionText.replace('    description: How many errors', '    describe: How many errors')),
    ).not.toEqual([])
  })

  test('uses no other action, and puts no input into a script', () => {
    const { steps } = action.runs
    expect(steps.map(({ uses }) => uses)).toEqual([undefined])
    expect(steps.filter((step) => step.run.includes('${{'))).toEqual([])
  })

  describe('run', () => {
    beforeEach(skipWithoutNetwork)

    test('annotates, sums up, counts and fails', () => {
      const { status, stdout, summary, outputs } = runAction(folder, { paths: 'faulty.schema.json\n' })
      expect(stdout).toContain('::error title=no-contradictory-bounds,file=faulty.schema.json,line=1,')
      expect(summary).toContain('1 error, 0 warnings, 0 infos in 1 of 1 file.')
      expect([status, outputs]).toEqual([1, { errors: '1', warnings: '0', infos: '0' }])
      expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
    })

    test('lints every schema file without paths, and each path on its line', () => {
      expect(runAction(folder).outputs.errors).toBe('2')
      const paths = 'clean.schema.json\nother/faulty, or not.schema.json'
      expect(runAction(folder, { paths }).outputs.errors).toBe('1')
      expect(runAction(folder, { paths: 'clean.schema.json' })).toMatchObject({ status: 0, stdout: '' })
    })

    test('writes SARIF, and passes over what the baseline has', () => {
      const paths = 'faulty.schema.json'
      run(
        `node_modules/.bin/schema-lint`,
        [paths, '--baseline', 'baseline.json', '--update-baseline'],
        folder,
      )
      const result = runAction(folder, { paths, baseline: 'baseline.json', 'sarif-file': 'out/report.sarif' })
      expect([result.status, result.outputs.errors]).toEqual([0, '0'])
      expect(JSON.parse(readFileSync(`${folder}/out/report.sarif`, 'utf8'))).toMatchObject({
        version: '2.1.0',
      })
    })

    test('fails without counts where it cannot lint', () => {
      expect(runAction(folder, { preset: 'no-such-preset' })).toMatchObject({ status: 2, outputs: {} })
      expect(runAction(folder, { paths: 'no-such.schema.json' }).status).toBe(2)
    })

    test('takes what looks like a command or an option for a path', () => {
      const paths = ['$(touch harm)', '`touch harm`', '"; touch harm; "', '--output=json=harm']
      const { status, stderr } = runAction(folder, { paths: paths.join('\n') })
      expect([status, existsSync(`${folder}/harm`)]).toEqual([2, false])
      expect(stderr).toContain('touch harm')
    })
  })
})

function skipWithoutNetwork(context: { task: { meta: object }; skip: (reason: string) => void }): void {
  if (skipped === undefined) return
  // The JSON report, from which the whole run is counted, has no other place for the reason.
  Object.assign(context.task.meta, { skipReason: skipped })
  context.skip(skipped)
}
