import { minVersion, satisfies } from 'semver'
import { expect, test } from 'vitest'
import { publicPackages } from '../../src/packages.ts'
import { broughtBy, lockedOf } from './support/brought-by.ts'

test.each(publicPackages)(
  '$name brings nothing that refuses the oldest Node it supports',
  ({ name, manifest }) => {
    const oldest = minVersion(manifest.engines?.node ?? '')?.version ?? ''
    expect(oldest).toBe('20.19.0')
    const refusing = broughtBy(name).filter((id) => {
      const range = lockedOf(id)?.engines?.node
      return range !== undefined && !satisfies(oldest, range)
    })
    expect(refusing).toEqual([])
  },
)

test('what the commands bring is found', () => {
  expect(broughtBy('cli').some((id) => id.startsWith('commander@'))).toBe(true)
})
