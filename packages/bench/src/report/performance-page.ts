import { fileURLToPath } from 'node:url'
import { median } from '../measure/statistics.ts'
import type { Target } from '../result.ts'
import type { Report } from './report.ts'
import { markdownTargets } from './targets.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The page of the documentation with the figures. */
export const performancePath = `${root}docs/guides/performance.md`

const targetsOf = ({ suites }: Report): readonly Target[] => suites.flatMap(({ targets }) => targets)

/** The targets with the medians of what several runs have measured. */
function medians(reports: readonly Report[]): readonly Target[] {
  const all = reports.map(targetsOf)
  return (all[0] ?? []).map((target) => {
    const values = all.flatMap((targets) => targets.find(({ name }) => name === target.name)?.measured ?? [])
    return { ...target, measured: values.length === 0 ? null : median(values) }
  })
}

/** Markdown of the page, from the JSON of complete runs on one machine. */
export function performancePage(reports: readonly Report[]): string {
  const [first] = reports
  if (first === undefined) throw new Error('The page needs at least one run')
  const { date, machine, versions } = first
  const packages = Object.entries(versions).map((entry) => entry.join(' '))
  return `---
description: How fast and how small OpenPartner is, next to other validators and linters.
---

# Performance

What is wanted and what was measured, side by side with other libraries that give the same verdicts: ${reports.length === 1 ? 'from one run' : `the medians of ${reports.length} runs`} of \`npx pnpm bench\`. The [bench](https://github.com/openpartner/openpartner/tree/main/packages/bench#readme) says what each row means and how it is measured. Compare ratios: nanoseconds of two machines, or of two hours on a shared one, differ by a factor.

- Date: ${date.slice(0, 10)}
- Machine: ${machine.processor}, ${machine.cores} cores, ${machine.platform}, Node.js ${machine.node}
- Versions: ${packages.join(', ')}

${markdownTargets(medians(reports)).replace('### Targets', '## What is wanted, and what was measured')}`
}
