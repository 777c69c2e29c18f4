import { describe, expect, test } from 'vitest'
import { fix } from '../../src/fix/fix.ts'
import { lint } from '../../src/lint.ts'

const presets = { presets: [], rules: { 'no-single-type-list': 'on', 'trimmed-text': 'on' } } as const
const fixed = (text: string, name = 'a.schema.yaml') => fix([{ name, text }], presets, { unsafe: false })

// Fixing one place once printed the whole document anew.
test('a fix leaves comments, quotes, numbers, folded texts and columns as they are', () => {
  const text = [
    '$schema: "https://json-schema.org/draft/2020-12/schema" # do not change',
    "title:   'A title'   # aligned",
    'description: >-',
    '  Folded where',
    '  its author likes it.',
    'maximum: 1.0e3',
    'properties: &a # anchored',
    '  a: {type: [string]}    # will become [string, null]',
    '  b: { enum: [ a,b ] }',
    '',
  ].join('\n')
  expect(fixed(text).changed.get('a.schema.yaml')).toBe(text.replace('[string]}', 'string}'))
})

test.each([
  ['type:\n  - string # only text\ntitle: a\n', 'type: string # only text\ntitle: a\n'],
  ['type:\n  # why\n  - string\n', 'type:\n  # why\n  string\n'],
  ['\uFEFFtype: [string]\r\n', '\uFEFFtype: string\r\n'],
  ['type: [\n  string, # a\n]\n', 'type: string # a\n'],
  ['description: " a "\n', 'description: "a"\n'],
])('%j becomes %j', (text, expected) => {
  expect(fixed(text).changed.get('a.schema.yaml')).toBe(expected)
})

test('a comment of JSON survives too', () => {
  const text = '{\n  "type": [ // why\n    "string" // only\n  ],\n  "title": "a"\n}\n'
  expect(fixed(text, 'a.jsonc').changed.get('a.jsonc')).toMatch(/"string" \/\/ why\n.*\/\/ only\n/)
})

describe('what an alias stands for', () => {
  const everywhere = 'properties:\n  a: &p { type: [string] }\n  b: *p\n  c: *p\n'

  test('is one finding, which says where else it is', () => {
    expect(lint([{ name: 'a.yaml', text: everywhere }], presets).findings).toMatchObject([
      {
        location: { pointer: '/properties/a/type' },
        alsoAt: ['/properties/b/type', '/properties/c/type'],
      },
    ])
  })

  test('is fixed for all', () => {
    expect(fixed(everywhere, 'a.yaml')).toMatchObject({ applied: 1, blocked: 0 })
    expect(fixed(everywhere, 'a.yaml').changed.get('a.yaml')).toBe(everywhere.replace('[string]', 'string'))
  })

  test.each([
    ['a list that is an example as well', 'type: &t [string]\nexamples:\n  - *t\n'],
    [
      'a merge key',
      'properties:\n  a: &p { type: [string] }\n  b: { <<: *p, minLength: 1 }\n  c: { const: [*p] }\n',
    ],
  ])('is not fixed where it is %s', (_name, text) => {
    expect(fixed(text, 'a.yaml')).toMatchObject({ applied: 0, blocked: 1, changed: new Map() })
  })
})
