import assert from 'node:assert/strict'
import { lint } from '../lint.ts'
import type { Source } from '../engine/source.ts'
import type { Config } from '../engine/config.ts'
import type { Finding } from '../engine/finding.ts'
import type { Example, Rule } from '../engine/rule.ts'
import { fix } from '../fix/fix.ts'
import { parse, syntaxOf } from '../source/parse.ts'

/** An expected finding; the list is complete, in the order of the text. */
export type Expected = {
  /** JSON Pointer of the location. */
  readonly pointer: string
  readonly message?: string | RegExp
  readonly line?: number
  readonly column?: number
}

export type InvalidCase = {
  readonly findings: readonly [Expected, ...Expected[]]
  /** What the rule's fixes, including unsafe ones, make of the first file: a schema, or a text where layout matters. */
  readonly fixed?: unknown
}

/** Schemas to test a rule with. */
export type RuleCases = {
  /** Schemas without findings. */
  readonly valid?: readonly Example[]
  readonly invalid?: readonly (Example & InvalidCase)[]
}

/** One test, for any runner: `for (const { name, run } of ruleTests(rule, cases)) it(name, run)`. */
export type RuleTest = {
  readonly name: string
  /** @throws {AssertionError} if the rule reports something else */
  readonly run: () => void
}

/**
 * The tests of a rule: the examples of its documentation, and the cases given.
 *
 * @param rule the rule under test
 * @param cases schemas that the rule accepts, and some in which it finds something
 */
export function ruleTests(rule: Rule, { valid = [], invalid = [] }: RuleCases = {}): readonly RuleTest[] {
  const { good, bad } = rule.documentation
  return [
    ...good.map((example) => ({ name: `accepts ${titleOf(example)}`, run: () => accepts(rule, example) })),
    ...bad.map((example) => ({ name: `reports ${titleOf(example)}`, run: () => reports(rule, example) })),
    ...valid.map((example) => ({ name: `accepts ${titleOf(example)}`, run: () => accepts(rule, example) })),
    ...invalid.map((example) => ({
      name: `reports ${titleOf(example)}`,
      run: () => {
        reportsExactly(rule, example, example.findings)
        if (example.fixed !== undefined) fixes(rule, example, example.fixed)
      },
    })),
  ]
}

/**
 * What one rule alone finds in an example.
 *
 * @param rule a rule
 * @param example one of its examples
 */
export function findingsOf(rule: Rule, example: Example): readonly Finding[] {
  return lint(sourcesOf(example), configOf(rule, example)).findings.filter(
    (finding) => !example.with?.includes(finding.rule),
  )
}

function accepts(rule: Rule, example: Example): void {
  assert.deepEqual(findingsOf(rule, example).map(short), [])
}

function reports(rule: Rule, example: Example): void {
  const ids = findingsOf(rule, example).map((finding) => finding.rule)
  assert.ok(ids.length > 0, `${rule.id} finds nothing here`)
  assert.deepEqual([...new Set(ids)], [rule.id])
}

function reportsExactly(rule: Rule, example: Example, expected: readonly Expected[]): void {
  const findings = findingsOf(rule, example)
  assert.deepEqual(
    findings.map(({ location }) => location.pointer),
    expected.map(({ pointer }) => pointer),
    findings.map(short).join('\n'),
  )
  for (const [index, { message, line, column }] of expected.entries()) {
    const finding = findings[index]
    if (typeof message === 'string') assert.equal(finding?.message, message)
    else if (message !== undefined) assert.match(finding?.message ?? '', message)
    if (line !== undefined) assert.equal(finding?.location.start.line, line)
    if (column !== undefined) assert.equal(finding?.location.start.column, column)
  }
}

function fixes(rule: Rule, example: Example, expected: unknown): void {
  const sources = sourcesOf(example)
  const { changed } = fix(sources, configOf(rule, example), { unsafe: true })
  const name = sources[0]?.name ?? ''
  const text = changed.get(name)
  assert.ok(text !== undefined, `${rule.id} fixes nothing here`)
  if (typeof expected === 'string') {
    assert.equal(text, expected)
    return
  }
  const parsed = parse(text, syntaxOf(name))
  assert.deepEqual(parsed.ok && parsed.root.value, expected)
}

function configOf(rule: Rule, { with: others = [] }: Example): Config {
  return { presets: [], customRules: [rule], rules: Object.fromEntries(others.map((id) => [id, 'on'])) }
}

function short({ rule, message, location }: Finding): string {
  return `${location.file}${location.pointer} ${rule}: ${message}`
}

/** The files of an example. */
export function sourcesOf(example: Example): readonly Source[] {
  if ('schema' in example) return [{ name: 'example.schema.json', schema: example.schema }]
  return Object.entries(example.files).map(([name, content]) =>
    typeof content === 'string' ? { name, text: content } : { name, schema: content },
  )
}

function titleOf(example: Example): string {
  const text = JSON.stringify('schema' in example ? example.schema : example.files)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}
