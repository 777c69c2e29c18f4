import { mergeConfig } from 'vitest/config'
import shared from '../.scripts/vitest.config.ts'

export default mergeConfig(shared, {
  test: {
    include: ['{.vitepress,build,playground,countries,form,home,test}/**/*.test.ts'],
    globalSetup: ['../packages/forms/test/browser/unpack.ts'],
  },
})
