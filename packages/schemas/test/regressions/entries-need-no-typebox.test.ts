import { expect, test, vi } from 'vitest'

vi.mock('typebox', () => {
  throw new Error('TypeBox is optional')
})

test('the lists can be imported without TypeBox', async () => {
  await expect(import('../../src/index.ts')).resolves.toHaveProperty('resources')
})
