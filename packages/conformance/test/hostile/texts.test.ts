import { ValidationError } from '@openpartner/validators'
import sv from '@openpartner/messages/sv'
import { describe, expect, test } from 'vitest'
import { example, exampleWith, pointerOf, setAt } from '../../src/documents.ts'
import { engineAccepts } from '../../src/hyperjump.ts'
import { allResources } from '../../src/resources.ts'
import { stringFields } from './support/string-fields.ts'
import { survives } from '../../src/verdicts.ts'

const texts = [
  ['a lone surrogate', '\ud800'],
  ['a reversed pair', '\udc00\ud800'],
  ['NUL', 'a\u0000b'],
  ['a byte order mark', '\ufeffContoso'],
  ['a right-to-left override', '\u202egnp.osotnoC'],
  ['a newline at the end', 'Contoso\n'],
  ['blanks', '   '],
  ['a tab', '\t'],
  ['line breaks', '\r\n'],
  ['a no-break space', '\u00a0'],
  ['a zero-width space', '\u200b'],
  ['a placeholder', '{Label} {country} {0} $& $1 %s'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['the name of a property', '__proto__'],
] as const

describe.each(allResources)('$name', (resource) => {
  const { name, validator } = resource
  const fields = stringFields(resource)

  test.each(texts)('%s in every text field: the verdict of the other engine', (_kind, text) => {
    const differing = fields.filter(({ path }) => {
      const document = exampleWith(name, [path, text])
      return survives(resource, document).ok !== engineAccepts(name, document)
    })
    expect(differing.map(({ path }) => pointerOf(path))).toEqual([])
  })

  test('a name that must be given is not just blanks', () => {
    for (const { path, schema } of fields.filter(({ path: [...steps] }) => steps.at(-1) === 'companyName')) {
      const expected = schema.minLength === undefined
      for (const blanks of [' ', '\t', ' \r\n ']) {
        expect(validator.check(exampleWith(name, [path, blanks])), pointerOf(path)).toBe(expected)
      }
    }
  })

  test.each([
    ['text', 'S3NT1NEL'],
    ['long text', 'S3NT1NEL'.repeat(10_000)],
    ['object', { S3NT1NEL: 'S3NT1NEL' }],
    ['list', ['S3NT1NEL']],
    ['number', 5_317_153_171],
  ])('no sentence contains the value: %s', (_kind, value) => {
    const all = example(name)
    for (const { path } of fields) setAt(all, path, value)
    const documents = [
      all,
      value,
      { ...all, S3NT1NEL: value },
      ...fields.map(({ path }) => exampleWith(name, [path, value])),
    ]
    const wrong = documents.flatMap((document) =>
      [validator, validator.with({ messages: sv })].flatMap((language) => {
        const result = language.validate(document)
        if (result.ok) return []
        const { message } = new ValidationError(result.issues.map((issue) => ({ ...issue, pointer: '' })))
        return [
          ...result.issues
            .map((issue) => issue.message)
            .filter(
              (sentence) =>
                /S3NT1NEL|5.?317.?153/.test(sentence) ||
                !/^\p{L}.*\.$/su.test(sentence) ||
                /[{}]/.test(sentence),
            ),
          ...(message.includes('S3NT1NEL') ? [message] : []),
        ]
      }),
    )
    expect(wrong).toEqual([])
  })
})
