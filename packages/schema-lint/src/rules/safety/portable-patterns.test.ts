import { spawnSync } from 'node:child_process'
import { RE2JS } from 're2js'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../engine/rule.ts'
import { skipBecause } from '@openpartner/test-helpers/skip-because'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { findingsOf } from '../../testing/rule-tests.ts'
import { patternPortableToJava } from './pattern-portable-to-java.ts'
import { patternPortableToPython } from './pattern-portable-to-python.ts'
import { patternPortableToRe2 } from './pattern-portable-to-re2.ts'

const { file } = temporaryFolder()

/** Patterns, and texts that distinguish engines. */
const probes: readonly (readonly [pattern: string, ...texts: string[]])[] = [
  ['^[a-z]{1,3}-[0-9]+(?:a|b)?$', 'ab-12', 'ab-', 'a-1b'],
  ['^(?=a)', 'a', 'b'],
  ['a(?!b)', 'ab', 'ac'],
  ['(?<=a)b', 'ab', 'cb'],
  ['(?<=a|bc)d', 'ad', 'bcd', 'cd'],
  ['(?<=(a|b)*c)d', 'acd', 'd'],
  ['^(a|b)\\1$', 'aa', 'ab'],
  ['^(?<letter>a|b)\\k<letter>$', 'aa', 'ab'],
  ['^\\d$', '5', '\u0665'],
  ['^\\w$', 'a', '\u00e9'],
  ['^\\s$', ' ', '\u00a0', '\ufeff'],
  ['a\\b', 'a', 'a\u00e9'],
  ['^[\\b]$', '\b', 'b'],
  ['^\\p{Lu}$', 'A', 'a'],
  ['^\\p{Script=Greek}$', '\u03b1', 'a'],
  ['^\\p{Letter}$', 'a', '1'],
  ['^\\u{61}$', 'a', 'b'],
  ['^\\u00e9$', '\u00e9', 'e'],
  ['^\\cA$', '\x01', 'A'],
  ['^\\v$', '\v', '\n'],
  ['^\\0$', '\0', '0'],
  ['a[^]c', 'abc', 'ac'],
  ['a[]c', 'abc', 'ac'],
  ['^[[a]$', '[', 'a'],
  ['^[\\[a]$', '[', 'a'],
  ['^[a&&b]$', 'a', 'b', '&'],
  ['^a{1,1001}$', 'a', ''],
  ['^[\u{1f600}]$', '\u{1f600}', 'a'],
  ['^\\/\\.\\$-?$', '/.$-', 'x'],
]

type Answers = readonly (readonly (boolean | 'rejected')[])[]

const ours: Answers = probes.map(([pattern, ...texts]) =>
  texts.map((text) => new RegExp(pattern, 'u').test(text)),
)

const re2 = (): Answers =>
  probes.map(([pattern, ...texts]) => {
    try {
      const compiled = RE2JS.compile(pattern)
      return texts.map((text) => compiled.matcher(text).find())
    } catch {
      return texts.map(() => 'rejected' as const)
    }
  })

const python = `
import json, re, sys
def answer(pattern, *texts):
    try: compiled = re.compile(pattern)
    except re.error: return ['rejected'] * len(texts)
    return [compiled.search(text) is not None for text in texts]
print(json.dumps([answer(*probe) for probe in json.load(sys.stdin)]))`

// One program that is compiled at once: jshell compiles each line for itself, which takes four times as long.
const java = `
class Probes {
  static void answer(String pattern, String... texts) { var parts = new java.util.ArrayList<String>(); for (var text : texts) { try { parts.add(String.valueOf(java.util.regex.Pattern.compile(pattern).matcher(text).find())); } catch (java.util.regex.PatternSyntaxException error) { parts.add("\\"rejected\\""); } } System.out.println("[" + String.join(",", parts) + "]"); }
  public static void main(String... args) {
${probes.map((probe) => `    answer(${probe.map(javaString).join(', ')});`).join('\n')}
  }
}
`

const engines: readonly (readonly [string, Rule, () => Answers | undefined])[] = [
  ['RE2', patternPortableToRe2, re2],
  ['Python', patternPortableToPython, () => run('python3', ['-c', python], JSON.stringify(probes))],
  ['Java', patternPortableToJava, () => run('java', [file('Probes.java', java)], '')],
]

describe.each(engines)('the rule for %s', (name, rule, ask) => {
  const theirs = ask()
  it('reports exactly what the engine rejects or answers otherwise', (context) => {
    if (theirs === undefined) return skipBecause(context, `${name} is not installed here`)
    const reported = probes.filter(([pattern]) => findingsOf(rule, { schema: { pattern } }).length > 0)
    const different = probes.filter((_, index) => String(theirs[index]) !== String(ours[index]))
    expect(reported.map(([pattern]) => pattern)).toEqual(different.map(([pattern]) => pattern))
  })
})

function run(command: string, parameters: readonly string[], input: string): Answers | undefined {
  const { status, stdout } = spawnSync(command, parameters, { input, encoding: 'utf8' })
  if (status !== 0) return undefined
  const lines = stdout.trim().split('\n')
  return JSON.parse(lines.length === 1 ? stdout : `[${lines.join(',')}]`) as Answers
}

function javaString(text: string): string {
  const escaped = [...text]
    .flatMap((character) => character.split(''))
    .map((unit) => {
      if (unit === '"' || unit === '\\') return `\\${unit}`
      if (unit >= ' ' && unit < '\x7f') return unit
      // Java reads \\u000a as a line break before it reads the string.
      const code = unit.charCodeAt(0)
      return code < 0x100
        ? `\\${code.toString(8).padStart(3, '0')}`
        : `\\u${code.toString(16).padStart(4, '0')}`
    })
  return `"${escaped.join('')}"`
}
