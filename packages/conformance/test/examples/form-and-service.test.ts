import { repository } from '../../src/packages.ts'
import { testPair } from './support/test-pair.ts'

testPair('in the workspace', ['/plain.html'], () => ({
  service: `${repository}docs/examples/service`,
  pages: '../form',
}))
