import { testConfig } from '@openpartner/test-helpers/vitest-config'

export default testConfig()
