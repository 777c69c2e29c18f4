import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cache } from '../src/build/bundle.ts'
import { createCorpus } from '../src/corpus/corpus.ts'
import { peers } from '../src/peers/index.ts'
import { prepare } from '../src/prepare.ts'
import type { Subject } from '../src/subject.ts'

let folder = ''
beforeAll(async () => {
  await mkdir(cache, { recursive: true })
  folder = await mkdtemp(join(cache, 'test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What is not compared, and said to be so. */
const leftOut: Partial<Record<Subject, readonly string[]>> = {
  'update-billing-profile-request': ['hand-written'],
}

describe.each(['customer', 'create-customer-request', 'update-billing-profile-request'] as const)(
  '%s',
  (subject) => {
    const corpus = createCorpus(subject, 24)
    test.each(peers.map((peer) => [peer.name, peer] as const))(
      '%s gives the right verdicts and lists issues for the wrong ones alone',
      async (name, peer) => {
        const isLeftOut = leftOut[subject]?.includes(name) ?? false
        const { reason } = await prepare(folder, peer, subject, corpus)
        expect(reason).toEqual(isLeftOut ? expect.stringContaining('by hand') : undefined)
      },
    )
  },
)

test('a wrong verdict is counted, and the peer is left out', async () => {
  const careless = { name: 'careless', packages: [], check: () => 'export const check = () => true\n' }
  const { reason } = await prepare(folder, careless, 'customer', createCorpus('customer', 8))
  expect(reason).toMatch(/^wrong verdict on \d+ of \d+ documents$/)
})

test('so is one that does not run', async () => {
  const broken = {
    name: 'broken',
    packages: [],
    check: () => 'throw new Error("no")\nexport const check = 1\n',
  }
  const { reason } = await prepare(folder, broken, 'customer', createCorpus('customer', 8))
  expect(reason).toBe('does not run: Error: no')
})
