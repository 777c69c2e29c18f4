import { resourceOf } from '../../src/resources.ts'
import { describeSizes } from './support/describe-sizes.ts'

describeSizes({
  levels: 50_000,
  keys: 600_000,
  wide: [resourceOf('customer'), resourceOf('create-customer-request')],
  characters: 1_000_000,
})
