import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cache } from '../src/build/bundle.ts'
import { createCorpus } from '../src/corpus/corpus.ts'
import type { Peer } from '../src/peer.ts'
import { prepare } from '../src/prepare.ts'
import type { Subject } from '../src/subject.ts'

/** A folder for bundles while the tests of a file run. */
export function temporaryFolder(): () => string {
  let folder = ''
  beforeAll(async () => {
    await mkdir(cache, { recursive: true })
    folder = await mkdtemp(join(cache, 'test-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return () => folder
}

/** Compares the verdicts of peers with those that are known. */
export function testVerdicts(subject: Subject, peers: readonly Peer[], folder: () => string): void {
  describe(`verdicts on ${subject}`, () => {
    const corpus = createCorpus(subject, 24)
    test.each(peers.map((peer) => [peer.name, peer] as const))(
      '%s gives the right verdicts, and issues for the wrong documents alone',
      async (_, peer) => {
        const { reason } = await prepare(folder(), peer, subject, corpus)
        expect(reason).toBeUndefined()
      },
    )
  })
}
