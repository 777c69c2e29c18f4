import { type } from 'arktype'
import * as rule from '../rules.ts'
import { links, newBillingFields, optionalFormat } from './parts.ts'

export const schema = type({
  '+': 'reject',
  'id?': optionalFormat(rule.uuid, 36),
  ...newBillingFields(),
  'links?': links(),
})
