import { expect, test } from 'vitest'
import { notBlank } from '../src/define/patterns.ts'
import { ownOrigin } from './own-origin.ts'

test.each([
  ['maxLength', {}, 'openpartner'],
  ['maxItems', {}, 'openpartner'],
  ['minimum', {}, 'openpartner'],
  ['minLength', {}, 'openpartner-required'],
  ['pattern', { pattern: notBlank }, 'openpartner-required'],
  ['pattern', { pattern: '^[a-z]$' }, 'openpartner-format'],
  ['format', { pattern: '^[a-z]$', format: 'email' }, 'openpartner-format'],
])('%s of %j comes from %s', (keyword, schema, source) => {
  expect(ownOrigin(keyword, schema)).toEqual({ status: 'assumed', sources: [source] })
})
