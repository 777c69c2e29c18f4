import { Steps } from '../budget/steps.ts'
import { spend, undecidedIn } from '../budget/undecided.ts'
import type { Registry } from '../schema/registry.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Subschema } from '../schema/subschema.ts'
import type { Edit, Finding, Fix, Location } from './finding.ts'
import { DirectedChecker } from '../instance-check/directed-checker.ts'
import { KeywordIndex } from './keyword-index.ts'
import { locate, locationOf } from './locate.ts'
import type { Undecided } from './report.ts'
import type { Context, FindingInput, Rule } from './rule.ts'
import type { RuleSet } from './rule-set.ts'

/** What rules found, and what they could not decide. */
export type Outcome = { readonly findings: readonly Finding[]; readonly undecided: readonly Undecided[] }

export type Found = {
  /** Of the rules that check one file at a time, by file name. */
  readonly byFile: ReadonlyMap<string, Outcome>
  /** Of the rules that check all files together. */
  readonly together: Outcome
}

type Collected = { readonly findings: Finding[]; readonly undecided: Undecided[] }

/**
 * Runs every rule over every document. A rule that throws becomes a finding, and ends for that document only.
 * @param known the outcome of rules that check one file at a time, for files where it is known already
 */
export function runRules(
  documents: readonly SchemaDocument[],
  ruleSet: RuleSet,
  registry: Registry,
  known: ReadonlyMap<string, Outcome>,
): Found {
  const byFile = new Map<string, Outcome>()
  let collected: Collected = { findings: [], undecided: [] }
  const checker = new DirectedChecker(registry)
  const contexts = new Map<Rule, Context>()
  const contextOf = (rule: Rule): Context => {
    const existing = contexts.get(rule)
    if (existing !== undefined) return existing
    const context: Context = {
      report: (input) => {
        const { name } = documentOf(input)
        const severity = ruleSet.forFile(name).find((each) => each.rule === rule)?.severity
        if (severity !== undefined) collected.findings.push(findingOf(input, rule.id, severity))
      },
      resolve: (from, reference) => {
        spend()
        return registry.resolve(from, reference)
      },
      locate: (from, reference) => registry.locate(from, reference),
      validate: (schema, value, { direction, node } = {}) => {
        const written = node && { node, text: schema.document.text }
        return checker.validate(schema, { value, ...(written && { written }) }, direction, rule.id)
      },
    }
    contexts.set(rule, context)
    return context
  }
  for (const document of documents) {
    const cached = known.get(document.name)
    collected = { findings: [], undecided: [] }
    byFile.set(document.name, cached ?? collected)
    if (cached !== undefined) continue
    const index = new KeywordIndex(document)
    for (const { rule } of ruleSet.forFile(document.name)) {
      attempt(rule.id, document, collected, () => runOn(document, index, rule, contextOf(rule), collected))
    }
  }
  collected = { findings: [], undecided: [] }
  const [first] = documents
  const enabled = new Set(documents.map(({ name }) => ruleSet.forFile(name)))
  const projectRules = new Set([...enabled].flat().map(({ rule }) => rule))
  for (const rule of projectRules) {
    if (first === undefined) continue
    attempt(rule.id, first, collected, () =>
      watch(rule, first, collected, new Account(documents), () => {
        rule.checkLinked?.(documents, contextOf(rule))
        rule.checkProject?.(documents, contextOf(rule))
      }),
    )
  }
  return { byFile, together: collected }
}

function runOn(
  document: SchemaDocument,
  index: KeywordIndex,
  rule: Rule,
  context: Context,
  collected: Collected,
): void {
  const account = new Account([document])
  watch(rule, document, collected, account, () => rule.checkDocument?.(document, context))
  if (rule.checkSchema === undefined) return
  const { dialects } = rule
  for (const schema of index.having(rule.keywords)) {
    if (dialects === undefined || dialects.includes(schema.dialect.id))
      watch(rule, schema, collected, account, () => rule.checkSchema?.(schema, context))
  }
}

/** Runs a check, and keeps what it could not decide. */
function watch(
  { id }: Rule,
  at: Subschema | SchemaDocument,
  { undecided }: Collected,
  account: Account,
  check: () => void,
): void {
  let location: Location | undefined
  const steps = account.open()
  if (steps === undefined) return
  for (const message of undecidedIn(check, steps)) {
    location ??= locate(at, [], 'value')
    undecided.push({ rule: id, message, location })
  }
  if (account.close(steps)) {
    const message = 'All further checks of the rule in this file take too many steps.'
    undecided.push({ rule: id, message, location: location ?? locate(at, [], 'value') })
  }
}

/** The steps that a rule may take, for one check and for all checks of a document: more for a larger one. */
class Account {
  readonly #size: number
  #left: number

  constructor(documents: readonly SchemaDocument[]) {
    this.#size = documents.reduce((sum, { subschemas }) => sum + subschemas.length, 0)
    this.#left = 2_000_000 + 200 * this.#size
  }

  /** Undefined once they are used up, which the last check has reported. */
  open(): Steps | undefined {
    if (this.#left <= 0) return undefined
    return new Steps(Math.min(this.#left, 200_000 + 20 * this.#size))
  }

  /** @returns whether there are no steps left for further checks */
  close({ taken }: Steps): boolean {
    this.#left -= taken
    return this.#left <= 0
  }
}

function attempt(rule: string, document: SchemaDocument, { findings }: Collected, run: () => void): void {
  try {
    run()
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const message = `The rule ${rule} failed here; the other rules ran. ${reason}`
    const location = locate(document, [], 'value')
    findings.push({ rule: 'internal-error', severity: 'error', message, location })
  }
}

function findingOf(input: FindingInput, rule: string, severity: Finding['severity']): Finding {
  const { at, path = [], mark = 'value', range, message, related, fix } = input
  const document = documentOf(input)
  const whole = locate(at, path, mark)
  const location = range ? locationOf(document, whole.pointer, ...range) : whole
  return {
    rule,
    severity,
    message,
    location,
    ...(related && {
      related: related.map((other) => ({
        ...locate(other.at, other.path ?? [], 'value'),
        message: other.message,
      })),
    }),
    ...(fix && { fix: fromRoot(fix, at) }),
  }
}

function documentOf({ at }: FindingInput): SchemaDocument {
  return 'document' in at ? at.document : at
}

function fromRoot(fix: Fix, at: FindingInput['at']): Fix {
  const outer = 'document' in at ? at.path : []
  const edits = fix.edits.map(
    (edit): Edit => (edit.op === 'text' ? edit : { ...edit, path: [...outer, ...edit.path] }),
  )
  return { ...fix, edits }
}
