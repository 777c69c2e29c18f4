import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parse } from 'yaml'
import type { Step } from './page.ts'
import { runShell } from './shell.ts'

type Workflow = { readonly jobs: Record<string, { readonly steps: readonly { readonly run?: string }[] }> }
type GitLab = Readonly<Record<string, { readonly script: string | readonly string[] }>>

/** Runs the commands of a workflow of GitHub, or of the jobs of GitLab, in the reader's folder. */
export function runYaml(step: Step): undefined {
  const { block, reader } = step
  if (block.title === undefined) throw new Error('YAML needs the name of its file.')
  reader.write(block.title, block.text)
  const commands = block.title.startsWith('.github/workflows/')
    ? commandsOfWorkflow(block.title, block.text)
    : Object.values(parse(block.text) as GitLab).flatMap(({ script }) => script)
  if (commands.length === 0) throw new Error('It runs nothing.')
  for (const text of commands) runShell({ ...step, block: { ...block, text } })
}

/** @throws what GitHub's own parser has against it */
function commandsOfWorkflow(name: string, content: string): string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const [error] = context.errors.getErrors()
  if (error !== undefined) throw error
  const { jobs } = parse(content) as Workflow
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
}
