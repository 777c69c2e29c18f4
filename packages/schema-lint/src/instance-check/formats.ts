import { createRequire } from 'node:module'
import type * as AjvFormats from 'ajv-formats'
import { parsePattern } from '../analysis/patterns/parse-pattern.ts'

const load = createRequire(import.meta.url)

type Test = (text: string) => boolean

/**
 * What may have a format, by its specification or by an engine in common use: where they disagree, nothing is rejected.
 * Formats that are not here accept everything.
 */
const formats: ReadonlyMap<string, Test> = new Map<string, Test>([
  // These agree with the test suite of JSON Schema, and accept a little more.
  ...['date', 'time', 'date-time', 'hostname', 'ipv4', 'ipv6', 'uuid', 'json-pointer'].map(byLibrary),
  ...['json-pointer-uri-fragment', 'iso-time', 'iso-date-time'].map(byLibrary),
  // RFC 5321 and 5322, and RFC 6531 for other letters than ASCII. One label is a domain: `root@localhost`.
  ['email', isEmail],
  ['idn-email', isEmail],
  // RFC 3339, appendix A; fractions and signs as in ISO 8601-2.
  [
    'duration',
    matching(
      /^[+-]?P(?!$)(?:\d+(?:[.,]\d+)?W|(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/,
    ),
  ],
  // RFC 3986; other letters than ASCII make it an IRI, which many accept.
  ['uri', matching(/^[a-z][a-z0-9+.-]*:(?:[^\0-\x20"<>\\^`{|}%\x7f]|%[0-9a-f]{2})*$/i)],
  ['uri-reference', matching(/^(?:[^\0-\x20"<>\\^`{|}%\x7f]|%[0-9a-f]{2})*$/i)],
  // RFC 6570
  ['uri-template', matching(/^(?:[^\0-\x20"<>\\^`{|}%\x7f]|%[0-9a-f]{2}|\{[^{}\s]+\})*$/i)],
  // https://datatracker.ietf.org/doc/html/draft-bhutton-relative-json-pointer-00
  ['relative-json-pointer', matching(/^(?:0|[1-9]\d*)(?:[+-](?:0|[1-9]\d*))?(?:#|(?:\/(?:[^~/]|~[01])*)*)$/)],
  ['regex', (text) => parsePattern(text) !== undefined],
])

const numberFormats: ReadonlyMap<string, (value: number) => boolean> = new Map([
  ['int32', (value: number) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31],
  ['int64', (value: number) => Number.isInteger(value) || !Number.isFinite(value)],
])

/** Whether a value certainly does not have a format that is about values of its type. */
export function surelyLacksFormat(format: string, value: unknown): boolean {
  if (typeof value === 'string') return formats.get(format)?.(value) === false
  return typeof value === 'number' && numberFormats.get(format)?.(value) === false
}

function byLibrary(name: string): readonly [string, Test] {
  return [name, (text) => libraryTest(name)(text)]
}

const loaded = new Map<string, Test>()

function libraryTest(name: string): Test {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const { default: plugin } = load('ajv-formats') as typeof AjvFormats
  const format = plugin.default.get(name as AjvFormats.FormatName)
  const validate = typeof format === 'object' && 'validate' in format ? format.validate : format
  const test: Test =
    validate instanceof RegExp
      ? matching(validate)
      : (text) => typeof validate !== 'function' || validate(text as never) === true
  loaded.set(name, test)
  return test
}

function matching(expression: RegExp): Test {
  return (text) => expression.test(text)
}

const word = String.raw`[^\0-\x20"(),:;<>@[\\\]\x7f]+`
const local = new RegExp(`^(?:${word}|"(?:[^"\\\\\\0-\\x1f\\x7f]|\\\\[^\\0-\\x1f\\x7f])*")$`, 'u')
const domain = /^(?:\[[^\0-\x20[\\\]\x7f]+\]|[^\0-\x20"(),:;<>@[\\\]_\x7f]+)$/u

function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || !local.test(before) || !domain.test(after)) return false
  if (!before.startsWith('"') && /^\.|\.\.|\.$/.test(before)) return false
  return after.startsWith('[') || after.split('.').every((label) => label !== '' && !/^-|-$/.test(label))
}
