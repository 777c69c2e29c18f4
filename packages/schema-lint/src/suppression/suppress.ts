import type { EnabledRule } from '../engine/enabled-rule.ts'
import type { Finding } from '../engine/finding.ts'
import { nearest } from '../text/nearest.ts'
import type { SuppressedFinding, Undecided } from '../engine/report.ts'
import type { Rule } from '../engine/rule.ts'
import {
  noExpiredSuppression,
  noSuppressionWithoutReason,
  noUnknownSuppression,
  noUnusedSuppression,
} from '../rules/suppression/index.ts'
import type { Suppression } from './suppression.ts'

type Run = {
  readonly enabled: readonly EnabledRule[]
  /** Every rule there is, on or off. */
  readonly known: readonly string[]
}

type Found = { readonly findings: readonly Finding[]; readonly undecided: readonly Undecided[] }

type Suppressed = Found & { readonly suppressed: readonly SuppressedFinding[] }

/** Sets aside the findings that a suppression covers, and adds those about the suppressions themselves. */
export function suppress(
  { findings, undecided }: Found,
  suppressions: readonly Suppression[],
  run: Run,
  today: string = new Date().toISOString().slice(0, 10),
): Suppressed {
  const holding = suppressions.filter((each) => each.reason !== '' && !isExpired(each, today))
  const used = new Set<Suppression>()
  const kept: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const covering = holding.find((each) => each.covers(finding))
    if (covering === undefined) {
      kept.push(finding)
    } else {
      used.add(covering)
      suppressed.push({ ...finding, suppression: { by: covering.by, reason: covering.reason } })
    }
  }
  // Whoever suppresses a rule somewhere need not be told that it was not decided there.
  const open = undecided.filter((each) => {
    const covering = holding.find((suppression) => suppression.covers(each))
    if (covering !== undefined) used.add(covering)
    return covering === undefined
  })
  const about = suppressions.flatMap((each) => messageOf(each, used.has(each), run, today))
  return { findings: [...kept, ...about], suppressed, undecided: open }
}

function messageOf(
  suppression: Suppression,
  used: boolean,
  { enabled, known }: Run,
  today: string,
): readonly Finding[] {
  const { rule, reason, expires, location } = suppression
  const say = ({ id }: Rule, message: string): readonly Finding[] => {
    const on = enabled.find((each) => each.rule.id === id)
    return on === undefined ? [] : [{ rule: id, severity: on.severity, message, location }]
  }
  if (!known.includes(rule)) {
    const name = nearest(rule, known)
    return say(noUnknownSuppression, `There is no rule "${rule}" to suppress. Did you mean "${name}"?`)
  }
  if (reason === '')
    return say(noSuppressionWithoutReason, `The suppression of ${rule} gives no reason, so it has no effect.`)
  if (isExpired(suppression, today))
    return say(noExpiredSuppression, `The suppression of ${rule} ended on ${expires}.`)
  const isOn = enabled.some((each) => each.rule.id === rule)
  return used || !isOn ? [] : say(noUnusedSuppression, `The suppression of ${rule} suppresses nothing.`)
}

function isExpired({ expires }: Suppression, today: string): boolean {
  return expires !== undefined && expires < today
}
