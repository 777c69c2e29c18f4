import { expect, test } from 'vitest'
import { publicPackages } from '../../src/packages.ts'
import { broughtBy, isOfSomeMachines, lockedIds, withDependencies } from './support/brought-by.ts'

test.each(publicPackages)('$name brings nothing that only some machines can install', ({ name }) => {
  expect(broughtBy(name).filter((id) => isOfSomeMachines(id))).toEqual([])
})

// The tests of the linter compare with recheck, whose Java and native parts weigh 60 MB.
test.each(['recheck', 'rolldown'])('%s is known to bring such parts', (name) => {
  const ids = lockedIds.filter((id) => id.startsWith(`${name}@`))
  expect(ids).not.toEqual([])
  for (const id of ids) expect(withDependencies([id]).some((part) => isOfSomeMachines(part))).toBe(true)
})
