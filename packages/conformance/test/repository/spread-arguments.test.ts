import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { repository } from '../../src/packages.ts'
import { spreadArguments } from './support/spread-arguments.ts'

// A call takes some 120,000 arguments; with more, `list.push(...others)` and `Math.max(...numbers)` throw a RangeError.
const reasons: Readonly<Record<string, readonly [call: string, reason: string][]>> = {
  'registration/src/numbers/no-scheme-issue.ts': [['Math.min(...gaps)', 'the masks of a scheme']],
  'schema-lint/src/analysis/patterns/ambiguity/exponential-speed.ts': [
    ['Math.min(...(last > 4 ? factors : factors.slice(-1)))', 'three factors'],
  ],
  'schema-lint/src/analysis/patterns/foreign/either-case.ts': [
    [
      'String.fromCharCode( ...Array.from({ length: Math.max(0, Math.min(max, 0x7f) - min + 1) }, (_, index) => min + index), )',
      'at most the characters of ASCII',
    ],
  ],
  'schema-lint/src/engine/run-rules.ts': [
    ['locationOf(document, whole.pointer, ...range)', 'a pair of offsets'],
  ],
  'schema-lint/src/formats/pretty/shown-line.ts': [['joined(...parts)', 'three texts']],
  'schema-lint/src/rules/design/no-html-in-description.ts': [
    ['schema.document.text.slice(...range)', 'a pair of offsets'],
  ],
  'schemas/src/provenance/customer-summary.ts': [["from('documented', ...bothDocuments)", 'a constant']],
  'schemas/src/provenance/customer.ts': [["from('documented', ...bothDocuments)", 'a constant']],
  'schemas/src/rules/registration-number-not-allowed.ts': [
    ["from('documented', ...bothDocuments, 'error-codes')", 'a constant'],
  ],
  'schemas/src/rules/registration-number-required.ts': [
    ["from('documented', ...bothDocuments, 'create-a-customer', 'error-codes')", 'a constant'],
  ],
}

const tools = '{bench,build-helpers,conformance,fixtures,glossary,scaffold,test-helpers}'

test('no list that grows with the data is spread into the arguments of a call', () => {
  const files = globSync('*/{src,bin}/**/*.{ts,js,mjs}', {
    cwd: `${repository}packages`,
    ignore: [`${tools}/**`, '**/*.test.ts', '**/*.d.ts', '**/generated/**', '**/node_modules/**'],
  })
  expect(files.length).toBeGreaterThan(500)
  const found = files.flatMap((file) =>
    spreadArguments(file, readFileSync(`${repository}packages/${file}`, 'utf8')).map(
      (call) => `${file}: ${call}`,
    ),
  )
  const allowed = Object.entries(reasons).flatMap(([file, calls]) =>
    calls.map(([call]) => `${file}: ${call}`),
  )
  expect(found.toSorted()).toEqual(allowed.toSorted())
})

test.each([
  'list.push(...others)',
  'Math.max(0, ...numbers)',
  'new Line(...parts)',
  'String.fromCodePoint.apply(undefined, codes)',
  'list?.replaceChildren(...items.map(show))',
])('it sees %s', (call) => {
  expect(spreadArguments('source.ts', `if (ready) { run(() => ${call}) }`)).toEqual([call])
})

test.each([
  '[...list]',
  'this.apply(schema, value)',
  '({ ...options })',
  'f(list)',
  'const f = (...list: string[]) => list',
])('it leaves %s alone', (code) => expect(spreadArguments('source.ts', code)).toEqual([]))
