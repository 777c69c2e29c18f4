import { describe, expect, it } from 'vitest'
import { parse } from '../source/parse.ts'
import { readDocument } from './read-document.ts'
import { Registry } from './registry.ts'
import { toPointer } from './pointer.ts'

const documentOf = (name: string, schema: unknown) => {
  const text = JSON.stringify(schema)
  const parsed = parse(text, 'json')
  if (!parsed.ok) throw new Error('no schema')
  return readDocument(
    { name, uri: `file:///schemas/${name}`, text, syntax: 'json', root: parsed.root },
    undefined,
  )
}

/** Where references in the first schema lead, or why they lead nowhere. */
const follow = (
  schemas: Record<string, unknown>,
  reference: string,
  fetched: Record<string, unknown> = {},
) => {
  const documents = Object.entries(schemas).map(([name, schema]) => documentOf(name, schema))
  const registry = new Registry((uri) => {
    const name = uri.replace('file:///schemas/', '')
    return Object.hasOwn(fetched, name) ? documentOf(name, fetched[name]) : undefined
  })
  for (const document of documents) registry.add(document)
  const [root] = documents[0]?.roots ?? []
  const resolution = root && registry.resolve(root, reference)
  return resolution?.ok === true
    ? `${resolution.schema.document.name}#${toPointer(resolution.schema.path)}`
    : resolution?.reason
}

describe('a reference', () => {
  it.each([
    ['#', 'a.json#'],
    ['#/$defs/b', 'a.json#/$defs/b'],
    ['#/%24defs/b', 'a.json#/$defs/b'],
    ['#/$defs/x~1y', 'a.json#/$defs/x~1y'],
    ['#named', 'a.json#/$defs/b'],
    ['#/nowhere', 'unknown-location'],
    ['#/elsewhere/here', 'a.json#/elsewhere/here'],
    ['b.json', 'b.json#'],
    ['./b.json#/items', 'b.json#/items'],
    ['https://example.com/c', 'b.json#/$defs/c'],
    ['https://example.com/c#/items', 'b.json#/$defs/c/items'],
    ['https://example.com/none', 'unknown-document'],
    ['http://[', 'invalid-uri'],
  ])('%s leads to %s', (reference, target) => {
    const schemas = {
      'a.json': {
        $defs: { b: { $anchor: 'named' }, 'x/y': {} },
        elsewhere: { here: { type: 'string' } },
      },
      'b.json': { items: {}, $defs: { c: { $id: 'https://example.com/c', items: {} } } },
    }
    expect(follow(schemas, reference)).toBe(target)
  })

  it('is relative to the identifier, or to the file if there is none', () => {
    const schemas = {
      'a.json': { $id: 'https://example.com/v1/a' },
      'b.json': { $id: 'https://example.com/v1/b' },
    }
    expect(follow(schemas, 'b')).toBe('b.json#')
    expect(follow(schemas, 'b.json')).toBe('unknown-document')
  })

  it('may lead to a file that is not linted', () => {
    expect(follow({ 'a.json': {} }, 'c.json#/$defs/d', { 'c.json': { $defs: { d: {} } } })).toBe(
      'c.json#/$defs/d',
    )
  })

  it('knows the anchors of the older drafts', () => {
    const $schema = 'http://json-schema.org/draft-07/schema#'
    expect(follow({ 'a.json': { $schema, definitions: { b: { $id: '#named' } } } }, '#named')).toBe(
      'a.json#/definitions/b',
    )
  })
})
