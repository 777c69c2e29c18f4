import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { killWhileCreating } from './support/kill-while-creating.ts'

const { folder } = temporaryFolder()
const times = 20

test.skipIf(process.platform === 'win32')(
  'what a killed stand-in has acknowledged is there: twenty times, in the same file',
  async () => {
    const path = join(folder, 'data.json')
    for (let kill = 1; kill <= times; kill += 1) await killWhileCreating(path, 15 * kill)
    expect.hasAssertions()
  },
)
