import { lintGroup, type LintPlan } from '../../../../lint.ts'
import { References } from '../files/references.ts'
import type { Answer, Job, Setup } from './messages.ts'

/** Lints groups of sources, in whatever thread that happens. */
export function lintJob(
  job: Job,
  plan: Pick<LintPlan, 'ruleSet' | 'config'>,
  { reach, keepsCache }: Setup,
): Answer {
  return job.map((group) => {
    const host = new References(reach)
    const linted = lintGroup({ ...plan, host }, group, keepsCache)
    const { hashes, unread } = host
    return { linted, noted: { hashes, unread } }
  })
}
