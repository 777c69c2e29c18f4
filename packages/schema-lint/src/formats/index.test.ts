import { expect, it } from 'vitest'
import { formatNames, loadFormatter } from './index.ts'

it('loads the formatter of every name', async () => {
  const loaded = await Promise.all(formatNames.map(loadFormatter))
  expect(loaded.map(({ name }) => name)).toEqual(formatNames)
})
