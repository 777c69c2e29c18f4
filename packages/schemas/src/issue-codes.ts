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
    'A required property is missing, empty or `null`.',
  ),
  ...ruleCodes,
  entry('schema', 'type', 1, ['type'], 'A value has the wrong JSON type.'),
  entry('schema', 'enum', 2, ['enum'], 'A value is not one of the allowed ones.'),
  entry('schema', 'pattern', 3, ['pattern'], 'A text does not have the format of its property.'),
  entry('schema', 'format', 4, ['format'], 'A text is not an email address, identifier or web address.'),
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
    'too-big',
    lastRank,
    [],
    'The document has so many values that not all its issues are listed.',
  ),
  entry(
    'registration-number-check',
    'registration-number-length',
    lastRank,
    [],
    'A registration number has fewer than 5 or more than 22 characters.',
  ),
  entry(
    'registration-number-check',
    'registration-number-damaged',
    lastRank,
    [],
    'A spreadsheet has changed a registration number: its leading zeros are lost, or it became a formula or a decimal number.',
  ),
  entry(
    'registration-number-check',
    'registration-number-unknown-form',
    lastRank,
    [],
    'A registration number has the format of no known scheme of its country, which is an issue only at the level `strict`.',
  ),
  entry(
    'registration-number-check',
    'registration-number-format',
    lastRank,
    [],
    'A registration number is not a number at all, that of another register, or not in the format that Partner Center requires.',
  ),
  entry(
    'registration-number-check',
    'registration-number-checksum',
    lastRank,
    [],
    'The check digits of a registration number do not match its other digits.',
  ),
  entry(
    'registration-number-check',
    'registration-number-suspicious',
    lastRank,
    [],
    'A registration number repeats a single digit.',
  ),
  entry(
    'registration-number-check',
    'registration-number-personal',
    lastRank,
    [],
    'A registration number belongs to a person.',
  ),
  entry('service', 'service-refused', lastRank, [], 'Partner Center did not accept a property.'),
  entry(
    'service',
    'service-fault',
    lastRank,
    [],
    'Partner Center rejected the request without naming a property.',
  ),
] as const

/** Code of an issue, other than one that a custom check brings. */
export type IssueCode = (typeof issueCodes)[number]['code']
