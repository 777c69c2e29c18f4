import { resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'

/** Equal in both directions, and neither is `any`. */
const helpers = `
import type { Static } from 'typebox'
import type * as schemas from '@openpartner/schemas/typebox'
import type * as types from '../generated/index.d.ts'

type IsAny<T> = 0 extends 1 & T ? true : false
type Mutual<A, B> = IsAny<A> extends true ? 'any' : [A] extends [B] ? ([B] extends [A] ? 'equal' : 'wider') : 'narrower'
`

const comparison = (type: string, changed = `types.${type}`): string =>
  `export const ${type}: Mutual<Static<typeof schemas.${type}Schema>, ${changed}> = 'equal'\n`

test('every type and its TypeBox static type are assignable to each other', () => {
  expect(compile(helpers + resources.map(({ type }) => comparison(type)).join(''))).toBe('')
})

test('a type that differs in one property is told apart', () => {
  const narrower = compile(helpers + comparison('Address', `types.Address & { city: string }`))
  const wider = compile(helpers + comparison('Customer', `Omit<types.Customer, 'id'>`))
  expect(narrower).toContain('Type \'"equal"\' is not assignable')
  expect(wider).toContain('Type \'"equal"\' is not assignable')
})
