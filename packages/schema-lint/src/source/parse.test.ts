import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeAt } from './node.ts'
import { parse, syntaxOf } from './parse.ts'
import { Lines } from './position.ts'

const valueOf = (text: string, syntax: 'json' | 'jsonc' | 'yaml') => {
  const parsed = parse(text, syntax)
  return parsed.ok ? parsed.root.value : parsed.syntaxErrors.map(({ message }) => message)
}

describe('parse', () => {
  it('reads every JSON value as JSON.parse does, as JSON and as YAML', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(valueOf(text, 'json')).toEqual(JSON.parse(text))
      }),
    )
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        expect(valueOf(JSON.stringify(value, null, 2), 'yaml')).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('gives the offsets of values and keys', () => {
    const text = '{ "a": [1, {"b": "x"}] }'
    const parsed = parse(text, 'json')
    const node = parsed.ok ? nodeAt(parsed.root, ['a', 1]) : undefined
    expect(text.slice(node?.start, node?.end)).toBe('{"b": "x"}')
    const entry = node?.kind === 'object' ? node.entries[0] : undefined
    expect(text.slice(entry?.keyStart, entry?.keyEnd)).toBe('"b"')
  })

  it('keeps both of two equal keys, and the last value', () => {
    const parsed = parse('{"a":1,"a":2}', 'json')
    expect(parsed.ok && parsed.root.kind === 'object' && parsed.root.entries.length).toBe(2)
    expect(parsed.ok && parsed.root.value).toEqual({ a: 2 })
  })

  it('reads __proto__ as a key like others', () => {
    expect(valueOf('{"__proto__":{"a":1}}', 'json')).toEqual(JSON.parse('{"__proto__":{"a":1}}'))
    expect(Object.hasOwn(valueOf('__proto__: 1', 'yaml') as object, '__proto__')).toBe(true)
  })

  it('does not count a byte order mark, and keeps the offsets behind it', () => {
    const parsed = parse('\uFEFF{"a":1}', 'json')
    expect(parsed.ok && parsed.root.start).toBe(1)
  })

  it('allows comments and trailing commas where the name says so', () => {
    expect(valueOf('{"a":1,} // one', 'jsonc')).toEqual({ a: 1 })
    expect(valueOf('{"a":1} // one', 'json')).toEqual(['JSON has no comments.'])
    expect(['a.json', 'a.JSONC', 'a.yml', 'a.YAML', 'a'].map(syntaxOf)).toEqual([
      'json',
      'jsonc',
      'yaml',
      'yaml',
      'json',
    ])
  })

  it.each([
    ['json', '', 'The file is empty.'],
    ['json', ' \n', 'The file is empty.'],
    ['json', '{"a" 1}', 'A colon is expected here.'],
    ['json', '{} {}', 'The document ends before this: a file holds one JSON value.'],
    ['json', '{"a": tru}', 'This is not a JSON value.'],
    ['yaml', '', 'The file is empty.'],
    ['yaml', 'a: 1\n---\nb: 2\n', 'A second YAML document starts here: a file holds one schema.'],
    ['yaml', 'a: *b\n', 'Nothing before this is anchored as "b".'],
  ] as const)('reports what is wrong with %s %j', (syntax, text, message) => {
    expect(valueOf(text, syntax)).toContain(message)
  })

  it('follows aliases and merge keys, and rejects those that add up', () => {
    expect(
      valueOf(
        'a: &a { type: string }\nb: *a\nc:\n  <<: [*a, { type: number, title: D }]\n  title: C\n',
        'yaml',
      ),
    ).toEqual({
      a: { type: 'string' },
      b: { type: 'string' },
      c: { type: 'string', title: 'C' },
    })
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    )
    expect(valueOf(`l0: &l0 [x]\n${levels.join('\n')}\n`, 'yaml')).toEqual([
      'Up to here, the aliases add up to more than 100000 values.',
    ])
  })
})

describe('Lines', () => {
  it('counts as a naive reader does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀') }), fc.nat(40), (text, at) => {
        const before = text.slice(0, Math.min(at, text.length)).split('\n')
        expect(new Lines(text).at(Math.min(at, text.length))).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        })
      }),
    )
  })
})
