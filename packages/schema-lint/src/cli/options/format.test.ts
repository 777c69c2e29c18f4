import { expect, it } from 'vitest'
import { formatters } from '../../formats/index.ts'
import { formatNames, loadFormatter } from './format.ts'

it('loads every way to write a report, and no other', async () => {
  const loaded = await Promise.all(formatNames.map(loadFormatter))
  expect(loaded).toEqual(formatters)
})
