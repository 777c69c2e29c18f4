import { once } from 'node:events'
import { expect } from 'vitest'
import { openSavedStore } from '../../src/journal/saved-store.ts'
import { serving } from './process.ts'
import { creation } from './requests.ts'

const creations = 1000
const workers = 16

/** Creates customers until the process is killed, after so many answers; all that it has acknowledged must be there. */
export async function killWhileCreating(path: string, after: number): Promise<void> {
  const { call, child } = await serving('--data', path, '--rate-limit', '1000000')
  const killed = once(child, 'close')
  const acknowledged: string[] = []
  let begun = 0
  const work = async (): Promise<void> => {
    while (begun < creations) {
      begun += 1
      const [, body] = await call('POST', '/v1/customers', creation())
      acknowledged.push((body as { id: string }).id)
      if (acknowledged.length === after) child.kill('SIGKILL')
    }
  }
  await Promise.allSettled(Array.from({ length: workers }, work))
  await killed
  const saved = await openSavedStore(path)
  if ('error' in saved) throw new Error(saved.error.message)
  const kept = new Set(saved.store.customers().map(({ id }) => id))
  await saved.close()
  expect(acknowledged.length).toBeGreaterThanOrEqual(after)
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
}
