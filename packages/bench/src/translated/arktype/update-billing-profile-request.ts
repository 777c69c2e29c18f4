import { type } from 'arktype'
import * as rule from '../rules.ts'
import { links, newBillingFields, optionalShape } from './parts.ts'

export const schema = type({
  '+': 'reject',
  'id?': optionalShape(rule.uuid, 36),
  ...newBillingFields(),
  'links?': links(),
})
