import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import { explanation } from '../../documentation/explanation.ts'
import { reservedFindings } from '../../documentation/reserved-findings.ts'
import { ruleUrl } from '../../documentation/rule-url.ts'
import type { Severity } from '../../engine/finding.ts'
import type { Report } from '../../engine/report.ts'
import type { Rule } from '../../engine/rule.ts'

type Level = NonNullable<ReportingConfiguration['level']>

const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note' }

export const levelOf = (severity: Severity): Level => levels[severity]

/** The rules that were on, and the findings without a rule. */
export function descriptorsOf({ rules }: Report): ReportingDescriptor[] {
  return [
    ...rules.map(({ rule }) => ruleDescriptor(rule)),
    ...reservedFindings.map(({ id, summary }) => ({
      id,
      shortDescription: { text: summary },
      defaultConfiguration: { level: 'error' as const },
    })),
  ]
}

function ruleDescriptor(rule: Rule): ReportingDescriptor {
  const { id, group, severity, presets, documentation } = rule
  const { summary, rationale } = documentation
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${rationale}` },
    help: { text: `${summary} ${rationale}`, markdown: `${summary}\n\n${explanation(rule)}` },
    helpUri: ruleUrl(rule),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: [group, ...presets],
      // Read by GitHub code scanning.
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  }
}
