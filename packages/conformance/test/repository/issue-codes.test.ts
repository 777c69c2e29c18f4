import en from '@openpartner/messages/en'
import forms from '@openpartner/messages/en/forms'
import numbers from '@openpartner/messages/en/numbers'
import { issueCodes, rules } from '@openpartner/schemas'
import { expect, test } from 'vitest'

/** Sentences that are not about an issue: a summary, a hint, and a value that a form leaves out. */
const isAboutForm = (key: string): boolean => /^(?:form|hint)-/.test(key)

test('every issue code has an English sentence, and every sentence a code', () => {
  const keys = [en, numbers, forms].flatMap(({ issues }) => Object.keys(issues))
  const spoken = new Set(keys.filter((key) => !isAboutForm(key)).map((key) => key.split(':')[0]))
  expect([...spoken].toSorted()).toEqual(issueCodes.map(({ code }) => code).toSorted())
})

test('no code is listed twice, and every rule has one', () => {
  const codes = new Set<string>(issueCodes.map(({ code }) => code))
  expect(codes.size).toBe(issueCodes.length)
  expect(rules.filter(({ code }) => !codes.has(code))).toEqual([])
})
