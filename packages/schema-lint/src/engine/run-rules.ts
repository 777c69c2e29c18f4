import type { Registry } from '../schema/registry.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import { has, type Subschema } from '../schema/subschema.ts'
import type { EnabledRule } from './enabled-rules.ts'
import type { Edit, Finding, Fix } from './finding.ts'
import { AjvJudge } from './ajv-judge.ts'
import { locate, locationOf } from './locate.ts'
import type { Context, Problem } from './rule.ts'

/** Runs every rule over every document. A rule that throws is a finding too, and ends for that document alone. */
export function runRules(
  documents: readonly SchemaDocument[],
  enabled: readonly EnabledRule[],
  registry: Registry,
): readonly Finding[] {
  const findings: Finding[] = []
  const judge = new AjvJudge(registry)
  const contextOf = ({ rule, severity }: EnabledRule): Context => ({
    report: (problem) => findings.push(findingOf(problem, rule.id, severity)),
    resolve: (from, reference) => registry.resolve(from, reference),
    judge,
  })
  const runners = enabled.map((each) => ({ ...each, context: contextOf(each) }))
  for (const document of documents) {
    for (const { rule, context } of runners) {
      attempt(rule.id, document, findings, () => {
        rule.checkDocument?.(document, context)
        if (rule.checkSchema === undefined) return
        for (const schema of document.subschemas) {
          if (concerns(rule, schema)) rule.checkSchema(schema, context)
        }
      })
    }
  }
  const [first] = documents
  for (const { rule, context } of runners) {
    if (first !== undefined) attempt(rule.id, first, findings, () => rule.checkProject?.(documents, context))
  }
  return findings
}

function concerns(rule: EnabledRule['rule'], schema: Subschema): boolean {
  if (rule.dialects !== undefined && !rule.dialects.includes(schema.dialect.id)) return false
  return rule.keywords === undefined || rule.keywords.some((keyword) => has(schema, keyword))
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

function findingOf(problem: Problem, rule: string, severity: Finding['severity']): Finding {
  const { at, path = [], mark = 'value', range, message, related, fix } = problem
  const document = 'document' in at ? at.document : at
  const place = locate(at, path, mark)
  const location = range ? locationOf(document, place.pointer, ...range) : place
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

function fromRoot(fix: Fix, at: Problem['at']): Fix {
  const outer = 'document' in at ? at.path : []
  const edits = fix.edits.map(
    (edit): Edit => (edit.op === 'text' ? edit : { ...edit, path: [...outer, ...edit.path] }),
  )
  return { ...fix, edits }
}
