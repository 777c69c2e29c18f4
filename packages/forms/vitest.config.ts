import { mergeConfig } from 'vitest/config'
import shared from '../../.scripts/vitest.config.ts'

export default mergeConfig(shared, { test: { globalSetup: ['test/browser/unpack.ts'] } })
