import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { killWhileCreating } from './support/kill-while-creating.ts'

const { folder } = temporaryFolder()

test.skipIf(process.platform === 'win32')(
  'what a killed stand-in has acknowledged is there: once, in the middle of 1,000 creations',
  async () => {
    await killWhileCreating(join(folder, 'data.json'), 300)
    expect.hasAssertions()
  },
)
