import { expect, test } from 'vitest'
import { createCorpus } from '../src/corpus/corpus.ts'
import { handWritten } from '../src/peers/hand-written.ts'
import { peers } from '../src/peers/index.ts'
import { prepare } from '../src/prepare.ts'
import { temporaryFolder, testVerdicts } from './verdicts.ts'

const folder = temporaryFolder()

testVerdicts('customer', peers, folder)

test('a resource without rules written by hand is left out, with the reason', async () => {
  const { reason } = await prepare(
    folder(),
    handWritten,
    'update-billing-profile-request',
    createCorpus('update-billing-profile-request', 1),
  )
  expect(reason).toBe('its rules are written by hand, and not for this resource')
})

test('a wrong verdict is counted, and the peer is left out', async () => {
  const careless = { name: 'careless', packages: [], check: () => 'export const check = () => true\n' }
  const { reason } = await prepare(folder(), careless, 'customer', createCorpus('customer', 8))
  expect(reason).toMatch(/^wrong verdict on \d+ of \d+ documents$/)
})

test('so is one that does not run', async () => {
  const broken = {
    name: 'broken',
    packages: [],
    check: () => 'throw new Error("no")\nexport const check = 1\n',
  }
  const { reason } = await prepare(folder(), broken, 'customer', createCorpus('customer', 8))
  expect(reason).toBe('does not run: Error: no')
})
