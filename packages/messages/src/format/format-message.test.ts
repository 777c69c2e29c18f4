import { describe, expect, test } from 'vitest'
import ar from '../ar/index.ts'
import en from '../en/index.ts'
import enForms from '../en/forms.ts'
import enNumbers from '../en/numbers.ts'
import sv from '../sv/index.ts'
import tr from '../tr/index.ts'
import { mergeMessages } from '../merge-messages.ts'
import { formatMessage, type FormatterMessages } from './index.ts'

const all = mergeMessages(en, enNumbers, enForms)

const say = (messages: FormatterMessages, code: string, field: string, params: object = {}): string =>
  formatMessage(messages, { code, path: [field], params: params as Record<string, unknown> })

describe('the sentence', () => {
  const custom = mergeMessages(en, {
    fields: { id: { required: 'Give it.', 'format:uuid': 'Not like that.' } },
  })

  test.each([
    ['format', { kind: 'email' }, '{Label} must look like name@example.com.'],
    ['format', { kind: 'unheard-of' }, '{Label} does not have the expected format.'],
    ['format', {}, '{Label} does not have the expected format.'],
    ['no-such-code', {}, '{Label} does not have the expected format.'],
    ['constructor', { kind: 'prototype' }, '{Label} does not have the expected format.'],
  ])('%s with %j is that of the kind, then that of the code, then that of pattern', (code, params, text) => {
    expect(say(en, code, 'city', params)).toBe(text.replace('{Label}', 'City'))
  })

  test('of the field comes first', () => {
    expect(say(custom, 'required', 'id')).toBe('Give it.')
    expect(say(custom, 'format', 'id', { kind: 'uuid' })).toBe('Not like that.')
    expect(say(custom, 'required', 'city')).toBe('City is required.')
  })

  test('can be given for a code that has none', () => {
    const issue = { code: 'no-such-code', path: ['city'], params: {} }
    expect(formatMessage(en, issue, 'Not this {label}.')).toBe('Not this city.')
    expect(formatMessage(en, { ...issue, code: 'required' }, 'Not this {label}.')).toBe('City is required.')
  })

  test('has the form for its number', () => {
    expect(say(all, 'form-issues', '', { limit: 1 })).toBe('Correct 1 field.')
    expect(say(all, 'form-issues', '', { limit: 2 })).toBe('Correct 2 fields.')
    expect(say(all, 'form-issues', '', { limit: 'many' })).toBe('Correct many fields.')
  })
})

describe('the label', () => {
  test.each([
    [['companyProfile', 'companyName'], 'Company name is required.'],
    [['tags'], 'Tags is required.'],
    [['tags', 3], 'Tag is required.'],
    [['items', 0, 'id'], 'ID is required.'],
    [[], 'Document is required.'],
    [['__proto__'], 'Document is required.'],
  ])('is that of the last property in %j', (path, sentence) => {
    expect(formatMessage(en, { code: 'required', path, params: {} })).toBe(sentence)
  })

  test('has the capital of its language', () => {
    const turkish = mergeMessages(tr, { issues: { required: '{Label}.' }, labels: { city: 'il' } })
    expect(say(turkish, 'required', 'city')).toBe('İl.')
  })
})

describe('what is inserted', () => {
  test('is in the language: countries, lists and numbers', () => {
    expect(say(sv, 'phone-number-required', 'phoneNumber', { country: 'IN' })).toContain(' Indien.')
    expect(say(sv, 'enum', 'method', { allowed: ['GET', 'PUT'] })).toContain(' GET eller PUT.')
    expect(say(sv, 'too-large', 'totalCount', { limit: 2_000_000 })).toMatch(/ 2\s000\s000\.$/)
  })

  test('is a country by its name in the messages, or else by that of the platform', () => {
    const messages = { ...sv, countries: { IN: 'Bharat' } }
    expect(say(messages, 'phone-number-required', 'phoneNumber', { country: 'IN' })).toContain(' Bharat.')
    expect(say(messages, 'phone-number-required', 'phoneNumber', { country: 'TR' })).toContain(' Turkiet.')
  })

  test('may be missing or of any type', () => {
    expect(say(en, 'phone-number-required', 'phoneNumber', { country: 'nowhere' })).toMatch(/ is \?\.$/)
    expect(say(en, 'enum', 'method', { allowed: 7 })).toBe('Method must be one of .')
    expect(say(en, 'too-large', 'totalCount')).toBe('Total count must be at most {limit}.')
    expect(say(en, 'too-large', 'totalCount', { limit: {} })).toBe('Total count must be at most {limit}.')
  })

  test.each([
    ['document', 'INN'],
    ['дакумент', 'ИНН'],
    ['құжат', 'ИНН'],
    ['เอกสาร', 'INN'],
    ['書類', 'INN'],
    ['', 'INN'],
  ])('is in letters that readers of %j know', (label, name) => {
    const messages = { locale: 'en', issues: { named: '{scheme}' }, labels: { '': label } }
    expect(say(messages, 'named', '', { scheme: 'ИНН', schemeLatin: 'INN' })).toBe(name)
    expect(say(messages, 'named', '', { scheme: 'VKN' })).toBe('VKN')
    expect(say(messages, 'named', '', { scheme: 'ИНН', schemeLatin: 7 })).toBe('ИНН')
    expect(say(messages, 'named', '', { scheme: 7, schemeLatin: 'INN' })).toBe('7')
  })

  test('keeps its own direction from right to left', () => {
    expect(say(ar, 'enum:one', 'method', { allowed: ['GET'] })).toContain('\u2068GET\u2069')
    expect(say(en, 'enum:one', 'method', { allowed: ['GET'] })).not.toContain('\u2068')
  })
})
