import { shorten } from '../../analysis/texts/shorten.ts'
import { plural } from '../../text/plural.ts'
import type { InstanceIssue } from '../issue.ts'
import { issueOf } from '../issue-of.ts'
import type { KeywordCheck, KeywordInput, Outcome } from '../keyword-check.ts'
import { listed, only } from '../parts.ts'
import type { Subschema } from '../../schema/subschema.ts'

export const combinationChecks: readonly (readonly [string, KeywordCheck])[] = [
  ['allOf', checkAll],
  ['anyOf', checkAny],
  ['oneOf', checkOne],
  ['not', checkNot],
  ['if', checkIf],
]

function checkAll({ schema, instance, evaluated, apply }: KeywordInput): InstanceIssue | undefined {
  for (const branch of listed(schema, 'allOf')) {
    const outcome = apply(branch, instance)
    if (outcome.issue) return outcome.issue
    evaluated.parts.push(outcome.evaluated)
  }
  return undefined
}

type Tried = { readonly branch: Subschema; readonly outcome: Outcome }

/** What every branch says about the instance; all count, since each that accepts it evaluates properties. */
function tryAll({ keyword, schema, instance, evaluated, apply }: KeywordInput): readonly Tried[] {
  return listed(schema, keyword).map((branch) => {
    const outcome = apply(branch, instance)
    if (outcome.issue === undefined) evaluated.parts.push(outcome.evaluated)
    return { branch, outcome }
  })
}

function checkAny(input: KeywordInput): InstanceIssue | undefined {
  const tried = tryAll(input)
  if (tried.some(({ outcome }) => outcome.issue === undefined)) return undefined
  return issueOf('anyOf', `must match a schema in anyOf${reasons(tried)}`)
}

function checkOne(input: KeywordInput): InstanceIssue | undefined {
  if (input.isRelaxed) return checkAny(input)
  const tried = tryAll(input)
  const accepting = tried.filter(({ outcome }) => outcome.issue === undefined)
  if (accepting.length === 1) return undefined
  const message = 'must match exactly one schema in oneOf'
  if (accepting.length === 0) return issueOf('oneOf', `${message} and matches none${reasons(tried)}`)
  const numbers = accepting.map(({ branch }) => Number(branch.via?.key) + 1)
  return {
    ...issueOf(
      'oneOf',
      `${message} and matches ${plural(accepting.length, 'schema')}, ${enumerate(numbers)}`,
    ),
    related: accepting
      .slice(0, maxRelated)
      .map(({ branch }) => ({ at: branch, message: 'This branch accepts it.' })),
  }
}

/** Branches that are named in a message, and shown with it. */
const maxNamed = 3
const maxRelated = 5

function enumerate(numbers: readonly number[]): string {
  const shown = numbers.slice(0, maxNamed)
  return numbers.length > maxNamed
    ? `among them ${shown.join(', ')}`
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** Why the branches reject the instance, if they are few. */
function reasons(tried: readonly Tried[]): string {
  if (tried.length > maxNamed) return ''
  const each = tried.map(({ outcome: { issue } }, index) => {
    const where = issue === undefined || issue.path.length === 0 ? '' : `"${shorten(issue.path.join('.'))}" `
    return `${index + 1}: ${where}${shorten(issue?.message ?? '')}`
  })
  return ` (${each.join('; ')})`
}

function checkNot({ schema, instance, apply }: KeywordInput): InstanceIssue | undefined {
  return apply(only(schema, 'not'), instance).issue === undefined
    ? issueOf('not', 'must not be valid')
    : undefined
}

function checkIf({ schema, instance, evaluated, apply }: KeywordInput): InstanceIssue | undefined {
  const condition = apply(only(schema, 'if'), instance)
  const met = condition.issue === undefined
  if (met) evaluated.parts.push(condition.evaluated)
  const keyword = met ? 'then' : 'else'
  if (!Object.hasOwn(schema.keywords, keyword)) return undefined
  const outcome = apply(only(schema, keyword), instance)
  if (outcome.issue === undefined) evaluated.parts.push(outcome.evaluated)
  return outcome.issue
}
