import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const schemaOf = (written: string) =>
  `%YAML 1.1\n---\n$schema: http://json-schema.org/draft-04/schema#\ntype: object\nrequired: [${written}]\n`
const errorsOf = (written: string) =>
  lint([{ name: 'a.schema.yaml', text: schemaOf(written) }])
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ location }) => location.pointer)

test('x, y and n are names also where a document says that it is YAML 1.1', () => {
  expect(errorsOf('x, y, n, Y, N')).toEqual([])
})

test('what YAML 1.1 reads as a boolean stays one', () => {
  expect(errorsOf('x, yes')).toEqual(['/required/1'])
})
