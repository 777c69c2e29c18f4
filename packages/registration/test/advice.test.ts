import fc from 'fast-check'
import { expect, test } from 'vitest'
import { registrationNumberCountries } from '../src/countries/registration-number-countries.ts'
import { checkRegistrationNumber } from '../src/numbers/check-registration-number.ts'
import { registrationNumberRule } from '../src/rule/registration-number-rule.ts'
import { schemes } from './schemes.ts'

/** What is wrong with the advice on a text: examples that are refused, schemes of persons that it does not have. */
function badAdvice(country: string, text: string): string[] {
  const { issues, compact = '' } = checkRegistrationNumber(country, text, { level: 'strict' })
  return issues.flatMap(({ code, params: { id, example, scheme } }) => {
    const isRefused =
      example !== undefined && !checkRegistrationNumber(country, example, { level: 'strict' }).ok
    const named = registrationNumberRule(country).schemes.find((candidate) => candidate.id === id)
    const isMisnamed = id !== undefined && named?.abbreviation !== scheme
    const isOfPerson = named?.personal === true && !new RegExp(named.pattern).test(compact)
    return isRefused || isMisnamed || isOfPerson ? [`${country} ${text}: ${code} ${String(scheme)}`] : []
  })
}

const country = fc.constantFrom(...registrationNumberCountries)
const examples = fc.constantFrom(
  ...[...schemes].map(([name, { format }]) => [name.slice(0, 2), format.example] as const),
)
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 23 })
const anything = fc.oneof(
  digits,
  fc.string({ unit: fc.constantFrom(...'0123456789ABCXZ -./'), minLength: 1, maxLength: 24 }),
  fc
    .tuple(fc.constantFrom('ИНН ', 'No. ', 'hello ', 'VKN:', '="', "'"), digits)
    .map((parts) => parts.join('')),
)

test('the example in the advice on any text is right, and of a company', () => {
  fc.assert(
    fc.property(country, anything, (where, text) => {
      expect(badAdvice(where, text)).toEqual([])
    }),
    { numRuns: 5000 },
  )
})

test('so is that in the advice on a number with one mistake', () => {
  const character = fc.constantFrom(...'0123456789AZ')
  const mistake = fc.record({
    at: fc.nat(30),
    kind: fc.constantFrom('left out', 'added', 'changed'),
    character,
  })
  fc.assert(
    fc.property(examples, mistake, ([where, example], { at, kind, character: typed }) => {
      const index = at % example.length
      const after = example.slice(kind === 'added' ? index : index + 1)
      const text = example.slice(0, index) + (kind === 'left out' ? '' : typed) + after
      expect(badAdvice(where, text)).toEqual([])
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['RU', '1207700503911', 'ИНН'],
  ['RU', '12077005039', 'ИНН'],
  ['BR', '1114447773', 'CNPJ'],
  ['VN', '03715300025', 'MST'],
])('in %s the advice on %s is %s, not the number of a person', (where, text, scheme) => {
  const { issues } = checkRegistrationNumber(where, text)
  expect(issues).toMatchObject([{ params: { scheme } }])
})
