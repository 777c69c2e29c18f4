import { describe, expect, it } from 'vitest'
import type { Edit } from '../engine/finding.ts'
import { applyFixes } from './apply-fixes.ts'

const fixOf = (...edits: Edit[]) => ({ safe: true, title: 'Fix it', edits })

describe('fixes of a JSON text', () => {
  const text = '{\n    "type": ["string"],\n    "minLength": 0,\n    "enum": ["a", "a", "b", "b"]\n}\n'

  it('keep the layout of everything else', () => {
    const fixes = [
      fixOf({ op: 'set', path: ['type'], value: 'string' }),
      fixOf({ op: 'remove', path: ['minLength'] }),
    ]
    expect(applyFixes(text, 'json', fixes)).toEqual({
      text: '{\n    "type": "string",\n    "enum": ["a", "a", "b", "b"]\n}\n',
      applied: 2,
      blocked: 0,
    })
  })

  it('remove several items of one list', () => {
    const fixes = [fixOf({ op: 'remove', path: ['enum', 1] }), fixOf({ op: 'remove', path: ['enum', 3] })]
    expect(JSON.parse(applyFixes(text, 'json', fixes).text)).toMatchObject({ enum: ['a', 'b'] })
  })

  it('rename a key without moving it', () => {
    const fixes = [fixOf({ op: 'rename', path: ['minLength'], to: 'maxLength' })]
    expect(applyFixes(text, 'json', fixes).text).toBe(text.replace('minLength', 'maxLength'))
  })

  it('add a key in the indentation of the text', () => {
    const fixes = [fixOf({ op: 'set', path: ['title'], value: 'Name' })]
    expect(applyFixes(text, 'json', fixes).text).toBe(text.replace('"b"]\n', '"b"],\n    "title": "Name"\n'))
  })

  it('that overlap wait for another round', () => {
    const fixes = [fixOf({ op: 'remove', path: ['enum'] }), fixOf({ op: 'remove', path: ['enum', 1] })]
    expect(applyFixes(text, 'json', fixes)).toMatchObject({ applied: 1 })
  })

  it('leave an object with duplicate keys alone', () => {
    const twice = '{ "type": ["string"], "type": ["number"] }'
    const fixes = [fixOf({ op: 'set', path: ['type'], value: 'string' })]
    expect(applyFixes(twice, 'json', fixes)).toEqual({ text: twice, applied: 0, blocked: 1 })
  })

  it('replace text by offsets, and never leave a broken document', () => {
    const trailing = '{ "type": "string" }  \n'
    expect(applyFixes(trailing, 'json', [fixOf({ op: 'text', start: 20, end: 22, text: '' })]).text).toBe(
      '{ "type": "string" }\n',
    )
    expect(applyFixes(trailing, 'json', [fixOf({ op: 'text', start: 0, end: 1, text: '' })]).text).toBe(
      trailing,
    )
  })

  it('do nothing to a text that is not JSON', () => {
    expect(applyFixes('{', 'json', [fixOf({ op: 'set', path: ['a'], value: 1 })])).toEqual({
      text: '{',
      applied: 0,
      blocked: 0,
    })
  })
})

describe('fixes of a YAML text', () => {
  const text = "# A name.\ntype:\n  - string # only text\nminLength: 0\ntitle: 'Name'\n"

  it('keep comments and quotes', () => {
    const fixes = [
      fixOf({ op: 'remove', path: ['minLength'] }),
      fixOf({ op: 'rename', path: ['title'], to: 'description' }),
    ]
    expect(applyFixes(text, 'yaml', fixes).text).toBe(
      "# A name.\ntype:\n  - string # only text\ndescription: 'Name'\n",
    )
  })

  it('do not reach through an alias', () => {
    const aliased = 'a: &a\n  type: [string]\nb: *a\n'
    expect(applyFixes(aliased, 'yaml', [fixOf({ op: 'set', path: ['b', 'type'], value: 'string' })])).toEqual(
      {
        text: aliased,
        applied: 0,
        blocked: 1,
      },
    )
  })
})
