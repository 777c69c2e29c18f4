import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { parse } from 'yaml'
import { repository } from '../../../src/packages.ts'

export type Action = {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

type Step = {
  readonly id: string
  readonly uses?: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

export const actionFolder = `${repository}.github/actions/schema-lint`

export const actionText = readFileSync(`${actionFolder}/action.yml`, 'utf8')

export const action = parse(actionText) as Action

export type StepResult = {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the action's steps in a folder as the runner does: inputs by expression, files for summary and outputs, bash by its rules. */
export function runAction(
  folder: string,
  registry: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): StepResult {
  const temporary = `${folder}/.git`
  const [step] = action.runs.steps
  if (step === undefined) throw new Error('The action has no step.')
  const [summary, outputs] = [`${folder}/summary.md`, `${folder}/outputs.txt`]
  for (const file of [summary, outputs]) rmSync(file, { force: true })
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(
          Object.entries(step.env).map(([name, value]) => [name, evaluate(value, inputs)]),
        ),
        NO_COLOR: '1',
        ...registry,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: actionFolder,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: outputs,
        RUNNER_TEMP: temporary,
      },
    },
  )
  const lines = existsSync(outputs) ? readFileSync(outputs, 'utf8').trimEnd().split('\n') : []
  return {
    status,
    stdout,
    stderr,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    outputs: Object.fromEntries(lines.map((line) => line.split('=', 2) as [string, string])),
  }
}

function evaluate(expression: string, inputs: Readonly<Record<string, string>>): string {
  const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1]
  const input = name === undefined ? undefined : action.inputs[name]
  if (name === undefined || input === undefined) throw new Error(`No such expression is known: ${expression}`)
  return inputs[name] ?? input.default
}
