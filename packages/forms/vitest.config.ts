import { testConfig } from '@openpartner/test-helpers/vitest-config'

export default testConfig({ test: { globalSetup: ['@openpartner/test-helpers/browser/unpack'] } })
