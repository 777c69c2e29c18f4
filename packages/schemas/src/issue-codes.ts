import { hasOwnCode, type Rule } from './define/rule.ts'
import { rules } from './generated/rules.ts'

/**
 * Who reports a code: keywords of the schemas; a rule across fields; the limits on documents whose issues are listed; custom
 * checks only; the opt-in check of registration numbers; an answer of Partner Center.
 */
export type IssueSource = 'schema' | 'rule' | 'limit' | 'custom' | 'registration-number-check' | 'service'

/** What is known about a code. */
export type IssueCodeEntry = {
  readonly code: string
  readonly source: IssueSource
  /** Of several issues at one field the one with the lowest rank is kept, and lists are in this order. */
  readonly rank: number
  /** Keywords whose failure has this code, unless a rule says otherwise. */
  readonly keywords: readonly string[]
  /** What an issue with this code means, in one sentence of Markdown. */
  readonly summary: string
}

const entry = <const Code extends string>(
  source: IssueSource,
  code: Code,
  rank: number,
  keywords: readonly string[],
  summary: string,
) => ({ code, source, rank, keywords, summary }) satisfies IssueCodeEntry

/** Rank of all codes that are equally telling. */
export const lastRank = 5

type RuleWithCode = Extract<(typeof rules)[number], { readonly name: (typeof rules)[number]['code'] }>

const ruleCodes = (rules as readonly Rule[])
  .filter(hasOwnCode)
  .map(({ code, summary }) => entry('rule', code as RuleWithCode['code'], 0, [], summary))

/** Every code that an issue can have, besides those of custom checks. */
export const issueCodes = [
  entry(
    'schema',
    'required',
    0,
    ['required', 'minLength'],
    'A property that must be given is missing or empty.',
  ),
  ...ruleCodes,
  entry('schema', 'type', 1, ['type'], 'A value has the wrong JSON type.'),
  entry('schema', 'enum', 2, ['enum'], 'A value is not one of the allowed ones.'),
  entry('schema', 'pattern', 3, ['pattern'], 'A text does not have the format of its property.'),
  entry('schema', 'format', 4, ['format'], 'A text is not an e-mail address, identifier or web address.'),
  entry('custom', 'too-short', lastRank, [], 'A text has fewer characters than required.'),
  entry('schema', 'too-long', lastRank, ['maxLength'], 'A text has more characters than allowed.'),
  entry('schema', 'too-small', lastRank, ['minimum'], 'A number is below the lower limit.'),
  entry('schema', 'too-large', lastRank, ['maximum'], 'A number is above the upper limit.'),
  entry('custom', 'too-few-items', lastRank, [], 'A list has fewer entries than required.'),
  entry('schema', 'too-many-items', lastRank, ['maxItems'], 'A list has more entries than allowed.'),
  entry(
    'schema',
    'unknown-property',
    lastRank,
    ['additionalProperties'],
    'A request has an unknown property.',
  ),
  entry(
    'limit',
    'too-deep',
    lastRank,
    [],
    'The document is nested so deeply that its issues are not listed.',
  ),
  entry('limit', 'too-big', lastRank, [], 'The document has so many values that its issues are not listed.'),
  entry(
    'registration-number-check',
    'registration-number-length',
    lastRank,
    [],
    'A registration number has fewer than 5 or more than 22 characters.',
  ),
  entry(
    'registration-number-check',
    'registration-number-format',
    lastRank,
    [],
    'A registration number has the format of no scheme of its country.',
  ),
  entry(
    'registration-number-check',
    'registration-number-checksum',
    lastRank,
    [],
    'The check digits of a registration number do not fit its other digits.',
  ),
  entry(
    'registration-number-check',
    'registration-number-suspicious',
    lastRank,
    [],
    'A registration number repeats one digit.',
  ),
  entry(
    'registration-number-check',
    'registration-number-personal',
    lastRank,
    [],
    'A registration number is that of a person.',
  ),
  entry('service', 'service-refused', lastRank, [], 'Partner Center did not accept a property.'),
  entry(
    'service',
    'service-fault',
    lastRank,
    [],
    'Partner Center refused the request without naming a property.',
  ),
] as const

/** Code of an issue, other than one that a custom check brings. */
export type IssueCode = (typeof issueCodes)[number]['code']
