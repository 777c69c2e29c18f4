import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usual } from './choices.ts'
import { repairs } from './fixes/index.ts'
import { loadTools } from './load-tools.ts'
import type { TextResult, Tools } from './model.ts'
import { explainer } from './not-one-text.ts'
import { validateText } from './validate-text.ts'

await Promise.all([repairs.load(), explainer.load()])
const tools = await loadTools({ ...usual, resource: 'link' })

/** Tools for which no text has been validated. */
const fresh = (): Tools => ({ ...tools })

/** Tools that count what they are asked. */
function counting() {
  const asked = { validated: 0, normalized: 0 }
  const counted: Tools = {
    ...tools,
    validator: {
      ...tools.validator,
      validate(value: unknown) {
        asked.validated += 1
        return tools.validator.validate(value)
      },
    },
    normalize(document) {
      asked.normalized += 1
      return tools.normalize(document)
    },
  }
  return { asked, counted }
}

const link = (uri: unknown) => ({ uri, method: 'GET', headers: [] })
const links = Array.from({ length: 40 }, (_, index) => link(index % 2 === 0 ? '/customers' : 7))

const asList = (documents: readonly unknown[]) => JSON.stringify(documents, null, 2)
const asLines = (documents: readonly unknown[]) =>
  documents.map((document) => JSON.stringify(document)).join('\n')

test.each([
  ['list', asList],
  ['text of lines', asLines],
])('a keystroke in a %s validates and normalizes the document that it changes, and no other', (_, write) => {
  const { asked, counted } = counting()
  validateText(write(links), counted)
  expect(asked).toEqual({ validated: 40, normalized: 40 })
  validateText(write(links.with(20, link('/customers/'))), counted)
  expect(asked).toEqual({ validated: 41, normalized: 41 })
})

/** A result with the labels of its fixes. */
const described = (result: TextResult): unknown =>
  result.kind === 'issues'
    ? {
        ...result,
        issues: result.issues.map((located) => ({ ...located, fixes: located.fixes() })),
        changes: { ...result.changes, list: result.changes.list() },
      }
    : result

test('whatever was validated before, a result is the same', () => {
  const value = fc.constantFrom<unknown>(
    link('/a'),
    link(1),
    { URI: '/a', method: null },
    { uri: ' ' },
    1,
    {},
    [],
  )
  const list = fc.array(value, { maxLength: 4 })
  const text = fc.oneof(
    fc
      .tuple(list, fc.constantFrom(0, 2))
      .map(([documents, indent]) => JSON.stringify(documents, null, indent)),
    list.map(asLines),
    value.map((document) => JSON.stringify(document)),
    fc.constantFrom('', '{', '[{"uri": 1, "uri": 2}, {"URI": 1}]'),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
      const used = fresh()
      for (const one of texts) {
        const known = JSON.stringify(described(validateText(one, used)))
        expect(known).toBe(JSON.stringify(described(validateText(one, fresh()))))
      }
    }),
    { numRuns: 500 },
  )
})

test('a fix of a document that was validated before applies to the text as it is now', async () => {
  const used = fresh()
  const documents = [link(7), { ...link('/b'), method: null }]
  validateText(asList(documents), used)
  const text = asList(documents.with(0, link('/a longer address')))
  const result = validateText(text, used)
  const [found] = result.kind === 'issues' ? result.issues : []
  expect(found?.issue.pointer).toBe('/1/method')
  const after = await found?.fixes()[0]?.apply(text)
  expect(after?.text).toBe(asList([link('/a longer address'), { uri: '/b', headers: [] }]))
})
