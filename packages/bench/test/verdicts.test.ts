import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cache } from '../src/build/bundle.ts'
import { createCorpus } from '../src/corpus/corpus.ts'
import type { Peer } from '../src/peer.ts'
import { handWritten } from '../src/peers/hand-written.ts'
import { peers } from '../src/peers/index.ts'
import { prepare } from '../src/prepare.ts'

let folder = ''
beforeAll(async () => {
  await mkdir(cache, { recursive: true })
  folder = await mkdtemp(join(cache, 'test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const named = (compared: readonly Peer[]) => compared.map((peer) => [peer.name, peer] as const)

/** The others read the published schema, which proves itself with two resources. */
const translated = peers.filter(({ name }) =>
  ['openpartner', 'typia', 'zod', 'valibot', 'arktype', 'sury'].includes(name),
)

describe.each([
  ['customer', named(peers)],
  ['create-customer-request', named(peers)],
  ['update-billing-profile-request', named(translated)],
] as const)('%s', (subject, compared) => {
  const corpus = createCorpus(subject, 24)
  test.each(compared)(
    '%s gives the right verdicts, and issues for the wrong documents alone',
    async (_, peer) => {
      const { reason } = await prepare(folder, peer, subject, corpus)
      expect(reason).toBeUndefined()
    },
  )
})

test('a resource without rules written by hand is left out, with the reason', async () => {
  const { reason } = await prepare(
    folder,
    handWritten,
    'update-billing-profile-request',
    createCorpus('update-billing-profile-request', 1),
  )
  expect(reason).toBe('its rules are written by hand, and not for this resource')
})

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
