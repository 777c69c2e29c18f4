import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { describeRule } from '../../../test/describe-rule.ts'
import { lint } from '../../lint.ts'
import { noAmbiguousYaml } from './no-ambiguous-yaml.ts'

describeRule(noAmbiguousYaml, {
  valid: [
    { schema: { enum: ['NO', 'on', '1:30'] } },
    { files: { 'a.yaml': "enum: ['NO', \"on\", 'yes']\nproperties: { 'no': {} }\n" } },
    { files: { 'a.yaml': 'description: NO\nenum: [north, 1.5, true, 10]\n' } },
  ],
  invalid: [
    {
      files: {
        'a.yaml': 'required: [on] # why\nproperties:\n  on:   {enum: [NO, 1_000, 2020-01-01, 1:30]}\n',
      },
      findings: [
        { pointer: '/required/0', line: 1, column: 12 },
        { pointer: '/properties/on', line: 3, column: 3 },
        { pointer: '/properties/on/enum/0' },
        { pointer: '/properties/on/enum/1' },
        { pointer: '/properties/on/enum/2' },
        { pointer: '/properties/on/enum/3' },
      ],
      fixed: 'required: ["on"] # why\nproperties:\n  "on":   {enum: ["NO", "1_000", "2020-01-01", "1:30"]}\n',
    },
  ],
})

const texts = [
  'NO',

  'Off',
  '1_000',
  '0x1_0',
  '1:30',
  '190:20:30',
  '2020-01-01',
  'SE',
  'a_1',
  '1-2',
  'null-ish',
]

// The second opinion is the library's own reader of YAML 1.1.
test.each(texts)('%s is reported if the two versions read different things', (written) => {
  const [old, current] = (['1.1', '1.2'] as const).map((version): unknown => parse(written, { version }))
  const text = `const: ${written}\n`
  const found = lint([{ name: 'a.yaml', text }], { presets: [], rules: { 'no-ambiguous-yaml': 'on' } })
  expect(found.findings.length > 0).toBe(typeof old !== typeof current)
})
