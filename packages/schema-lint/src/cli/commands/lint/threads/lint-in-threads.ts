import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { ResourceLimits } from 'node:worker_threads'
import type { Cache } from '../../../../engine/cache.ts'
import type { Finding } from '../../../../engine/finding.ts'
import type { Report } from '../../../../engine/report.ts'
import type { Source } from '../../../../engine/source.ts'
import { cacheOf, type LintedGroup, type LintPlan, reportOf } from '../../../../lint.ts'
import type { References } from '../files/references.ts'
import { jobsOf } from './jobs-of.ts'
import { lintJob } from './lint-job.ts'
import type { Answer, GroupAnswer, Job, Setup } from './messages.ts'
import { Lost, runInThreads } from './run-in-threads.ts'

type Options = {
  readonly references: References
  readonly keepsCache: boolean
  readonly count: number
  readonly limits?: ResourceLimits
}

/** Lints the groups of a plan in threads; reports what linting them one after the other would report. */
export async function lintInThreads(
  plan: LintPlan,
  { references, keepsCache, count, limits }: Options,
): Promise<{ readonly report: Report; readonly cache: () => Cache }> {
  const setup: Setup = { config: plan.config, reach: references.reach, keepsCache }
  const threads = { file: workerFile(), setup, count, ...(limits && { limits }) }
  const answers: GroupAnswer[] = []
  const keep = (more: readonly GroupAnswer[]): void => {
    for (const answer of more) answers.push(answer)
  }
  const add = async (jobs: readonly Job[]): Promise<void> => {
    const each = await runInThreads<Answer>(jobs, threads)
    for (const [index, answer] of each.entries()) {
      const job = jobs[index] ?? []
      if (!(answer instanceof Lost)) keep(answer)
      // What a thread cannot do, the main thread does, or fails in the same way as without threads.
      else if (!answer.tooLarge) keep(lintJob(job, plan, setup))
      else if (job.length > 1) await add(job.map((group) => [group]))
      else keep(job.map(lostGroup))
    }
  }
  await add(jobsOf(plan.groups))
  for (const { noted } of answers) references.note(noted)
  const groups = answers.map(({ linted }) => linted)
  return { report: reportOf(plan, groups), cache: () => cacheOf(groups) }
}

/** By package name: a bundled module may be anywhere. */
function workerFile(): URL {
  const manifest = createRequire(import.meta.url).resolve('@openpartner/schema-lint/package.json')
  return new URL('dist/cli/lint-worker.js', pathToFileURL(manifest))
}

/** Stands for a group that takes more memory than there is: the other ones are not lost with it. */
function lostGroup(group: readonly Source[]): GroupAnswer {
  const start = { line: 1, column: 1 }
  const findings = group.map(
    ({ name }): Finding => ({
      rule: 'internal-error',
      severity: 'error',
      message:
        group.length === 1
          ? 'Linting this file takes more memory than there is; the other files were linted.'
          : 'Linting this file, and what it has to do with, takes more memory than there is; the other files were linted.',
      location: { file: name, pointer: '', start, end: start },
    }),
  )
  const linted: LintedGroup = { findings, undecided: [], directives: [], cache: undefined }
  return { linted, noted: { hashes: new Map(), unread: new Set() } }
}
