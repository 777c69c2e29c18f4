import { validate } from '@hyperjump/json-schema/draft-2020-12'
import { expect, test } from 'vitest'
import { engineAccepts } from '../../src/hyperjump.ts'
import { attempts } from '../../src/offline.ts'

test('the other engine has both verdicts', () => {
  expect(engineAccepts('user-credentials', { userName: 'admin' })).toBe(true)
  expect(engineAccepts('user-credentials', { userName: 1 })).toBe(false)
})

test('a schema that is not registered from disk is refused, and the attempt is noted', async () => {
  const before = attempts.length
  await expect(validate('https://cdn.jsdelivr.net/npm/@openpartner/schemas@1/absent.json')).rejects.toThrow(
    'Unable to load',
  )
  expect(attempts.splice(before)).toEqual(['https://cdn.jsdelivr.net/npm/@openpartner/schemas@1/absent.json'])
})
