import { beforeEach, describe, expect, it } from 'vitest'
import { needSuite, suiteFormatCases } from '../../test/official-suite.ts'
import { surelyLacksFormat } from './formats.ts'

describe('texts that somebody accepts', () => {
  it.each([
    // RFC 5321, section 2.3.5: a domain may be one label; 4.1.2: quoted texts, address literals.
    ['email', 'root@localhost'],
    ['email', '"joe bloggs"@example.com'],
    ['email', '"joe\\"@bloggs"@example.com'],
    ['email', 'joe@[127.0.0.1]'],
    ['email', 'joe@[IPv6:::1]'],
    ['email', "o'hara+x/y=z@example.co.uk"],
    // RFC 6531
    ['email', 'δοκιμή@παράδειγμα.δοκιμή'],
    ['idn-email', '실례@실례.테스트'],
    ['hostname', 'localhost'],
    ['hostname', 'example.com.'],
    // RFC 3986: the path may be empty, the scheme may be any.
    ['uri', 'a:'],
    ['uri', 'urn:isbn:0451450523'],
    ['uri', 'mailto:a@b'],
    ['uri', 'http://[::1]:8080/a?b#c'],
    ['uri', 'https://example.com/ü'],
    ['uri-reference', '../a?b=c'],
    ['uri-reference', ''],
    // RFC 6570, section 2.3: names have dots.
    ['uri-template', '/a{?b.c,d*}{/e:3}'],
    ['date-time', '2020-02-29T23:59:60Z'],
    ['date-time', '2020-02-29t15:59:60-08:00'],
    ['time', '12:00:00+00:00'],
    ['duration', 'P1Y2M3DT4H5M6S'],
    ['duration', 'PT0.5S'],
    ['duration', '-P1D'],
    ['uuid', '2EB8AA08-AA98-11EA-B4AA-73B441D16380'],
    ['relative-json-pointer', '0-1/a'],
    ['regex', '\\-'],
    ['url', 'http://localhost'],
    ['int64', 2 ** 63],
    ['iri', 'not checked'],
    ['unheard-of', ''],
  ])('%s: %s', (format, value) => {
    expect(surelyLacksFormat(format, value)).toBe(false)
  })
})

describe('texts that nobody accepts', () => {
  it.each([
    ['email', 'root'],
    ['email', 'a@'],
    ['email', '@b'],
    ['email', 'a@b@c'],
    ['email', 'a b@c'],
    ['email', '.a@b'],
    ['email', 'a@-b'],
    ['hostname', '-a'],
    ['hostname', 'a b'],
    ['uri', '/a'],
    ['uri', 'http://a b'],
    ['uri', 'a:%zz'],
    ['uri-template', '{a'],
    ['date-time', '2021-02-29T00:00:00Z'],
    ['date', '2020-13-01'],
    ['time', '24:00:00Z'],
    ['duration', 'P'],
    ['duration', '1D'],
    ['ipv4', '256.0.0.1'],
    ['ipv6', '12345::'],
    ['uuid', '2eb8aa08'],
    ['json-pointer', 'a'],
    ['regex', '('],
    ['int32', 2147483648],
    ['int32', 0.5],
  ])('%s: %s', (format, value) => {
    expect(surelyLacksFormat(format, value)).toBe(true)
  })
})

describe('the official test suite', () => {
  beforeEach(needSuite)

  it('calls nothing valid that is rejected here', () => {
    const wrong = suiteFormatCases().flatMap(({ name, tests, format }) =>
      tests
        .filter(({ data, valid }) => valid && surelyLacksFormat(format, data))
        .map(({ description }) => `${name}: ${description}`),
    )
    expect(wrong).toEqual([])
  })
  it('calls most invalid that is rejected here', () => {
    const verdicts = suiteFormatCases().flatMap(({ tests, format }) =>
      tests.filter(({ valid }) => !valid).map(({ data }) => surelyLacksFormat(format, data)),
    )
    expect(verdicts.filter(Boolean).length).toBeGreaterThan(verdicts.length / 2)
  })
})
