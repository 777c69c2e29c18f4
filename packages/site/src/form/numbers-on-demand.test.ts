import { expect, test, vi } from 'vitest'
import { numbersOnDemand } from './numbers-on-demand.ts'

const companyIn = (country: string, number: string) => ({
  companyProfile: { organizationRegistrationNumber: number },
  billingProfile: { defaultAddress: { country } },
})
// The check digit of the example in the schemes is 0.
const mistyped = companyIn('TR', '4540536921')

test('nothing is loaded where no number is required', async () => {
  const onLoaded = vi.fn<() => void>()
  const numbers = numbersOnDemand(onLoaded)
  for (const value of [undefined, {}, companyIn('SE', '1'), companyIn('tr', '1')]) numbers.loadFor(value)
  expect(await numbers.hasJustCome()).toBe(false)
  expect(numbers.rule()).toBeUndefined()
  expect(numbers.check(mistyped)).toEqual([])
  expect(onLoaded).not.toHaveBeenCalled()
})

test('where one is, schemes and check digits are known from then on', async () => {
  const onLoaded = vi.fn<() => void>()
  const numbers = numbersOnDemand(onLoaded)
  numbers.loadFor(mistyped)
  numbers.loadFor(mistyped)
  expect(numbers.check(mistyped)).toEqual([])
  expect(await numbers.hasJustCome()).toBe(true)
  expect(onLoaded).toHaveBeenCalledOnce()
  expect(numbers.check(mistyped).map(({ code }) => code)).toEqual(['registration-number-checksum'])
  expect(numbers.rule()?.('TR').presence).toBe('required')
  numbers.loadFor(mistyped)
  expect(await numbers.hasJustCome()).toBe(false)
})

test('a script that fails to load blocks nothing', async () => {
  vi.doMock('./numbers.ts', () => {
    throw new Error('no connection')
  })
  const onLoaded = vi.fn<() => void>()
  const numbers = numbersOnDemand(onLoaded)
  numbers.loadFor(mistyped)
  expect(await numbers.hasJustCome()).toBe(false)
  expect(numbers.check(mistyped)).toEqual([])
  expect(onLoaded).not.toHaveBeenCalled()
  vi.doUnmock('./numbers.ts')
  numbers.loadFor(mistyped)
  expect(await numbers.hasJustCome()).toBe(true)
})
