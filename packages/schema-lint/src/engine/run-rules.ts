import type { Registry } from '../schema/registry.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Edit, Finding, Fix } from './finding.ts'
import { AjvChecker } from '../instance-check/ajv-checker.ts'
import { KeywordIndex } from './keyword-index.ts'
import { locate, locationOf } from './locate.ts'
import type { Context, FindingInput, Rule } from './rule.ts'
import type { RuleSet } from './rule-set.ts'

export type Found = {
  /** Of the rules that check one file at a time, by file name. */
  readonly byFile: ReadonlyMap<string, readonly Finding[]>
  /** Of the rules that check all files together. */
  readonly together: readonly Finding[]
}

/**
 * Runs every rule over every document. A rule that throws becomes a finding, and ends for that document only.
 * @param known the findings of rules that check one file at a time, for files where they are known already
 */
export function runRules(
  documents: readonly SchemaDocument[],
  ruleSet: RuleSet,
  registry: Registry,
  known: ReadonlyMap<string, readonly Finding[]>,
): Found {
  const byFile = new Map<string, readonly Finding[]>()
  let findings: Finding[] = []
  const checker = new AjvChecker(registry)
  const contexts = new Map<Rule, Context>()
  const contextOf = (rule: Rule): Context => {
    const existing = contexts.get(rule)
    if (existing !== undefined) return existing
    const context: Context = {
      report: (input) => {
        const { name } = documentOf(input)
        const severity = ruleSet.forFile(name).find((each) => each.rule === rule)?.severity
        if (severity !== undefined) findings.push(findingOf(input, rule.id, severity))
      },
      resolve: (from, reference) => registry.resolve(from, reference),
      validate: (schema, value) => checker.validate(schema, value),
    }
    contexts.set(rule, context)
    return context
  }
  for (const document of documents) {
    const cached = known.get(document.name)
    byFile.set(document.name, cached ?? (findings = []))
    if (cached !== undefined) continue
    const index = new KeywordIndex(document)
    for (const { rule } of ruleSet.forFile(document.name)) {
      attempt(rule.id, document, findings, () => runOn(document, index, rule, contextOf(rule)))
    }
  }
  findings = []
  const [first] = documents
  const enabled = new Set(documents.map(({ name }) => ruleSet.forFile(name)))
  const projectRules = new Set([...enabled].flat().map(({ rule }) => rule))
  for (const rule of projectRules) {
    if (first !== undefined)
      attempt(rule.id, first, findings, () => rule.checkProject?.(documents, contextOf(rule)))
  }
  return { byFile, together: findings }
}

function runOn(document: SchemaDocument, index: KeywordIndex, rule: Rule, context: Context): void {
  rule.checkDocument?.(document, context)
  if (rule.checkSchema === undefined) return
  const { dialects } = rule
  for (const schema of index.having(rule.keywords)) {
    if (dialects === undefined || dialects.includes(schema.dialect.id)) rule.checkSchema(schema, context)
  }
}

function attempt(rule: string, document: SchemaDocument, findings: Finding[], run: () => void): void {
  try {
    run()
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const message = `The rule ${rule} failed here, and the others went on. ${reason}`
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
