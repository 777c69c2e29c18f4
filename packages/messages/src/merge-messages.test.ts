import { expect, test } from 'vitest'
import { mergeMessages } from './merge-messages.ts'
import en from './en/index.ts'
import forms from './en/forms.ts'
import numbers from './en/numbers.ts'

test('parts are added, and the messages stay as they are', () => {
  const before = structuredClone(en)
  const merged = mergeMessages(en, numbers, forms)
  expect(merged.issues).toEqual({ ...en.issues, ...numbers.issues, ...forms.issues })
  expect(merged.labels).toEqual({ ...en.labels, ...forms.labels })
  expect(merged.locale).toBe('en')
  expect(en).toEqual(before)
})

test('the last one wins, field by field', () => {
  const merged = mergeMessages(
    en,
    { labels: { city: 'town' }, fields: { id: { required: 'One.' } } },
    { labels: { city: 'locality' }, fields: { city: { required: 'Two.' } } },
  )
  expect(merged.labels.city).toBe('locality')
  expect(merged.labels.country).toBe(en.labels.country)
  expect(merged.fields).toEqual({ id: { required: 'One.' }, city: { required: 'Two.' } })
})

test('nothing to merge is the messages themselves', () => {
  expect(mergeMessages(en)).toBe(en)
})
