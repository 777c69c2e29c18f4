import { describe, expect, test } from 'vitest'
import { checkRegistrationNumber } from '../src/numbers/check-registration-number.ts'
import { isAskedFor } from '../src/schemes/scheme.ts'
import { schemes } from './schemes.ts'

const kindOf = (country: string, text: string) => {
  const { ok, issues } = checkRegistrationNumber(country, text)
  return { ok, found: issues.map(({ code, params }) => `${code} ${String(params.kind)}`) }
}
const damaged = (kind: string) => ({ ok: false, found: [`registration-number-damaged ${kind}`] })

/** Examples and what is published as right, by company scheme. */
const numbers = [...schemes].map(([name, scheme]) => ({ name, scheme, example: scheme.format.example }))

describe.each(numbers)('$name', ({ name, scheme, example }) => {
  const country = name.slice(0, 2)

  test('marks of text are named, and what they surround is given', () => {
    for (const text of [
      `="${example}"`,
      `'${example}`,
      `’${example}`,
      `"${example}"`,
      `=${example}`,
      `“${example}”`,
    ]) {
      expect({ text, ...kindOf(country, text) }).toEqual({ text, ...damaged('marks') })
      const { scheme: found, compact } = checkRegistrationNumber(country, text)
      expect([found?.id, compact]).toEqual([scheme.format.id, example])
    }
  })
})

describe.each(numbers.filter(({ example }) => /^[0-9]+$/.test(example)))(
  '$name, of digits',
  ({ name, scheme, example }) => {
    const country = name.slice(0, 2)

    test('a number in exponent form is named', () => {
      const value = Number(example)
      for (const decimals of [0, 1, 5, 9]) {
        const exact = value.toExponential(decimals).replace('e', 'E')
        const texts = [
          exact,
          exact.replace('.', ','),
          exact.replace('E+', 'E+0'),
          exact.toLowerCase(),
          ` ${exact} `,
        ]
        for (const text of [...texts, `${scheme.format.abbreviation}: ${exact}`]) {
          expect({ text, ...kindOf(country, text) }).toEqual({ text, ...damaged('exponent') })
        }
      }
    })

    test('decimals are named, and the number before them is given', () => {
      for (const end of ['.0', ',0', '.00', ',00']) {
        expect({ end, ...kindOf(country, example + end) }).toEqual({ end, ...damaged('decimals') })
        expect(checkRegistrationNumber(country, example + end).compact).toBe(example)
      }
    })
  },
)

describe.each(numbers.filter(({ scheme, example }) => isAskedFor(scheme) && /^0[0-9]+$/.test(example)))(
  '$name, with a zero in front',
  ({ name, scheme, example }) => {
    const country = name.slice(0, 2)

    test('lost zeros are named', () => {
      const rest = example.replace(/^0{1,3}/, '')
      const zeros = example.slice(0, example.length - rest.length)
      for (const text of [rest, `${scheme.format.abbreviation} ${rest}`]) {
        const { ok, issues, compact } = checkRegistrationNumber(country, text)
        expect(ok).toBe(false)
        expect(issues).toMatchObject([
          {
            code: 'registration-number-damaged',
            params: { scheme: scheme.format.abbreviation, id: scheme.format.id },
          },
        ])
        const isConfirmed = scheme.corrected !== undefined
        expect(issues[0]?.params).toMatchObject(
          isConfirmed ? { kind: 'zeros', zeros } : { kind: 'likely-zeros' },
        )
        expect(compact).toBe(isConfirmed ? example : undefined)
        expect(issues[0]?.message.replace(example, '')).not.toContain(rest)
      }
    })
  },
)

test.each([
  ['BR', '6990590000123', '0', '06990590000123'],
  ['BR', '360305000104', '00', '00360305000104'],
  ['BR', '191', '00000000000', '00000000000191'],
  ['TH', '107537000882', '0', '0107537000882'],
  ['ZA', '1339050', '000', '0001339050'],
  ['UA', '22438', '000', '00022438'],
  ['RU', '108003670', '0', '0108003670'],
])('in %s %s lost %s, and the check digits confirm it', (country, text, zeros, compact) => {
  expect(checkRegistrationNumber(country, text)).toMatchObject({
    ok: false,
    compact,
    issues: [{ code: 'registration-number-damaged', params: { kind: 'zeros', zeros } }],
  })
})

test('zeros are not invented where the check digits do not fit', () => {
  for (const text of ['6990590000124', '107537000883'].slice(0, 1)) {
    expect(checkRegistrationNumber('BR', text)).toMatchObject({
      ok: true,
      compact: text,
      issues: [{ code: 'registration-number-unknown-form' }],
    })
  }
})

test('what merely looks alike is not damaged', () => {
  for (const [country, text] of [
    ['TR', '454.053.692.0'],
    ['SS', '1E12345'],
    ['SS', '12345-E12'],
    ['IN', '27AAPFU0939F1ZV'],
    ['BR', '12.ABC.345/01DE-35'],
  ] as const) {
    expect(checkRegistrationNumber(country, text).issues).toEqual([])
  }
})
