import { allResources } from '../../src/resources.ts'
import { describeSizes } from './support/describe-sizes.ts'

describeSizes({
  levels: 1_000_000,
  keys: 1_000_000,
  wide: allResources,
  characters: 10_000_000,
})
